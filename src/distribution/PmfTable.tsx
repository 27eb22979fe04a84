import { classNames } from '../markup/classNames';
import { Button } from '../controls/Button';
import { NumberField } from '../controls/NumberField';
import { useI18n } from '../i18n/I18nContext';
import { useWords } from '../i18n/useWords';
import { Disclosure } from '../markup/Disclosure';
import { isFixed } from '../math/simplex/isFixed';
import { roomFor } from '../math/simplex/setProbability';
import { distributionWords } from './distributionWords';
import { MOST_HANDLES } from './distributionSchema';
import type { EditorPartProps } from './EditorPart';
import { narrowEdits } from './narrowEdits';
import { barProbs, fewestOutcomes, flatten, isBars, noLocks, setOutcomes, setProb } from './pmfEdits';
import { useFieldProblem } from './useFieldProblem';
import './PmfTable.css';

/** The bars of a free pmf, or of counts, by number and lock; counts that are changed become a free pmf. */
export function PmfTable({ symbol, role, distribution, edits: all, locks }: EditorPartProps) {
  const { format } = useI18n();
  const words = useWords(distributionWords);
  const problemText = useFieldProblem();
  if (!isBars(distribution)) return null;
  const edits = narrowEdits(all, isBars);
  const probs = barProbs(distribution);
  const locked = locks?.locked ?? noLocks;
  const canType = probs.length <= MOST_HANDLES;
  return (
    <div className="pmf-table">
      <div className="pmf-table__tools">
        <NumberField
          label={words.outcomesOf(symbol)}
          value={probs.length}
          format={String}
          min={fewestOutcomes(probs.length, locked)}
          max={MOST_HANDLES}
          step={1}
          role={role}
          problemText={problemText}
          onChange={(n) => edits.once('outcomes', (now) => setOutcomes(now, Math.round(n), locked))}
        />
        <Button label={words.flatten} title={words.flattenOf(symbol)} onClick={() => edits.once('flatten', (now) => flatten(now, locked))} />
      </div>
      {canType && (
        <Disclosure summaryClassName="control-focus" summary={locks ? words.typeOrLockBars : words.typeBars}>
          <ol className={classNames('pmf-table__bars', locks && 'pmf-table__bars--locks')} role="list">
            {probs.map((prob, x) => (
              <li key={x}>
                <span aria-hidden="true">{x}</span>
                <NumberField
                  label={words.probabilityOf(symbol, x)}
                  hideLabel
                  value={prob}
                  format={(value) => format.probability(value, 4)}
                  min={0}
                  max={roomFor(probs, x, locked)}
                  step={0.01}
                  role={role}
                  problemText={problemText}
                  disabled={isFixed(probs.length, x, locked)}
                  onChange={(value) => edits.once(`bar ${x}`, (now) => setProb(now, now, x, value, locked))}
                />
                {locks && (
                  <Button
                    kind="quiet"
                    icon={locked.has(x) ? 'lock' : 'unlock'}
                    hideLabel
                    label={words.lockBar(symbol, x)}
                    pressed={locked.has(x)}
                    onClick={() => locks.toggle(x)}
                  />
                )}
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </div>
  );
}
