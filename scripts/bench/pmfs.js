// @ts-check
import { bundleSource } from './bundle-source.js';
import { keep, mediansMs } from './median-ms.js';
import { table } from './table.js';

/** @typedef {{ readonly probs: Float64Array, readonly logProbs: Float64Array }} Pmf */
/** @typedef {{ readonly value: number }} Quantity */
/**
 * @typedef {object} Divergences
 * @property {(p: Pmf) => Quantity} entropy
 * @property {(p: Pmf, q: Pmf) => Quantity} crossEntropy
 * @property {(p: Pmf, q: Pmf) => Quantity} kl
 * @property {(p: Pmf, q: Pmf) => { readonly forward: Quantity, readonly reverse: Quantity }} klBothWays
 */

/**
 * Two pmfs of exponential weights, the same at every run; near ones differ by a thousandth of each mass.
 * @param {number} bins
 * @param {boolean} isNear
 * @returns {readonly [Pmf, Pmf]}
 */
function pairOf(bins, isNear) {
  let seed = 1;
  const uniform = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (seed + 1) / 2_147_483_649;
  };
  /** @param {(x: number) => number} weight @returns {Pmf} */
  const pmfOf = (weight) => {
    const probs = Float64Array.from({ length: bins }, (_, x) => weight(x));
    const total = probs.reduce((sum, mass) => sum + mass, 0);
    for (let x = 0; x < bins; x += 1) probs[x] = (probs[x] ?? 0) / total;
    return { probs, logProbs: probs.map(Math.log) };
  };
  const p = pmfOf(() => -Math.log(uniform()));
  return [p, pmfOf(isNear ? (x) => (p.probs[x] ?? 0) * (1 + 1e-3 * (uniform() - 0.5)) : () => -Math.log(uniform()))];
}

/** One sum of Math.log(p[x]) + Math.log(q[x]): two logarithms a bin, nothing else. @param {Pmf} p @param {Pmf} q */
function logLoop({ probs: p }, { probs: q }) {
  let sum = 0;
  for (let x = 0; x < p.length; x += 1) sum += Math.log(p[x] ?? 0) + Math.log(q[x] ?? 0);
  keep(sum);
}

/** H(p), H(p, q) and both KLs of the same arrays that the loop reads, from 10² to 10⁷ bins. */
export async function measurePmfs() {
  /** @type {Divergences} */
  const { entropy, crossEntropy, kl, klBothWays } = await bundleSource(
    ['entropy', 'crossEntropy', 'kl', 'klBothWays'].map((name) => `src/math/divergence/${name}.ts`),
  );
  /** @param {Pmf} p @param {Pmf} q */
  const onePass = (p, q) => {
    const { forward, reverse } = klBothWays(p, q);
    keep(entropy(p).value + crossEntropy(p, q).value + forward.value + reverse.value);
  };
  /** @param {Pmf} p @param {Pmf} q */
  const four = (p, q) => keep(entropy(p).value + crossEntropy(p, q).value + kl(p, q).value + kl(q, p).value);

  /** @param {number} bins @param {boolean} isNear */
  const rowOf = (bins, isNear) => {
    const [p, q] = pairOf(bins, isNear);
    const repeats = { rounds: bins > 1e6 ? 3 : 9, times: Math.ceil(3e5 / bins) };
    const works = [logLoop, onePass, four].map((work) => () => work(p, q));
    const [loop, ours, calls] = mediansMs(works, repeats);
    /** @param {number | undefined} ms */
    const ns = (ms = Number.NaN) => ((ms / bins) * 1e6).toFixed(1);
    /** @param {number | undefined} ms */
    const ratio = (ms = Number.NaN) => `${(ms / (loop ?? Number.NaN)).toFixed(2)}×`;
    return [`10^${Math.log10(bins)}${isNear ? ', nearly equal' : ''}`, ns(loop), ns(ours), ratio(ours), ns(calls), ratio(calls)];
  };
  const rows = [
    ...[2, 3, 4, 5, 6, 7].map((power) => rowOf(10 ** power, false)),
    rowOf(1e6, true),
  ];
  return table(
    ['H, cross-entropy, both KLs: bins', 'two logs, ns/bin', 'one pass for both KLs', 'ratio', 'four calls', 'ratio'],
    rows,
  );
}
