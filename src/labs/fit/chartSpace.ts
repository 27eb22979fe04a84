import { ticks } from 'd3-array';
import type { ScaleKind } from '../../charts/Scale';
import { logarithm, logit } from '../../math/families/transform';
import type { Parameter } from '../../math/families/family';
import type { FitModel } from '../../math/fitting/fitModel';
import type { Window2 } from '../../math/fitting/fitWindow';
import type { Vector } from '../../math/linear/vector';
import { signText } from '../../distribution/signText';
import type { FitCoordinates } from './fitScene';

/** One axis of a surface or curve over θ. */
export interface SpaceAxis {
  /** The parameter's sign, or that of a natural parameter. */
  readonly symbol: string;
  readonly low: number;
  readonly high: number;
  readonly kind: ScaleKind;
  readonly ticks: readonly number[] | undefined;
  /** A place of the axis as the reader's number, before it is written. */
  readonly shown: (at: number) => number;
}

/** Where θ stands in a chart, in the coordinates that are chosen. */
export interface ChartSpace {
  readonly axes: readonly SpaceAxis[];
  readonly toChart: (theta: Vector) => Vector;
  /** NaN where no member is. */
  readonly toTheta: (at: Vector) => Vector;
  /** From the chart to the unconstrained coordinates, in which surfaces are computed. */
  readonly toEta: (at: Vector) => Vector;
  readonly fromEta: (eta: Vector) => Vector;
  /** Whether the nodes of a surface stand evenly in the chart. */
  readonly isEven: boolean;
}

const LOGIT_TICKS = [0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999];

type OneAxis = Omit<SpaceAxis, 'symbol'> & { readonly to: (theta: number) => number; readonly from: (at: number) => number };

/** Below this a number is written with an exponent, which assistive technology may not read as one. */
const LEAST = 1e-6;

/** η of a logarithm is drawn as θ on a logarithmic axis, so that its numbers are those of θ; a logit's ticks are those of θ. */
function unconstrainedAxis({ unconstrained }: Parameter, low: number, high: number): OneAxis {
  const same = (value: number): number => value;
  if (unconstrained === logarithm) {
    return { low: Math.exp(low), high: Math.exp(high), kind: 'log', ticks: undefined, shown: same, to: same, from: same };
  }
  const isLogit = unconstrained === logit;
  return {
    low,
    high,
    kind: 'linear',
    ticks: isLogit ? LOGIT_TICKS.map(unconstrained.to).filter((at) => at >= low && at <= high) : undefined,
    shown: isLogit ? unconstrained.from : same,
    to: unconstrained.to,
    from: unconstrained.from,
  };
}

/** On a linear axis a scale has most of its room where nothing happens: it goes so many times as far as what is marked. */
const BEYOND_MARKED = 2;

function plainAxis({ unconstrained }: Parameter, low: number, high: number, marked: readonly number[]): OneAxis {
  const same = (value: number): number => value;
  const end = unconstrained.from(high);
  const most = unconstrained === logarithm ? Math.min(end, BEYOND_MARKED * Math.max(...marked)) : end;
  return { low: unconstrained.from(low), high: most, kind: 'linear', ticks: undefined, shown: same, to: same, from: same };
}

/** What the axes of natural parameters have to hold beyond the places that are marked, as a part of their extent. */
const MARGIN = 0.35;

function naturalSpace(model: FitModel, natural: NonNullable<FitModel['natural']>, marked: readonly Vector[]): ChartSpace {
  const images = marked.map(natural.to).filter((image) => image.every(Number.isFinite));
  const axes = model.names.map((_, i): SpaceAxis => {
    const values = images.map((image) => image[i] ?? Number.NaN);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const room = (most - least || Math.abs(most) || 1) * MARGIN;
    const [low, high] = [least - room, most + room];
    return { symbol: `η${i === 0 ? '₁' : '₂'}`, low, high, kind: 'linear', ticks: ticks(low, high, 6), shown: (at) => at };
  });
  const { toEta, fromEta } = etaOf(model);
  return {
    axes,
    toChart: natural.to,
    toTheta: natural.from,
    toEta: (at) => toEta(natural.from(at)),
    fromEta: (eta) => natural.to(fromEta(eta)),
    isEven: false,
  };
}

/** Between θ and its unconstrained coordinates. */
function etaOf({ parameters }: FitModel): { readonly toEta: (theta: Vector) => Vector; readonly fromEta: (eta: Vector) => Vector } {
  return {
    toEta: (theta) => theta.map((value, i) => parameters[i]?.unconstrained.to(value) ?? Number.NaN),
    fromEta: (eta) => eta.map((value, i) => parameters[i]?.unconstrained.from(value) ?? Number.NaN),
  };
}

/**
 * The chart of a model's θ over a window. Natural parameters stretch the window beyond all use: there the axes hold what is
 * marked, with room around it.
 */
export function chartSpace(model: FitModel, coordinates: FitCoordinates, window: Window2, marked: readonly Vector[]): ChartSpace {
  if (coordinates === 'natural' && model.natural) return naturalSpace(model, model.natural, marked);
  const make = coordinates === 'plain' ? plainAxis : unconstrainedAxis;
  const axes = model.parameters.map((parameter, i) => {
    const { low = 0, high = 1 } = window.axes[i] ?? {};
    return make(
      parameter,
      low,
      high,
      marked.map((theta) => theta[i] ?? Number.NaN),
    );
  });
  // A curve may be cut off; the nodes of a surface stand evenly in the whole chart.
  const shown = axes.length > 1 ? axes : axes.map((axis) => (axis.kind === 'log' ? { ...axis, low: Math.min(Math.max(axis.low, LEAST), axis.high / 10) } : axis));
  const toTheta = (at: Vector): Vector => at.map((value, i) => axes[i]?.from(value) ?? Number.NaN);
  const toChart = (theta: Vector): Vector => theta.map((value, i) => axes[i]?.to(value) ?? Number.NaN);
  const { toEta, fromEta } = etaOf(model);
  return {
    axes: shown.map(({ to: _to, from: _from, ...axis }, i) => ({ ...axis, symbol: signText(model.parameters[i]?.symbol ?? '') })),
    toChart,
    toTheta,
    toEta: (at) => toEta(toTheta(at)),
    fromEta: (eta) => toChart(fromEta(eta)),
    isEven: coordinates === 'unconstrained' || model.parameters.every(({ unconstrained }) => unconstrained.to(0.37) === 0.37),
  };
}
