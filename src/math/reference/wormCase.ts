import { crossEntropy } from '../divergence/crossEntropy';
import { entropy } from '../divergence/entropy';
import { jensenShannon } from '../divergence/jensenShannon';
import { kl } from '../divergence/kl';
import { klSum } from '../divergence/klSum';
import { compensatedSum } from '../divergence/compensatedSum';
import { empirical } from '../families/empirical';
import { tabulate } from '../families/tabulate';
import type { Pmf } from '../families/pmf';
import { meansUnder } from '../geometry/meansUnder';
import { reverseMinima } from '../geometry/reverseMinima';
import { oneNumber } from './check';
import type { Bound, ComputableCase, Computation } from './check';
import { listOf, numberOf, numbersOf, recordOf } from './given';
import type { GivenRecord } from './given';
import { pmfIn } from './discreteCase';

const BOUND: Bound = { relative: 1e-12, absolute: 0 };
const number = (at: string, value: () => number): Computation => oneNumber(at, BOUND, value);

/** A number in both units. */
const information = (at: string, nats: () => number): readonly Computation[] => [
  number(`${at}/nats`, nats),
  number(`${at}/bits`, () => nats() / Math.LN2),
];

const binomialOf = (trials: number, theta: number, outcomes = trials + 1): Pmf =>
  tabulate({ family: 'binomial', params: { trials, theta } }, outcomes);

/** What a record of the case says of p and the binomial at θ. */
function againstBinomial(at: string, p: Pmf, theta: number): readonly Computation[] {
  const q = binomialOf(p.probs.length - 1, theta);
  return [
    ...information(`${at}/KL_p_binomial`, () => kl(p, q).value),
    ...information(`${at}/KL_binomial_p`, () => kl(q, p).value),
    ...information(`${at}/H_p_binomial`, () => crossEntropy(p, q).value),
    ...information(`${at}/H_binomial`, () => entropy(q).value),
    ...information(`${at}/JS`, () => jensenShannon(p, q).value),
  ];
}

/** The post's model of two blocks: 0, …, 5 share 1 − p, the others p. */
function twoBlocks(p: Pmf): readonly Computation[] {
  const left = Math.ceil(p.probs.length / 2);
  const right = p.probs.length - left;
  const share = compensatedSum(p.probs.subarray(left));
  const probs = Array.from(p.probs, (_, x) => (x < left ? (1 - share) / left : share / right));
  const q = pmfIn('two blocks', probs);
  return [
    number('two_block_optimum/p_right', () => share),
    ...information('two_block_optimum/KL_p_q', () => kl(p, q).value),
    ...information('two_block_optimum/KL_q_p', () => kl(q, p).value),
  ];
}

/** The copied mistake: one trial too many, and its last outcome dropped, so that a raw sum is all there is. */
function offByOne(p: Pmf, mean: number): readonly Computation[] {
  const trials = p.probs.length;
  const q = binomialOf(trials, mean / trials, trials);
  return [
    number('binomial_off_by_one/p', () => mean / trials),
    number('binomial_off_by_one/sum_q', () => compensatedSum(q.probs)),
    ...information('binomial_off_by_one/KL_p_q', () => klSum([...p.probs], [...q.probs]).value),
  ];
}

/**
 * A case of `worms.json`: counts of worms with 0, …, K teeth, against the uniform and the binomial model.
 * @throws RangeError naming what is missing or no pmf.
 * @error what is held to: 1e-12 relative; all reverse minima, none else.
 */
export function wormCase(given: GivenRecord): ComputableCase {
  const counts = numbersOf(listOf('counts', given['counts']));
  const p = tabulate({ family: 'empirical', params: { counts } }, counts.length);
  const trials = counts.length - 1;
  const uniform = tabulate({ family: 'discreteUniform', params: { low: 0, high: trials } }, counts.length);
  const model = { family: 'binomial', params: { trials, theta: 0.5 } } as const;
  const [mean = Number.NaN] = meansUnder(p, model);
  const minima = reverseMinima(p, model);
  const atGiven = Object.keys(given).filter((key) => key.startsWith('binomial_p_'));
  return {
    inputs: atGiven.map((key) => `${key}/p`),
    computations: [
      number('mean', () => empirical.mean({ counts })),
      number('variance', () => empirical.variance({ counts })),
      ...information('H', () => entropy(p).value),
      ...information('KL_p_uniform', () => kl(p, uniform).value),
      ...information('KL_uniform_p', () => kl(uniform, p).value),
      ...information('H_p_uniform', () => crossEntropy(p, uniform).value),
      number('binomial_forward_optimum/p', () => mean / trials),
      ...againstBinomial('binomial_forward_optimum', p, mean / trials),
      ...atGiven.flatMap((key) => againstBinomial(key, p, numberOf(recordOf(key, given[key])['p']))),
      ...minima.flatMap((theta, i) => [
        number(`binomial_reverse_minima/${i}/p`, () => theta),
        ...againstBinomial(`binomial_reverse_minima/${i}`, p, theta),
      ]),
      ...offByOne(p, mean),
      ...twoBlocks(p),
      ...listOf('curve', given['curve']).flatMap((point, i) => {
        const q = binomialOf(trials, numberOf(recordOf(`curve/${i}`, point)['p']));
        return [
          number(`curve/${i}/KL_p_binomial`, () => kl(p, q).value),
          number(`curve/${i}/KL_binomial_p`, () => kl(q, p).value),
        ];
      }),
    ],
  };
}
