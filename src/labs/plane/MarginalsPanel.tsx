import { useMemo } from 'react';
import { Area } from '../../charts/Area';
import { Curve } from '../../charts/Curve';
import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { marginalCurves } from './marginalCurves';
import type { MarginalCurve } from './marginalCurves';
import { usePlane } from './planeCore';
import { REACH } from './planeScene';
import { planeWords } from './planeWords';
import { useResult } from './useResult';

const POINTS = 241;
const xs = Float64Array.from({ length: POINTS }, (_, i) => -REACH + (2 * REACH * i) / (POINTS - 1));
/** Few, so that the axis stands still while something is dragged. */
const TOPS = [0.5, 0.8, 1.2, 2, 3, 4.5];
const ROWS = 17;

/** p and its models along x alone and along y alone. */
export function MarginalsPanel({ controls }: { readonly controls: LabControls }) {
  const scene = usePlane((state) => state.scene);
  const result = useResult();
  const both = useMemo(() => [0, 1].map((axis) => marginalCurves(scene, result, axis === 0 ? 0 : 1, xs)), [scene, result]);
  // One scale for both: they are looked at side by side.
  const highest = Math.max(...both.flat().map(({ peak }) => peak.y));
  const top = TOPS.find((one) => one >= highest * 1.12) ?? highest * 1.12;
  return (
    <div className={`plane-marginals plane-marginals--${controls}`}>
      {both.map((curves, axis) => (
        <Marginal key={axis} axis={axis === 0 ? 0 : 1} curves={curves} top={top} />
      ))}
    </div>
  );
}

interface MarginalProps {
  readonly axis: 0 | 1;
  readonly curves: readonly MarginalCurve[];
  readonly top: number;
}

function Marginal({ axis, curves, top }: MarginalProps) {
  const { format } = useI18n();
  const words = useWords(planeWords);
  const mode = usePlane(({ scene }) => scene.mode);
  const isCode = mode === 'vae';
  const isLeaning = mode === 'meanField';
  const [sign, other] = isCode ? [axis === 0 ? 'z₁' : 'z₂', ''] : axis === 0 ? ['x', 'y'] : ['y', 'x'];
  const title = isCode ? words.dimension(axis + 1) : words.marginalTitle(sign);
  const nameOf = { p: isCode ? words.prior : 'p', forward: words.forwardFit, reverse: isLeaning ? words.sliceAndReverse(other) : words.reverseFit, own: words.yourQ } as const;
  // Where forward and p are one curve, one name is enough.
  const named = curves.filter(({ key }) => !(key === 'forward' && isLeaning));
  return (
    <Frame
      title={title}
      description={words.marginalDescription(title, curves.map(({ key, peak }) => `${nameOf[key]} ${format.fixed(peak.y, 2)}`).join(', '))}
      xDomain={[-REACH, REACH]}
      yDomain={[0, top]}
      xLabel={sign}
      height="fill"
      tableLabel={words.dataTable}
      table={{
        caption: title,
        columns: [sign, ...curves.map(({ key }) => nameOf[key])],
        rows: () =>
          Array.from({ length: ROWS }, (_, i) => (i * (POINTS - 1)) / (ROWS - 1)).map((i) => [
            format.plain(xs[i] ?? 0, 3),
            ...curves.map(({ ys }) => format.probability(ys[i] ?? Number.NaN)),
          ]),
      }}
    >
      <Area xs={xs} ys={curves[0]?.ys ?? []} role="truth" />
      {curves.map(({ key, role, ys }) => (
        <Curve key={key} xs={xs} ys={ys} role={role} />
      ))}
      <FreeLabels
        lines={curves.map(({ ys }) => ({ xs, ys }))}
        labels={named.map(({ key, role, peak, ys }) => ({
          text: key === 'p' && isLeaning ? words.pAndForward : nameOf[key],
          role,
          spots: [
            { x: peak.x, y: peak.y, side: 'above', anchor: 'middle' },
            ...[0.7, 0.4, 0.2].flatMap((share) => sideSpots(ys, peak, share)),
          ],
        }))}
      />
    </Frame>
  );
}

/** Beside a curve, on its outer sides, at a share of its height. */
function sideSpots(ys: Float64Array, peak: { readonly x: number; readonly y: number }, share: number) {
  const right = ys.findLastIndex((y) => y >= share * peak.y);
  const left = ys.findIndex((y) => y >= share * peak.y);
  return [
    { x: xs[right] ?? 0, y: share * peak.y, side: 'beside', anchor: 'start' } as const,
    { x: xs[left] ?? 0, y: share * peak.y, side: 'beside', anchor: 'end' } as const,
  ];
}
