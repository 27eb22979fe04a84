import { Button } from '../controls/Button';
import { NumberField } from '../controls/NumberField';
import { useI18n } from '../i18n/I18nContext';
import { useWords } from '../i18n/useWords';
import { distributionWords } from './distributionWords';
import type { EditorPartProps } from './EditorPart';
import { addComponent, componentsOf, MOST_COMPONENTS, MUS, removeComponent, setMu, setSigma, setWeight, SIGMAS } from './mixtureEdits';
import { narrowEdits } from './narrowEdits';
import { ofFamily } from './ofFamily';
import { RemoveRow } from './RemoveRow';
import { useFieldProblem } from './useFieldProblem';
import './NumberTable.css';

const isMixture = ofFamily('gaussianMixture');

/** The components of a mixture by number: the way to each without a drag. */
export function MixtureTable({ symbol, role, distribution, edits: all }: EditorPartProps) {
  const { format } = useI18n();
  const words = useWords(distributionWords);
  const problemText = useFieldProblem();
  if (!isMixture(distribution)) return null;
  const edits = narrowEdits(all, isMixture);
  const components = componentsOf(distribution);
  const field = { role, hideLabel: true, format: (value: number) => format.plain(value, 4), problemText } as const;
  const label = (k: number, part: string): string => words.componentPart(symbol, k + 1, part);
  return (
    <div className="number-table">
      <table aria-label={words.mixtureOf(symbol)}>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{words.weight}</th>
            <th scope="col">
              {words.mean} <var>μ</var>
            </th>
            <th scope="col">
              {words.deviation} <var>σ</var>
            </th>
          </tr>
        </thead>
        <tbody>
          {components.map(({ weight, mu, sigma }, k) => (
            <tr key={k}>
              <th scope="row" aria-label={words.component(k + 1)}>
                {k + 1}
              </th>
              <td>
                <NumberField
                  {...field}
                  label={label(k, words.weight)}
                  value={weight}
                  min={components.length === 1 ? 1 : 0}
                  max={1}
                  step={0.01}
                  onChange={(value) => edits.once(`weight ${k}`, (now) => setWeight(now, now, k, value))}
                />
              </td>
              <td>
                <NumberField
                  {...field}
                  label={label(k, words.mean)}
                  value={mu}
                  {...MUS}
                  step={0.1}
                  onChange={(value) => edits.once(`mu ${k}`, (now) => setMu(now, k, value))}
                />
              </td>
              <td>
                <NumberField
                  {...field}
                  label={label(k, words.deviation)}
                  value={sigma}
                  {...SIGMAS}
                  step={0.1}
                  onChange={(value) => edits.once(`sigma ${k}`, (now) => setSigma(now, k, value))}
                />
              </td>
              <td>
                <RemoveRow
                  label={words.removeComponent(symbol, k + 1)}
                  disabled={components.length === 1}
                  isLast={k === components.length - 1}
                  onRemove={() => edits.once('remove', (now) => removeComponent(now, k))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        label={words.addComponent}
        title={words.addComponentTo(symbol)}
        disabled={components.length >= MOST_COMPONENTS}
        onClick={() => edits.once('add', addComponent)}
      />
    </div>
  );
}
