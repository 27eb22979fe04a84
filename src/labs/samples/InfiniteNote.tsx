import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { sentences } from '../../i18n/sentences';
import type { Quantity } from '../../math/divergence/quantity';
import { SettledStatus } from '../SettledStatus';
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
  const place = ({ infiniteAt, infiniteOn }: Quantity): string =>
    [
      ...(infiniteAt.length > 0 ? [`x = ${infiniteAt.slice(0, NAMED).map((x) => format.plain(x)).join(', ')}${infiniteAt.length > NAMED ? ', …' : ''}`] : []),
      ...infiniteOn.slice(0, NAMED).map(({ low, high }) => words.between(format.plain(low, 4), format.plain(high, 4))),
    ].join('; ');
  const notes = [
    ...(klPQ?.value === Infinity ? [words.infinite('KL(p‖q)', place(klPQ), 'p', 'q')] : []),
    ...(klQP?.value === Infinity ? [words.infinite('KL(q‖p)', place(klQP), 'q', 'p')] : []),
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
