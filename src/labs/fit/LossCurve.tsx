import { ticks, tickStep } from 'd3-array';
import { Band } from '../../charts/Band';
import { Curve } from '../../charts/Curve';
import { Frame } from '../../charts/Frame';
import { Label } from '../../charts/Label';
import { RuleY } from '../../charts/RuleY';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import { isSomewhere } from '../../math/quantities/place';
import { inUnit } from '../../math/unit';
import type { LabControls } from '../lab';
import { CoordinatesChoice } from './CoordinatesChoice';
import { CurveHandle } from './CurveHandle';
import { CurveTarget } from './CurveTarget';
import { useFit } from './fitCore';
import { axisNumber } from './axisNumber';
import { fitWords } from './fitWords';
import { highestOf } from './highestOf';
import { InfiniteNote } from './InfiniteNote';
import { klName } from './klName';
import { lossTop } from './lossTop';
import { LandscapeHint } from './LandscapeHint';
import { MinimumMarks } from './MinimumMarks';
import { Trails } from './Trails';
import { useLandscapeWords } from './useLandscapeWords';
import { useSpace } from './useSpace';
import type { Surface } from './useSurface';
import { useSurfaceTable } from './useSurfaceTable';

interface LossCurveProps {
  readonly controls: LabControls;
  readonly direction: Direction;
  readonly surface: Surface;
}

/** Room under 0, as a part of the axis, for the name of a minimum that is there. */
const BELOW = 0.2;
const TICKS = 6;

/** One direction of the KL over one parameter: the curve, its minima, the rival to beat, and the racers on their way. */
export function LossCurve({ controls, direction, surface }: LossCurveProps) {
  const { format, messages } = useI18n();
  const words = useWords(fitWords);
  const space = useSpace();
  const rival = useFit(({ results }) => results.rival);
  const reached = useFit(({ scene, results }) => highestOf(results.runs, direction, scene.step));
  const { values, window, size, landscape } = surface;
  const table = useSurfaceTable(direction, surface);
  const { subtitle, description } = useLandscapeWords(direction, landscape);
  const [x] = space.axes;
  const [axis] = window.axes;
  if (!x || !axis) return null;

  const shown = (nats: number): number => inUnit(nats, format.unit);
  const rivalKl = (direction === 'forward' ? rival?.klPQ.value : rival?.klQP.value) ?? Number.NaN;
  const shownValues = values.map(shown);
  const top = lossTop(shownValues, landscape.minima.map(({ kl }) => shown(kl)), shown(rivalKl), shown(reached));
  const xs = Array.from({ length: size }, (_, i) => {
    const [at = Number.NaN] = space.fromEta([axis.low + ((axis.high - axis.low) * i) / (size - 1)]);
    return at;
  });
  const decimals = Math.max(0, -Math.floor(Math.log10(tickStep(0, top, TICKS))));
  const isInfinite = isSomewhere(landscape.infinite);
  const rivalText = words.rivalLine(format.info(rivalKl));

  return (
    <Frame
      title={words.curveTitle[direction]}
      subtitle={isInfinite ? undefined : <LandscapeHint words={subtitle} controls={controls} />}
      toolbar={controls === 'full' && direction === 'forward' && <CoordinatesChoice />}
      description={description}
      xDomain={[x.low, x.high]}
      yDomain={[isInfinite ? 0 : -BELOW * top, top]}
      xScale={x.kind}
      xTicks={x.ticks}
      // Of a loss that is ∞ everywhere the axis has one height, where its mark stands.
      {...(isInfinite ? { yTicks: [top], formatY: () => '∞' } : { yTicks: ticks(0, top, TICKS), formatY: (y) => format.fixed(y, decimals) })}
      formatX={(at) => axisNumber(x, at, format)}
      xLabel={x.symbol}
      yLabel={`${klName(direction)}, ${messages.app[format.unit]}`}
      height="fill"
      interactive
      table={table}
      tableLabel={words.dataTable}
      footer={isInfinite && <InfiniteNote direction={direction} place={landscape.infinite} controls={controls} />}
    >
      {rivalKl < Infinity && <RuleY y={shown(rivalKl)} role="rival" label={rivalText} placement="end" />}
      {rivalKl === Infinity && <Label x={x.high} y={top} side="below" anchor="end" inset text={rivalText} role="rival" />}
      {isInfinite && <Band from={x.low} to={x.high} fill="hatch" role={direction} />}
      <Curve xs={xs} ys={shownValues} role={direction} />
      <CurveTarget direction={direction} surface={surface} space={space} />
      <Trails direction={direction} space={space} top={top} />
      <MinimumMarks landscape={landscape} space={space} {...(rivalKl < Infinity ? { line: shown(rivalKl) } : {})} />
      <CurveHandle direction={direction} surface={surface} space={space} top={top} />
    </Frame>
  );
}
