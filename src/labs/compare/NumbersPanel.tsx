import { StackedBars } from '../../charts/StackedBars';
import { Swatch } from '../../charts/Swatch';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { directions } from '../../math/geometry/direction';
import { inUnit } from '../../math/unit';
import type { LabControls } from '../lab';
import { BinsNote } from './BinsNote';
import { compareWords } from './compareWords';
import { DirectionChoice } from './DirectionChoice';
import { InfiniteNotes } from './InfiniteNotes';
import { QuantityDetails } from './QuantityDetails';
import { identities, quantitySymbols } from './quantityNames';
import { useComparison } from './useShown';
import './NumbersPanel.css';

/** Both divergences, and H + KL = cross-entropy both ways on one scale. */
export function NumbersPanel({ controls }: { readonly controls: LabControls }) {
  const { messages, format } = useI18n();
  const words = useWords(compareWords);
  const comparison = useComparison();
  const unit = messages.app[format.unit];
  const rows = comparison
    ? directions.map((direction) => {
        const { first, entropy, kl, crossEntropy } = identities[direction];
        const segment = (name: typeof entropy) => ({
          value: inUnit(comparison[name].value, format.unit),
          label: `${quantitySymbols[name]} ${format.info(comparison[name].value)}`,
        });
        return {
          label: words.identityOf(quantitySymbols[entropy], quantitySymbols[kl], quantitySymbols[crossEntropy]),
          segments: [
            { role: first === 'p' ? ('truth' as const) : ('rival' as const), ...segment(entropy), hatched: first === 'q' },
            { role: direction, ...segment(kl) },
          ],
          total: inUnit(comparison[crossEntropy].value, format.unit),
          totalLabel: format.info(comparison[crossEntropy].value),
        };
      })
    : [];

  return (
    <section className="compare-numbers" aria-label={words.numbersTitle}>
      <div className="compare-numbers__head">
        <h2 className="compare-numbers__title">{words.numbersTitle}</h2>
        {controls !== 'none' && <DirectionChoice />}
      </div>
      <dl className="compare-numbers__answers">
        {directions.map((direction) => {
          const { kl } = identities[direction];
          return (
            <div key={direction} className={`compare-numbers__answer role--${direction}`}>
              <dt>
                <Swatch role={direction} /> {quantitySymbols[kl]}
              </dt>
              <dd>
                <span className="compare-numbers__value">{format.info(comparison?.[kl].value ?? Number.NaN)}</span>{' '}
                <span className="compare-numbers__unit">{unit}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      <InfiniteNotes />
      <BinsNote />
      <StackedBars label={words.barsDescription} rows={rows} />
      {controls !== 'none' && <QuantityDetails />}
    </section>
  );
}
