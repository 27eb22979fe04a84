import { SubscriptText } from '../../charts/SubscriptText';
import { Band } from '../../charts/Band';
import { Bars } from '../../charts/Bars';
import { BrushLine } from '../../charts/BrushLine';
import { Curve } from '../../charts/Curve';
import { Frame } from '../../charts/Frame';
import { Label } from '../../charts/Label';
import { RuleY } from '../../charts/RuleY';
import { SignedArea } from '../../charts/SignedArea';
import { WalkTarget } from '../../charts/WalkTarget';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import { inUnit } from '../../math/unit';
import type { LabControls } from '../lab';
import { hatchOf } from '../hatchOf';
import { Locked } from '../Locked';
import { shortNumber } from './compactNumber';
import { useFit, useOneEdit } from './fitCore';
import { setBrush, setDirection } from './fitEdits';
import { fitWords } from './fitWords';
import { klName } from './klName';
import { signedTerms } from './signedTerms';
import { TermFormula } from './TermFormula';
import { WaitingFrame } from './WaitingFrame';
import { useBrushed } from './useBrushed';

/** Every so many points make a row of the table. */
const ROWS = 40;

/** As a part of the view: so far to the left the name of the total reaches. */
const NAME = 0.4;

/** Over the running total, as far as its name reaches. */
function nameHeight(xs: Float64Array, running: Float64Array, total: number, [low, high]: readonly [number, number]): number {
  const from = high - NAME * (high - low);
  return running.reduce((most, value, i) => ((xs[i] ?? low) >= from && value > most ? value : most), total);
}

/** What each x adds to a divergence, running to its total. */
export function ContributionsPanel({ controls }: { readonly controls: LabControls }) {
  const { format, messages } = useI18n();
  const words = useWords(fitWords);
  const klarity = useKlarity();
  const edit = useOneEdit();
  const brushed = useBrushed();
  const direction = useFit(({ scene }) => scene.direction);
  const comparison = useFit(({ results }) => results[direction]);
  if (!comparison) return <WaitingFrame title={words.contributionsTitle(messages.app[format.unit])} words={words.waitingTerms} />;

  const { unit } = format;
  const unitName = messages.app[unit];
  const name = klName(direction);
  const { xs, slice, terms, running, total, domain, view } = signedTerms(comparison, direction, unit);
  const isDiscrete = comparison.kind === 'discrete';
  const role = direction === 'forward' ? 'truth' : 'reverse';
  const exactRows = (): readonly (readonly number[])[] => {
    const every = Math.max(1, Math.ceil(xs.length / ROWS));
    return [...xs.keys()].filter((i) => i % every === 0).map((i) => [
      xs[i] ?? Number.NaN,
      inUnit((comparison.logRatio[i] ?? Number.NaN) * (direction === 'forward' ? 1 : -1), unit),
      terms[i] ?? Number.NaN,
      running[i] ?? Number.NaN,
    ]);
  };

  return (
    <Frame
      title={words.contributionsTitle(unitName)}
      subtitle={total === Infinity ? <SubscriptText text={words.infiniteHere(name)} /> : controls === 'none' ? undefined : words.contributionsHint}
      toolbar={
        controls !== 'none' && (
          <Locked by="direction">
            <SegmentedChoice
              legend={words.direction}
              hideLegend
              value={direction}
              options={[
                { value: 'forward', label: words.forward },
                { value: 'reverse', label: words.reverse },
              ]}
              onChange={(next) => edit('direction', (scene) => setDirection(scene, next))}
            />
          </Locked>
        )
      }
      description={words.contributionsDescription({ name, total: format.fixed(total), unit: unitName })}
      xDomain={view}
      yDomain={domain}
      formatX={(x) => shortNumber(x, format)}
      yLabel={slice === null ? unitName : words.perSlice(unitName, format.plain(slice, 2))}
      // With nothing finite to draw, no height means anything.
      yTicks={terms.some((term) => Number.isFinite(term) && term !== 0) ? undefined : [0]}
      formatY={(value, decimals) => format.signed(value, Math.max(decimals, 1))}
      height="fill"
      interactive
      table={{
        caption: `${words.contribution}: ${name}, ${unitName}`,
        columns: [
          words.outcome,
          words.logRatio,
          slice === null ? words.contribution : words.perSlice(words.contribution, format.plain(slice, 2)),
          words.runningTotal,
        ],
        rows: () => exactRows().map(([x = Number.NaN, ...values]) => [format.plain(x, 4), ...values.map((value) => format.signed(value))]),
        exactRows,
      }}
      tableLabel={words.dataTable}
      footer={<TermFormula comparison={comparison} direction={direction} at={brushed} />}
    >
      {(direction === 'forward' ? comparison.klPQ : comparison.klQP).infiniteOn.map((stretch) => {
        const [from, to] = hatchOf(stretch, view);
        return <Band key={`${from} ${to}`} from={from} to={to} fill="hatch" role={direction} />;
      })}
      <RuleY y={0} />
      {isDiscrete ? (
        <Bars
          x={xs}
          y1={terms}
          role={role}
          highlight={brushed === null ? null : xs.indexOf(brushed)}
          hatched={new Set([...xs.keys()].filter((i) => (terms[i] ?? 0) < 0))}
        />
      ) : (
        <SignedArea xs={xs} ys={terms} role={role} />
      )}
      {isDiscrete ? (
        <Curve xs={[...xs].map((x) => x - 0.5).concat(view[1])} ys={[...running, total]} role="ink" shape="steps" thin />
      ) : (
        <Curve xs={xs} ys={running} role="ink" thin />
      )}
      {Number.isFinite(total) && (
        <Label x={view[1]} y={nameHeight(xs, running, total, view)} anchor="end" side="above" text={`${name} = ${format.fixed(total)}`} role={direction} />
      )}
      {brushed !== null && <BrushLine x={brushed} />}
      <WalkTarget
        x={brushed}
        min={view[0]}
        max={view[1]}
        step={isDiscrete ? 1 : (view[1] - view[0]) / 100}
        stops={isDiscrete ? xs : undefined}
        label={words.brushLabel}
        valueText={brushed === null ? words.brushPrompt : `x = ${format.plain(brushed, 4)}`}
        onHover={(hover) => klarity.set({ hover })}
        onWalk={(x) => edit('brush', (scene) => setBrush(scene, x), { undoable: false })}
      />
    </Frame>
  );
}
