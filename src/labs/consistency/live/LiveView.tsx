import { useWords } from '../../../i18n/useWords';
import type { LabViewProps } from '../../lab';
import { useConsistency } from '../consistencyCore';
import { liveWords } from './liveWords';

/** The training with and without consistency, side by side. */
export function LiveView(_props: LabViewProps) {
  const words = useWords(liveWords);
  const mode = useConsistency(({ scene }) => scene.mode);
  return (
    <section className="consistency-live">
      <h2>{mode === 'moons' ? words.moonsTitle : words.digitsTitle}</h2>
    </section>
  );
}
