import { Panel } from '../../charts/Panel';
import { StackedBars } from '../../charts/StackedBars';
import { Button } from '../../controls/Button';
import { Select } from '../../controls/Select';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { triangleMeasures } from '../../math/divergence/divergenceNames';
import type { LabControls } from '../lab';
import { SettledStatus } from '../SettledStatus';
import { Locked } from '../Locked';
import { useDivergences, useOneEdit } from './divergencesCore';
import { huntOn, setMeasure, setTriple } from './divergencesEdits';
import { divergencesWords } from './divergencesWords';
import { isMetricMeasure } from './isMetricMeasure';
import { useAmounts } from './useAmounts';

const bars = (probs: readonly number[]) => ({ family: 'categorical' as const, params: { probs } });

/** The straight way and the detour as bars, and the hunt for a detour that is shorter. */
export function LegsPanel({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(divergencesWords);
  const once = useOneEdit();
  const amounts = useAmounts();
  const { measure, hunt: seed } = useDivergences(({ scene }) => scene);
  const triangle = useDivergences(({ results }) => results.triangles?.[measure]);
  // The table may have had its own hunt: here it is for the reader to begin.
  const hunt = useDivergences(({ results }) => (seed === 0 ? undefined : results.hunts?.[measure]));
  const name = amounts.name(measure);
  const text = (value: number): string => amounts.text(measure, value);
  const { direct = Number.NaN, first = Number.NaN, second = Number.NaN, slack = Number.NaN, isBroken = false } = triangle ?? {};
  const inUnits = `${text(Math.abs(slack))} ${amounts.unit(measure)}`;
  const verdict = !triangle ? '' : Number.isNaN(slack) ? words.bothInfinite : isBroken ? words.brokenHere(inUnits) : words.holdsHere(text(slack));
  const none = isMetricMeasure(measure) ? words.foundNone : words.foundNoneOpen;
  const report = !hunt
    ? seed === 0
      ? words.noHunt
      : words.hunting
    : hunt.broken === 0
      ? none(format.plain(hunt.tried), name)
      : words.found(format.plain(hunt.broken), format.plain(hunt.tried), name, `${text(-hunt.triangle.slack)} ${amounts.unit(measure)}`);
  const shownOf = (value: number): number => amounts.shown(measure, value);
  return (
    <Panel
      title={words.legsTitle}
      subtitle={`${name}, ${amounts.unit(measure)}`}
      className="divergences-legs"
      table={{
        caption: words.legsTitle,
        columns: ['', 'D(p, q)', 'D(q, r)', 'D(p, r)', words.slack],
        rows: [[name, text(first), text(second), text(direct), amounts.signed(measure, slack)]],
      }}
      tableLabel={words.dataTable}
    >
      {controls !== 'none' && (
        <Locked by="measure">
          <Select
            label={words.measure}
            options={triangleMeasures.map((value) => ({ value, label: amounts.name(value) }))}
            value={measure}
            onChange={(next) => once('measure', (scene) => setMeasure(scene, next))}
          />
        </Locked>
      )}
      {triangle && (
        <StackedBars
          label={words.legsLabel}
          rows={[
            {
              label: words.byWay,
              total: shownOf(first + second),
              totalLabel: text(first + second),
              segments: [
                { role: 'rival', value: shownOf(first), label: `D(p, q) ${text(first)}` },
                { role: 'rival', value: shownOf(second), label: `D(q, r) ${text(second)}`, hatched: true },
              ],
            },
            {
              label: words.straight,
              total: shownOf(direct),
              totalLabel: text(direct),
              segments: [{ role: 'truth', value: shownOf(direct), label: `D(p, r) ${text(direct)}` }],
            },
          ]}
        />
      )}
      <p className={isBroken ? 'divergences-lab__verdict divergences-lab__verdict--broken' : 'divergences-lab__verdict'}>{verdict}</p>
      {controls !== 'none' && (
        <div className="divergences-lab__row">
          <Locked by="hunt">
            <Button kind="primary" label={seed === 0 ? words.hunt : words.huntAgain} onClick={() => once('hunt', huntOn)} />
          </Locked>
          <Locked by="triple">
            <Button
              label={words.showFound}
              disabled={!hunt || hunt.broken === 0}
              onClick={() =>
                hunt && once('triple', (scene) => setTriple(scene, { p: bars(hunt.worst.p), q: bars(hunt.worst.q), r: bars(hunt.worst.r) }))
              }
            />
          </Locked>
        </div>
      )}
      <p className="divergences-lab__note">{report}</p>
      <SettledStatus text={`${verdict} ${seed === 0 ? '' : report}`} />
    </Panel>
  );
}
