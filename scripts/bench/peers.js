// @ts-check
import { readFile } from 'node:fs/promises';
import betaEntropy from '@stdlib/stats-base-dists-beta-entropy';
import binomialEntropy from '@stdlib/stats-base-dists-binomial-entropy';
import gammaEntropy from '@stdlib/stats-base-dists-gamma-entropy';
import geometricEntropy from '@stdlib/stats-base-dists-geometric-entropy';
import gumbelEntropy from '@stdlib/stats-base-dists-gumbel-entropy';
import laplaceEntropy from '@stdlib/stats-base-dists-laplace-entropy';
import normalEntropy from '@stdlib/stats-base-dists-normal-entropy';
import poissonEntropy from '@stdlib/stats-base-dists-poisson-entropy';
import weibullEntropy from '@stdlib/stats-base-dists-weibull-entropy';
import { kldivergence } from 'mathjs';
import { bundleSource } from './bundle-source.js';
import { keep, mediansMs } from './median-ms.js';
import { table } from './table.js';

/** @typedef {{ readonly d: number | string }} Reference */
/**
 * @typedef {object} PmfCase
 * @property {string} tag
 * @property {readonly number[]} p
 * @property {readonly number[]} q
 * @property {Reference} KLgen_pq
 */
/**
 * @typedef {object} FamilyCase
 * @property {string} family
 * @property {string} tag
 * @property {Readonly<Record<string, number>>} p
 * @property {Reference} H_p
 */
/**
 * Only the binomial's parameters have other names in the reference file.
 * @param {string} family
 * @param {Readonly<Record<string, number>>} given
 */
const ownParams = (family, given) => (family === 'binomial' ? { trials: given['n'], theta: given['p'] } : given);

/**
 * The part of the engine that is compared.
 * @typedef {object} Engine
 * @property {(distribution: object, outcomes: number) => object} tabulate
 * @property {(p: object, q: object) => { readonly value: number }} kl
 * @property {Readonly<Record<string, { readonly entropy?: (params: object) => number | null }>>} families
 */

/** The parameters in the order of the references' files are those of @stdlib. @type {Readonly<Record<string, (...parameters: number[]) => number>>} */
const stdlibEntropies = {
  normal: normalEntropy,
  laplace: laplaceEntropy,
  gumbel: gumbelEntropy,
  gamma: gammaEntropy,
  beta: betaEntropy,
  weibull: weibullEntropy,
  poisson: poissonEntropy,
  geometric: geometricEntropy,
  binomial: binomialEntropy,
};

/** @param {string} name @returns {Promise<readonly unknown[]>} */
async function casesOf(name) {
  const text = await readFile(new URL(`../../src/math/reference/${name}.json`, import.meta.url), 'utf8');
  /** @type {unknown} */
  const file = JSON.parse(text);
  return /** @type {{ readonly cases: readonly unknown[] }} */ (file).cases;
}

/** The worst relative error, and how many values are no number. @param {readonly (readonly [number, number])[]} pairs found, expected */
function worstOf(pairs) {
  const broken = pairs.filter(([found]) => !Number.isFinite(found)).length;
  const errors = pairs.filter(([found]) => Number.isFinite(found)).map(([found, expected]) => Math.abs(found / expected - 1));
  return `${Math.max(0, ...errors).toExponential(1)}${broken > 0 ? `, ${broken} NaN` : ''}`;
}

const ROUND_MS = 10;
const WARM_MS = 50;

/**
 * @template T
 * @param {string} name
 * @param {readonly T[]} cases
 * @param {{ readonly peer: (one: T) => number, readonly ours: (one: T) => number, readonly expected: (one: T) => number }} how
 */
function rowOf(name, cases, { peer, ours, expected }) {
  const works = [peer, ours].map((work) => () => {
    for (const one of cases) keep(work(one));
  });
  // As many passes as fit into a round once the compiler is done.
  let times = 0;
  for (const end = performance.now() + WARM_MS; performance.now() < end; ) for (const work of works) work();
  for (const end = performance.now() + ROUND_MS; performance.now() < end; times += 1) for (const work of works) work();
  const repeats = { rounds: 15, times };
  const [peerTime = Number.NaN, oursTime = Number.NaN] = mediansMs(works, repeats).map((ms) => (ms * 1e3) / cases.length);
  /** @param {(one: T) => number} work @returns {readonly (readonly [number, number])[]} */
  const found = (work) => cases.map((one) => [work(one), expected(one)]);
  return [
    name,
    String(cases.length),
    peerTime.toFixed(2),
    oursTime.toFixed(2),
    `${(peerTime / oursTime).toFixed(2)}×`,
    worstOf(found(peer)),
    worstOf(found(ours)),
  ];
}

/** mathjs' KL of two pmfs and @stdlib's entropies beside ours, on the reference numbers: time, and worst relative error. */
export async function measurePeers() {
  /** @type {Engine} */
  const { tabulate, kl, families } = await bundleSource([
    'src/math/families/tabulate.ts',
    'src/math/divergence/kl.ts',
    'src/math/families/index.ts',
  ]);
  /** @param {readonly number[]} probs */
  const pmfOf = (probs) => tabulate({ family: 'categorical', params: { probs } }, probs.length);
  const pmfs = /** @type {readonly PmfCase[]} */ (await casesOf('discrete')).filter(({ KLgen_pq: { d } }) => Number.isFinite(d) && d !== 0);
  const kinds = {
    generic: (/** @type {string} */ tag) => tag.startsWith('dirichlet'),
    'nearly equal': (/** @type {string} */ tag) => tag.startsWith('near'),
    'zeros and tiny': (/** @type {string} */ tag) => tag.startsWith('zeros') || tag.startsWith('tiny'),
  };
  const klRows = Object.entries(kinds).map(([kind, isOfKind]) =>
    rowOf(`mathjs kldivergence, ${kind}`, pmfs.filter(({ tag }) => isOfKind(tag)), {
      // Its parameters are called (q, p); what it computes is KL(first ‖ second).
      peer: ({ p, q }) => kldivergence([...p], [...q]),
      ours: ({ p, q }) => kl(pmfOf(p), pmfOf(q)).value,
      expected: ({ KLgen_pq: { d } }) => Number(d),
    }),
  );
  const members = /** @type {readonly FamilyCase[]} */ (await casesOf('families')).filter(({ H_p: { d } }) => d !== 0);
  const entropyRows = Object.entries(stdlibEntropies).map(([family, peer]) => {
    // Like with like: a function of the parameters against a function of the parameters.
    const entropy = families[family]?.entropy ?? (() => null);
    const cases = members
      .filter((one) => one.family === family)
      .map((one) => ({ ...one, numbers: Object.values(one.p), params: ownParams(family, one.p) }));
    return rowOf(`@stdlib ${family} entropy`, cases, {
      peer: ({ numbers: [first = Number.NaN, second = Number.NaN] }) => peer(first, second),
      ours: ({ params }) => entropy(params) ?? Number.NaN,
      expected: ({ H_p: { d } }) => Number(d),
    });
  });
  const head = ['peer', 'cases', 'peer, µs', 'ours, µs', 'peer/ours', 'worst rel error, peer', 'ours'];
  return table(head, [...klRows, ...entropyRows]);
}
