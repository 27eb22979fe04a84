import { SubscriptText } from '../../charts/SubscriptText';
import { nearestStop } from '../../charts/nearestStop';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LawComparison } from '../../math/comparison/lawComparison';
import type { Direction } from '../../math/geometry/direction';
import type { Unit } from '../../math/unit';
import { fitWords } from './fitWords';
import './TermFormula.css';

const LOG: Readonly<Record<Unit, string>> = { bits: 'log₂', nats: 'ln', dits: 'log₁₀' };

interface TermFormulaProps {
  readonly comparison: LawComparison;
  readonly direction: Direction;
  readonly at: number | null;
}

/** The term of the sum, or the integrand, at the x under consideration, with its numbers in. */
export function TermFormula({ comparison, direction, at }: TermFormulaProps) {
  const { format, messages } = useI18n();
  const words = useWords(fitWords);
  const { xs, logP, logQ, logRatio, contributionPQ, contributionQP } = comparison;
  const i = at === null ? -1 : nearestStop(xs, at);
  const x = xs[i];
  if (x === undefined) return <p className="fit-term">{words.brushPrompt}</p>;

  const isForward = direction === 'forward';
  const [first, second] = isForward ? ['p', 'q_θ'] : ['q_θ', 'p'];
  const [weight, other] = (isForward ? [logP, logQ] : [logQ, logP]).map((logs) => Math.exp(logs[i] ?? Number.NaN));
  const ratio = (logRatio[i] ?? Number.NaN) * (isForward ? 1 : -1);
  const value = (isForward ? contributionPQ : contributionQP)[i] ?? Number.NaN;
  const [w, o] = [format.probability(weight ?? Number.NaN), format.probability(other ?? Number.NaN)];
  return (
    <p className="fit-term">
      <span className="fit-term__x">x = {format.plain(x, 4)}</span>{' '}
      <SubscriptText text={`${first} · ${LOG[format.unit]} ${first}/${second}`} />
      {weight === 0 ? ' = ' : ` = ${w} · ${LOG[format.unit]} ${w}/${o} = ${w} × ${format.signedInfo(ratio)} = `}
      <b>{format.signedInfo(value)}</b> {messages.app[format.unit]}
    </p>
  );
}
