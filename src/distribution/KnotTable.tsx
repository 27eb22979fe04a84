import { Button } from '../controls/Button';
import { NumberField } from '../controls/NumberField';
import { useI18n } from '../i18n/I18nContext';
import { useWords } from '../i18n/useWords';
import { Disclosure } from '../markup/Disclosure';
import { distributionWords } from './distributionWords';
import { MOST_HANDLES } from './distributionSchema';
import { addKnotInWidest, knotRange, MOST_HEIGHT, pointsOf, removeKnot, setKnot } from './drawnEdits';
import type { EditorPartProps } from './EditorPart';
import { narrowEdits } from './narrowEdits';
import { ofFamily } from './ofFamily';
import { RemoveRow } from './RemoveRow';
import { useFieldProblem } from './useFieldProblem';
import './NumberTable.css';
import './PmfTable.css';

const isDrawn = ofFamily('drawnDensity');

/** The knots of a drawn density by number. */
export function KnotTable({ symbol, role, distribution, edits: all }: EditorPartProps) {
  const { format } = useI18n();
  const words = useWords(distributionWords);
  const problemText = useFieldProblem();
  if (!isDrawn(distribution)) return null;
  const edits = narrowEdits(all, isDrawn);
  const points = pointsOf(distribution);
  const field = { role, hideLabel: true, format: (value: number) => format.plain(value, 4), problemText } as const;
  return (
    <div className="pmf-table">
      <Button
        label={words.addKnot}
        title={words.addKnotTo(symbol)}
        disabled={points.length >= MOST_HANDLES}
        onClick={() => edits.once('add', addKnotInWidest)}
      />
      <Disclosure className="number-table" summaryClassName="control-focus" summary={words.typeKnots}>
        <table aria-label={words.knotsOf(symbol)}>
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.height}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(([x, y], i) => (
              <tr key={i}>
                <th scope="row" aria-label={words.knot(symbol, i + 1)}>
                  {i + 1}
                </th>
                <td>
                  <NumberField
                    {...field}
                    label={words.knotPart(symbol, i + 1, words.place)}
                    value={x}
                    {...knotRange(distribution, i)}
                    step={0.1}
                    onChange={(value) => edits.once(`knot ${i}`, (now) => setKnot(now, i, { x: value }))}
                  />
                </td>
                <td>
                  <NumberField
                    {...field}
                    label={words.knotPart(symbol, i + 1, words.height)}
                    value={y}
                    min={0}
                    max={MOST_HEIGHT}
                    step={0.1}
                    onChange={(value) => edits.once(`knot ${i}`, (now) => setKnot(now, i, { y: value }))}
                  />
                </td>
                <td>
                  <RemoveRow
                    label={words.removeKnot(symbol, i + 1)}
                    disabled={points.length <= 2}
                    isLast={i === points.length - 1}
                    onRemove={() => edits.once('remove', (now) => removeKnot(now, i))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </div>
  );
}
