import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { fitWords } from './fitWords';

interface LandscapeHintProps {
  /** What is known of the minima. */
  readonly words: string;
  readonly controls: LabControls;
}

/** What the stars are, and what to do with the diamond where there is a hand to do it. */
export function LandscapeHint({ words: known, controls }: LandscapeHintProps) {
  const words = useWords(fitWords);
  return (
    <>
      {known}
      {controls === 'full' && <span className="for-hands"> · {words.dragStart}</span>}
    </>
  );
}
