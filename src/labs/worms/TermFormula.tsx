import { SubscriptText } from '../../charts/SubscriptText';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Comparison } from '../../math/divergence/compare';
import type { Direction } from '../../math/geometry/direction';
import type { Unit } from '../../math/unit';
import { wormsWords } from './wormsWords';

const LOG: Readonly<Record<Unit, string>> = { bits: 'log₂', nats: 'ln', dits: 'log₁₀' };

interface TermFormulaProps {
  readonly comparison: Comparison;
  readonly direction: Direction;
  /** The model's letter: q or q_θ. */
  readonly letter: string;
  readonly brushed: number | null;
}

/** The sum, and the one term of it that is under consideration, with its numbers in. */
export function TermFormula({ comparison, direction, letter, brushed }: TermFormulaProps) {
  const { messages, format } = useI18n();
  const words = useWords(wormsWords);
  const unit = messages.app[format.unit];
  const [first, second] = direction === 'forward' ? ['p', letter] : [letter, 'p'];
  const total = direction === 'forward' ? comparison.klPQ : comparison.klQP;
  const term = brushed === null || brushed >= comparison.p.probs.length ? undefined : termAt(comparison, direction, brushed);
  const ratioOf = (x: number | string): string => `${LOG[format.unit]} ${first}(${x})/${second}(${x})`;

  return (
    <div className="term-formula">
      <p className="term-formula__sum">
        <SubscriptText text={`KL(${first}‖${second}) = Σₓ ${first}(x) · ${ratioOf('x')} = `} />
        <b>{format.info(total.value)}</b> {unit}
      </p>
      {term === undefined || brushed === null ? (
        <p className="term-formula__term">{words.termPrompt}</p>
      ) : (
        <p className="term-formula__term term-formula__term--lit">
          <SubscriptText text={`${first}(${brushed}) · ${ratioOf(brushed)} = ${withNumbers(term)}`} />
          <b>{format.signedInfo(term.value)}</b> {unit}
          {term.weight === 0 && <SubscriptText text={`. ${words.termZero(`${first}(${brushed})`)}`} />}
        </p>
      )}
    </div>
  );

  function withNumbers({ weight, other, logRatio }: Term): string {
    if (weight === 0) return '';
    const [w, o] = [format.probability(weight), format.probability(other)];
    return `${w} · ${LOG[format.unit]} ${w}/${o} = ${w} × ${format.signedInfo(logRatio)} = `;
  }
}

interface Term {
  readonly weight: number;
  readonly other: number;
  readonly logRatio: number;
  readonly value: number;
}

/** The numbers of one outcome, seen from the first argument of the divergence. */
function termAt({ p, q, logRatio, forward, reverse }: Comparison, direction: Direction, x: number): Term {
  const [first, second, sign, terms] = direction === 'forward' ? [p, q, 1, forward] : [q, p, -1, reverse];
  return {
    weight: first.probs[x] ?? Number.NaN,
    other: second.probs[x] ?? Number.NaN,
    logRatio: sign * (logRatio[x] ?? Number.NaN),
    value: terms[x] ?? Number.NaN,
  };
}
