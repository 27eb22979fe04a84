import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import { directions } from '../../math/geometry/direction';
import type { Unit } from '../../math/unit';
import { useCompare } from './compareCore';
import { compareWords } from './compareWords';
import { identities, quantitySymbols } from './quantityNames';
import type { TermsAt } from './shownPair';
import { useBrushed, useComparison, useShownPair } from './useShown';
import './FormulaPanel.css';

const LOG: Readonly<Record<Unit, string>> = { bits: 'log₂', nats: 'ln', dits: 'log₁₀' };

/** The divergence as it is written, and the one term of it that is under consideration, with its numbers in. */
export function FormulaPanel() {
  const words = useWords(compareWords);
  const front = useCompare(({ scene }) => scene.direction);
  const at = useBrushed();
  return (
    <section className="compare-formula" aria-label={words.formulaTitle}>
      <h2 className="compare-formula__title">{words.formulaTitle}</h2>
      {directions.map((direction) => (
        <FormulaLine key={direction} direction={direction} at={at} isFront={direction === front} />
      ))}
      {at === null && <p className="compare-formula__prompt">{words.prompt}</p>}
    </section>
  );
}

interface LineProps {
  readonly direction: Direction;
  readonly at: TermsAt | null;
  readonly isFront: boolean;
}

function FormulaLine({ direction, at, isFront }: LineProps) {
  const { messages, format } = useI18n();
  const { kind } = useShownPair();
  const comparison = useComparison();
  const { first, second, kl } = identities[direction];
  const unit = messages.app[format.unit];
  const log = LOG[format.unit];
  const [open, close] = kind === 'discrete' ? ['Σₓ', ''] : ['∫', ' dx'];
  return (
    <div className={isFront ? `compare-formula__line compare-formula__line--front role--${direction}` : `compare-formula__line role--${direction}`}>
      <p className="compare-formula__sum">
        <span className="compare-formula__name">{quantitySymbols[kl]}</span> = {open}{' '}
        <span className={at === null ? undefined : 'compare-formula__lit'}>
          {first}(x) · {log} {first}(x)/{second}(x)
        </span>
        {close} ={' '}
        <span className="compare-formula__value">
          <b>{format.info(comparison?.[kl].value ?? Number.NaN)}</b> {unit}
        </span>
      </p>
      {at !== null && <Term direction={direction} at={at} />}
    </div>
  );
}

function Term({ direction, at }: { readonly direction: Direction; readonly at: TermsAt }) {
  const { messages, format } = useI18n();
  const words = useWords(compareWords);
  const { first, second } = identities[direction];
  const isForward = direction === 'forward';
  const [weightLog, otherLog] = isForward ? [at.logP, at.logQ] : [at.logQ, at.logP];
  const ratio = isForward ? at.logRatio : -at.logRatio;
  const [weight, other] = [Math.exp(weightLog), Math.exp(otherLog)];
  const x = format.plain(at.x, 4);
  const name = (letter: string): string => `${letter}(${x})`;
  const log = LOG[format.unit];
  // By their logs: far out in a tail a density underflows, and is not 0.
  if (weightLog === -Infinity) {
    return <p className="compare-formula__term">{otherLog === -Infinity ? words.bothZero : words.termZero(name(first))}</p>;
  }
  return (
    <>
      <p className="compare-formula__term">
        x = {x}: {format.probability(weight)} · {log} {format.probability(weight)}/{format.probability(other)} ={' '}
        {format.probability(weight)} × {format.signedInfo(ratio)} ={' '}
        <span className="compare-formula__value">
          <b>{format.signedInfo(at[direction])}</b> {messages.app[format.unit]}
        </span>
      </p>
      {otherLog === -Infinity && <p className="compare-formula__term">{words.termInfinite(name(first), name(second))}</p>}
    </>
  );
}
