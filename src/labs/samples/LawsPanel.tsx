import { range, ticks } from 'd3-array';
import { Bars } from '../../charts/Bars';
import { Dashes } from '../../charts/Dashes';
import { Curve } from '../../charts/Curve';
import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import { densityCurve } from '../../distribution/densityCurve';
import { DistributionHandles } from '../../distribution/DistributionHandles';
import { handlePlaces } from '../../distribution/handlePlaces';
import { LawMarks } from '../../distribution/LawMarks';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { viewOf } from '../../math/law/viewOf';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { niceDomain } from './niceDomain';
import { useSamples } from './samplesCore';
import { samplesLaws } from './samplesPair';
import { samplesWords } from './samplesWords';
import { useSample } from './useSample';
import { useDistributionEdits } from './useSides';
import { ROLES, SIDES } from './useWalks';

const BESIDE = 0.6;
const FEW = 20;

/** Outcomes have nothing between them: all of few, round ones of many. */
const countTicks = (low: number, high: number): readonly number[] =>
  high - low <= FEW ? range(low, high + 1) : ticks(low, high, 10).filter(Number.isInteger);

/** Both laws, and what was drawn from p. */
export function LawsPanel({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(samplesWords);
  const scene = useSamples((state) => state.scene);
  const edits = { p: useDistributionEdits('p'), q: useDistributionEdits('q') };
  const found = useSample();
  const sample = scene.mode === 'empirical' ? found : null;
  const { p, q } = samplesLaws(scene);
  const view = viewOf([p, q]);
  const isDiscrete = p.kind === 'discrete';
  const curves = { p: densityCurve(p, view), q: densityCurve(q, view) };
  const heights = { p: curves.p.logProb.map(Math.exp), q: curves.q.logProb.map(Math.exp) };
  const hat = sample && {
    xs: Array.from(sample.counts, (_, i) => sample.cells.low + (i + (isDiscrete ? 0 : 0.5)) * sample.cells.width),
    ys: Array.from(sample.counts, (count) => count / sample.drawn / sample.cells.width),
  };
  const [, top] = niceDomain([0, ...heights.p, ...heights.q, ...(hat?.ys ?? [])], 0.15);
  const xDomain = isDiscrete ? ([view.low - BESIDE, view.high + BESIDE] as const) : ([view.low, view.high] as const);
  const peak = (side: 'p' | 'q') => {
    const other = heights[side === 'p' ? 'q' : 'p'];
    const lead = heights[side].map((y, i) => y - (other[i] ?? 0));
    const best = lead.reduce((at, value, i) => (value > (lead[at] ?? -Infinity) ? i : at), 0);
    return { x: curves[side].xs[best] ?? 0, y: heights[side][best] ?? 0 };
  };
  const rowsAt = (exact: boolean) => {
    const xs = hat?.xs ?? [...curves.p.xs];
    const every = Math.max(1, Math.ceil(xs.length / 64));
    return xs.flatMap((x, i) => {
      if (i % every !== 0) return [];
      const row = [x, Math.exp(p.logProb(x)), Math.exp(q.logProb(x)), ...(hat ? [hat.ys[i] ?? 0] : [])];
      return [exact ? row : row.map((value) => Number(value.toPrecision(4)))];
    });
  };
  const held = controls === 'none' ? [] : SIDES;
  return (
    <Frame
      title={sample ? words.sampleTitle(format.plain(sample.drawn, 7)) : words.lawsTitle}
      subtitle={sample ? words.sampleAbout : words.lawsAbout}
      description={words.lawsDescription(format.plain(p.mean, 4), format.plain(q.mean, 4), format.plain(sample?.drawn ?? 0, 7))}
      xDomain={xDomain}
      xTicks={isDiscrete ? countTicks(view.low, view.high) : undefined}
      formatX={isDiscrete ? (x) => format.plain(x) : undefined}
      yDomain={[0, top]}
      xLabel={words.outcome}
      yLabel={isDiscrete ? words.probability : words.density}
      height="fill"
      interactive
      table={{
        caption: words.lawsTitle,
        columns: [words.outcome, words.truth, words.model, ...(hat ? [words.empirical] : [])],
        rows: () => rowsAt(false).map((row) => row.map((value) => format.plain(value, 5))),
        exactRows: () => rowsAt(true),
      }}
      tableLabel={words.dataTable}
    >
      {hat && <Bars x={hat.xs} y1={hat.ys} width={isDiscrete ? 0.5 * (sample?.cells.width ?? 1) : (sample?.cells.width ?? 1)} role="ink" className="samples-hat" />}
      {hat && isDiscrete && <Dashes x={curves.p.xs} y={heights.p} role="truth" />}
      {hat && isDiscrete && <Dashes x={curves.q.xs} y={heights.q} role="rival" />}
      {hat && !isDiscrete && SIDES.map((side) => <Curve key={side} xs={curves[side].xs} ys={heights[side]} role={ROLES[side]} />)}
      {!hat && SIDES.map((side) => <LawMarks key={side} curve={curves[side]} role={ROLES[side]} />)}
      {held.map((side) => (
        <Locked key={side} by={side}>
          <DistributionHandles
            symbol={side}
            role={ROLES[side]}
            distribution={scene[side]}
            edits={edits[side]}
            onHover={() => undefined}
            onChoose={() => undefined}
          />
        </Locked>
      ))}
      <FreeLabels
        labels={SIDES.map((side) => {
          const { x, y } = peak(side);
          return {
            text: side === 'p' ? words.truth : words.model,
            role: ROLES[side],
            spots: (['middle', 'start', 'end'] as const).map((anchor) => ({ x, y, anchor, side: 'above' as const, clearance: 4 })),
          };
        })}
        lines={isDiscrete ? [] : SIDES.map((side) => ({ xs: curves[side].xs, ys: heights[side] }))}
        handles={held.flatMap((side) => handlePlaces(scene[side], ROLES[side]))}
      />
    </Frame>
  );
}
