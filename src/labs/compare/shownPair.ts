import { nice, range, ticks } from 'd3-array';
import { contributionOf } from '../../math/quantities/contributionOf';
import { logRatioOf } from '../../math/quantities/logRatioOf';
import type { Law } from '../../math/law/law';
import { pairOf } from '../../math/law/pairOf';
import type { PairSpec } from '../../math/law/pairSpec';
import { recently } from '../../math/law/recently';
import { viewOf } from '../../math/law/viewOf';
import { hasDensities } from './compareScene';

interface View {
  readonly low: number;
  readonly high: number;
}

/** One x in numbers; all in nats. Off the outcomes of a discrete pair, those of the nearest one. */
export interface TermsAt {
  /** On the axis. */
  readonly x: number;
  /** What the laws are asked for: x itself, or the outcome that stands there. */
  readonly outcome: number;
  readonly logP: number;
  readonly logQ: number;
  readonly logRatio: number;
  readonly forward: number;
  readonly reverse: number;
}

/** The two laws that a scene compares, on its axis: made from the scene alone, so that a drag is followed at once. */
export interface ShownPair {
  readonly kind: Law['kind'];
  readonly p: Law;
  readonly q: Law;
  /** What one outcome takes of the axis: the bin width, 1 for counts. */
  readonly step: number;
  /** Whether the outcomes are bins of a real x, drawn as mass per unit of it. */
  readonly isBinned: boolean;
  /** What the engine and the charts show: in outcomes where discrete. */
  readonly view: View;
  /** On the axis. */
  readonly domain: readonly [number, number];
  /** Where x may stand, ascending; undefined where it may stand anywhere. */
  readonly stops: Float64Array | undefined;
  /** Where the axis may be labelled: counts have nothing between them. */
  readonly ticks: readonly number[] | undefined;
  readonly termsAt: (x: number) => TermsAt;
}

/** Steps in which the ends of a view move: it stands still while a law moves within it. */
const NICE_STEPS = 12;
/** Beside the first and the last bar. */
const BESIDE = 0.6;

function niceView(laws: readonly [Law, Law]): View {
  const { low, high } = viewOf(laws);
  if (laws[0].kind === 'discrete') return { low, high };
  const [from, to] = nice(low, high, NICE_STEPS);
  return { low: from, high: to };
}

/** All of few, round ones of many. */
const countTicks = ({ low, high }: View): readonly number[] => (high - low <= 20 ? range(low, high + 1) : ticks(low, high, 10).filter(Number.isInteger));

/** More outcomes than this are walked in larger steps. */
const MOST_STOPS = 2000;

function stopsOf({ low, high }: View, step: number): Float64Array {
  const every = Math.max(1, Math.ceil((high - low + 1) / MOST_STOPS));
  return Float64Array.from({ length: Math.floor((high - low) / every) + 1 }, (_, i) => (low + i * every) * step);
}

function show(pair: PairSpec): ShownPair {
  const { p, q } = pairOf(pair);
  const { kind } = p;
  const step = pair.binWidth ?? 1;
  const view = niceView([p, q]);
  const domain = kind === 'continuous' ? ([view.low, view.high] as const) : ([(view.low - BESIDE) * step, (view.high + BESIDE) * step] as const);
  const [logRatio, forward, reverse] = [logRatioOf(p, q), contributionOf(p, q), contributionOf(q, p)];
  return {
    kind,
    p,
    q,
    step,
    isBinned: pair.binWidth !== null && hasDensities(pair),
    view,
    domain,
    ticks: kind === 'discrete' && pair.binWidth === null ? countTicks(view) : undefined,
    stops: kind === 'discrete' ? stopsOf(view, step) : undefined,
    termsAt(x) {
      const outcome = kind === 'discrete' ? Math.round(x / step) : x;
      return {
        x: kind === 'discrete' ? outcome * step : x,
        outcome,
        logP: p.logProb(outcome),
        logQ: q.logProb(outcome),
        logRatio: logRatio(outcome),
        forward: forward(outcome),
        reverse: reverse(outcome),
      };
    },
  };
}

/** Once a pair: several views and a request ask for the same one. */
export const shownPair = recently(8, show);
