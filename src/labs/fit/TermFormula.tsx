import { useI18n } from '../../i18n/I18nContext';
import type { Comparison } from '../../math/divergence/compare';
import type { Direction } from '../../math/geometry/direction';
import type { Unit } from '../../math/unit';
import { SymbolText } from './SymbolText';

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
  const log = LOG[format.unit];
  const unit = messages.app[format.unit];
  const [first, second] = direction === 'forward' ? ['p', letter] : [letter, 'p'];
  const total = direction === 'forward' ? comparison.klPQ : comparison.klQP;
  return (
    <div className="term-formula">
      <p className="term-formula__sum">
        <SymbolText text={`KL(${first}‖${second}) = Σₓ ${first}(x) · ${log} ${first}(x)/${second}(x) = `} />
        <b>{format.info(total.value)}</b> {unit}
      </p>
      <p className={brushed === null ? 'term-formula__term' : 'term-formula__term term-formula__term--lit'}>
        {brushed === null ? messages.fit.termPrompt : <Term x={brushed} />}
      </p>
    </div>
  );

  function Term({ x }: { readonly x: number }) {
    const forward = direction === 'forward';
    const weight = (forward ? comparison.p : comparison.q).probs[x] ?? 0;
    const other = (forward ? comparison.q : comparison.p).probs[x] ?? 0;
    const value = (forward ? comparison.forward : comparison.reverse)[x] ?? Number.NaN;
    const ratio = (comparison.logRatio[x] ?? Number.NaN) * (forward ? 1 : -1);
    const term = `${first}(${x}) · ${log} ${first}(${x})/${second}(${x})`;
    if (weight === 0) return <SymbolText text={`${term} = 0. ${messages.fit.termZero(`${first}(${x})`)}`} />;
    const numbers = `${format.fixed(weight)} · ${log} ${format.fixed(weight)}/${format.fixed(other)}`;
    const product = `${format.fixed(weight)} × ${format.signedInfo(ratio)}`;
    return (
      <>
        <SymbolText text={`${term} = ${numbers} = ${product} = `} />
        <b>{format.signedInfo(value)}</b> {unit}
      </>
    );
  }
}
