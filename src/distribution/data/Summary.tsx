import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { dataWords } from './dataWords';
import type { Moments } from './digest/moments';

/** The data in five numbers. */
export function Summary({ moments }: { readonly moments: Moments }) {
  const { format } = useI18n();
  const words = useWords(dataWords);
  const entries = [
    [words.count, format.plain(moments.n, 9)],
    [words.least, format.plain(moments.least)],
    [words.most, format.plain(moments.most)],
    [words.mean, format.plain(moments.mean)],
    [words.deviation, format.plain(Math.sqrt(moments.variance), 4)],
  ] as const;
  return (
    <dl className="data-dialog__summary" aria-label={words.summary}>
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
