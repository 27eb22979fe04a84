import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { sentences } from '../../i18n/sentences';
import type { Quantity } from '../../math/divergence/quantity';
import { families } from '../../math/families';
import { SettledStatus } from '../SettledStatus';
import { stretchTexts } from '../stretchTexts';
import { useSamples } from './samplesCore';
import { samplesWords } from './samplesWords';

interface InfiniteNoteProps {
  readonly klPQ?: Quantity;
  readonly klQP?: Quantity;
}

const NAMED = 5;

/** Says of an infinite divergence where it comes from. */
export function InfiniteNote({ klPQ, klQP }: InfiniteNoteProps) {
  const { format } = useI18n();
  const words = useWords(samplesWords);
  const kind = useSamples(({ scene }) => families[scene.p.family].kind);
  const place = ({ infiniteAt, infiniteOn }: Quantity): string =>
    [
      ...(infiniteAt.length > 0 ? [`x = ${infiniteAt.slice(0, NAMED).map((x) => format.plain(x)).join(', ')}${infiniteAt.length > NAMED ? ', …' : ''}`] : []),
      ...stretchTexts(infiniteOn, kind, (x) => format.plain(x, 4)).slice(0, NAMED),
    ].join('; ');
  const said = (kl: Quantity, name: string, having: string, without: string): string =>
    (kl.infiniteOn.some(({ tail }) => tail !== undefined) ? words.infiniteTail : words.infinite)(name, place(kl), having, without);
  const notes = [
    ...(klPQ?.value === Infinity ? [said(klPQ, 'KL(p‖q)', 'p', 'q')] : []),
    ...(klQP?.value === Infinity ? [said(klQP, 'KL(q‖p)', 'q', 'p')] : []),
  ];
  return (
    <div className="samples-infinite">
      {notes.map((note) => (
        <p key={note} className="samples-infinite__note">
          {note}
        </p>
      ))}
      <SettledStatus text={sentences(notes)} />
    </div>
  );
}
