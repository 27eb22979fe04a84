import { nice, range, ticks as evenTicks } from 'd3-array';
import type { Distribution } from '../../math/families';
import type { Law } from '../../math/law/law';
import { lawOf } from '../../math/law/lawOf';
import { viewOf } from '../../math/law/viewOf';
import { densityCurve } from '../../distribution/densityCurve';
import type { DivergencesScene } from './divergencesScene';
import { movableOf } from './moving';

interface DrawnLaws {
  readonly laws: { readonly p: Law; readonly q: Law };
  readonly view: { readonly low: number; readonly high: number };
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[] | undefined;
  readonly top: number;
}

/** Densities of q's ends may be spikes: beside them p would be flat. */
const TALLEST = 2.5;

const peakOf = (law: Law, view: DrawnLaws['view']): number =>
  densityCurve(law, view, 65).logProb.reduce((most, log) => Math.max(most, log < Infinity ? Math.exp(log) : 0), 0);

/** Both laws from the scene alone, in a view that stands still while q goes its way. */
export function drawnLaws(scene: DivergencesScene): DrawnLaws {
  const { p, q, moving } = scene;
  const movable = movableOf(scene);
  const ends: readonly Distribution[] = movable ? [movable.moved(moving.from), movable.moved(moving.to)] : [];
  const laws = { p: lawOf(p), q: lawOf(q) };
  const all = [laws.p, ...ends.map(lawOf), laws.q];
  const { low, high } = viewOf(all);
  const isDiscrete = laws.p.kind === 'discrete';
  const [from, to] = isDiscrete ? [low, high] : nice(low, high, 12);
  const view = { low: from, high: to };
  const peaks = all.map((law) => peakOf(law, view));
  const own = Math.max(peaks[0] ?? 0, peaks.at(-1) ?? 0);
  const highest = Math.max(own, Math.min(Math.max(...peaks), TALLEST * (peaks[0] ?? 0)));
  const [, top] = nice(0, highest * 1.15, 6);
  return {
    laws,
    view,
    domain: isDiscrete ? [from - 0.6, to + 0.6] : [from, to],
    ticks: isDiscrete ? (to - from <= 20 ? range(from, to + 1) : evenTicks(from, to, 10).filter(Number.isInteger)) : undefined,
    top: top > 0 ? top : 1,
  };
}
