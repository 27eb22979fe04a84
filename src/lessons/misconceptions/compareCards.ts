import { setBrush, setDirection, setScale } from '../../labs/compare/compareEdits';
import type { CompareScene } from '../../labs/compare/compareScene';
import type { Distribution } from '../../math/families';
import type { Misconception } from './misconception';

const pair = (p: Distribution, q: Distribution, change: Partial<CompareScene['pair']> = {}): CompareScene => ({
  version: 1,
  lab: 'compare',
  pair: { p: { distribution: p, cut: null }, q: { distribution: q, cut: null }, scale: 1, binWidth: null, smoothing: { p: 0, q: 0 }, ...change },
  locked: { p: [], q: [] },
  brush: null,
  direction: 'forward',
});
const bars = (...probs: readonly number[]): Distribution => ({ family: 'categorical', params: { probs } });
const normal = (mu: number, sigma: number): Distribution => ({ family: 'normal', params: { mu, sigma } });

/** The truth has a rare outcome that the model knows hardly at all. */
const rare = pair(bars(0.4, 0.3, 0.2, 0.1), bars(0.45, 0.34, 0.209, 0.001));

export const direction: Misconception = {
  lab: 'compare',
  scene: rare,
  scenes: { reverse: setDirection(rare, 'reverse') },
  parts: ['numbers', 'contributions'],
  options: ['first', 'second', 'both'],
  right: 'first',
};

/** All four cases of zeros, one an outcome. */
const fourCases = pair(bars(0.3, 0.4, 0.3, 0, 0), bars(0, 0.35, 0.35, 0.3, 0));

export const zeros: Misconception = {
  lab: 'compare',
  scene: fourCases,
  parts: ['numbers', 'distributions'],
  options: ['model', 'truth', 'both'],
  right: 'model',
};

const smoothed = (share: number): CompareScene => pair(bars(0.5, 0.3, 0.15, 0.05), bars(0.5, 0.3, 0.2, 0), { smoothing: { p: 0, q: share } });

export const smoothing: Misconception = {
  lab: 'compare',
  scene: smoothed(0.01),
  scenes: { finer: smoothed(0.0001), none: smoothed(0) },
  parts: ['numbers', 'distributions'],
  options: ['settles', 'grows', 'zero'],
  right: 'grows',
};

const shifted = pair(bars(0.2, 0.3, 0.5), bars(0.5, 0.3, 0.2));

export const negative: Misconception = {
  lab: 'compare',
  scene: setBrush(shifted, 0),
  scenes: { dear: setBrush(shifted, 2) },
  parts: ['contributions', 'distributions'],
  options: ['possible', 'paid', 'mistake'],
  right: 'paid',
};

/** A measurement in metres: narrow, so its density is high. */
const metres = pair(normal(0, 0.1), normal(0.1, 0.2));

export const density: Misconception = {
  lab: 'compare',
  scene: metres,
  scenes: { centimetres: setScale(metres, metres, 100) },
  parts: ['distributions', 'numbers'],
  options: ['kl', 'entropy', 'height'],
  right: 'kl',
};
