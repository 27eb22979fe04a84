import { Button } from '../controls/Button';
import { NumberField } from '../controls/NumberField';
import { useI18n } from '../i18n/I18nContext';
import { useWords } from '../i18n/useWords';
import { distributionWords } from './distributionWords';
import { MOST_HANDLES } from './distributionSchema';
import type { EditorPartProps } from './EditorPart';
import { narrowEdits } from './narrowEdits';
import { barProbs, flatten, isBars, setOutcomes, setProb } from './pmfEdits';
import { useFieldProblem } from './useFieldProblem';
import './PmfTable.css';

/** The bars of a free pmf, or of counts, by number; counts that are changed become a free pmf. */
export function PmfTable({ symbol, role, distribution, edits: all }: EditorPartProps) {
  const { format } = useI18n();
  const words = useWords(distributionWords);
  const problemText = useFieldProblem();
  if (!isBars(distribution)) return null;
  const edits = narrowEdits(all, isBars);
  const probs = barProbs(distribution);
  const canType = probs.length <= MOST_HANDLES;
  return (
    <div className="pmf-table">
      <div className="pmf-table__tools">
        <NumberField
          label={words.outcomesOf(symbol)}
          value={probs.length}
          format={String}
          min={2}
          max={MOST_HANDLES}
          step={1}
          role={role}
          problemText={problemText}
          onChange={(n) => edits.once('outcomes', (now) => setOutcomes(now, Math.round(n)))}
        />
        <Button label={words.flatten} title={words.flattenOf(symbol)} onClick={() => edits.once('flatten', flatten)} />
      </div>
      {canType && (
        <details>
          <summary className="control-focus">{words.typeBars}</summary>
          <ol className="pmf-table__bars" role="list">
            {probs.map((prob, x) => (
              <li key={x}>
                <span aria-hidden="true">{x}</span>
                <NumberField
                  label={words.probabilityOf(symbol, x)}
                  hideLabel
                  value={prob}
                  format={(value) => format.probability(value, 4)}
                  min={0}
                  max={1}
                  step={0.01}
                  role={role}
                  problemText={problemText}
                  onChange={(value) => edits.once(`bar ${x}`, (now) => setProb(now, now, x, value))}
                />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
