import { SubscriptText } from '../../charts/SubscriptText';
import { StackedBars } from '../../charts/StackedBars';
import type { StackedBarsRow } from '../../charts/StackedBars';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LawComparison } from '../../math/comparison/lawComparison';
import { directions } from '../../math/geometry/direction';
import type { Direction } from '../../math/geometry/direction';
import { inUnit } from '../../math/unit';
import type { LabControls } from '../lab';
import { SettledStatus } from '../SettledStatus';
import { BestKnown } from './BestKnown';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';
import { NumbersDetails } from './NumbersDetails';
import './NumbersPanel.css';

/** What each direction costs where the race stands: H + KL = cross-entropy, both on one scale, beside the best that is known. */
export function NumbersPanel({ controls }: { readonly controls: LabControls }) {
  const { format, messages } = useI18n();
  const words = useWords(fitWords);
  const forward = useFit(({ results }) => results.forward);
  const reverse = useFit(({ results }) => results.reverse);
  const both = { forward, reverse };
  const unit = messages.app[format.unit];
  const finite = directions.flatMap((direction) => {
    const end = both[direction] && inUnit(identityOf(both[direction], direction).crossEntropy, format.unit);
    return end !== undefined && Number.isFinite(end) ? [end] : [];
  });
  const max = Math.max(0, ...finite);

  return (
    <section className="fit-numbers" aria-label={words.numbersTitle}>
      {directions.map((direction) => {
        const comparison = both[direction];
        return (
          <div key={direction} className={`fit-numbers__direction role--${direction}`}>
            <div className="fit-numbers__head">
              <h2 className="fit-numbers__name">
                <SubscriptText text={direction === 'forward' ? words.forwardName : words.reverseName} />
              </h2>
              <p className="fit-numbers__answer">
                <output
                  className="fit-numbers__value"
                  aria-label={direction === 'forward' ? words.forwardName : words.reverseName}
                  aria-live="off"
                >
                  {format.info(comparison ? identityOf(comparison, direction).kl : Number.NaN)}
                </output>{' '}
                <span className="fit-numbers__unit">{unit}</span>
              </p>
            </div>
            <StackedBars label={words.identityDescription[direction]} rows={comparison ? [rowOf(comparison, direction)] : []} max={max} />
            <BestKnown direction={direction} />
          </div>
        );
      })}
      {controls === 'full' && <NumbersDetails />}
      {forward && reverse && <SettledStatus text={words.bothSpoken(format.info(forward.klPQ.value), format.info(reverse.klQP.value), unit)} />}
    </section>
  );

  function rowOf(comparison: LawComparison, direction: Direction): StackedBarsRow {
    const { entropy, kl, crossEntropy } = identityOf(comparison, direction);
    const isForward = direction === 'forward';
    return {
      label: <SubscriptText text={isForward ? 'H(p) + KL = H(p, q_θ)' : 'H(q_θ) + KL = H(q_θ, p)'} />,
      segments: [
        {
          role: isForward ? 'truth' : 'reverse',
          value: inUnit(entropy, format.unit),
          label: `${isForward ? 'H(p)' : 'H(q_θ)'} ${format.info(entropy, 2)}`,
          hatched: !isForward,
        },
        { role: direction, value: inUnit(kl, format.unit), label: `+ ${format.info(kl, 2)}` },
      ],
      total: inUnit(crossEntropy, format.unit),
      totalLabel: words.crossEntropy(format.info(crossEntropy), unit),
    };
  }
}

/** In nats. */
function identityOf(comparison: LawComparison, direction: Direction) {
  const isForward = direction === 'forward';
  return {
    entropy: (isForward ? comparison.entropyP : comparison.entropyQ).value,
    kl: (isForward ? comparison.klPQ : comparison.klQP).value,
    crossEntropy: (isForward ? comparison.crossEntropyPQ : comparison.crossEntropyQP).value,
  };
}
