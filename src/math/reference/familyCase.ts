import type { Quantity } from '../divergence/quantity';
import { families } from '../families';
import type { Distribution } from '../families';
import { lawOf } from '../law/lawOf';
import type { Law } from '../law/law';
import { crossEntropyOf } from '../quantities/crossEntropyOf';
import { entropyOf } from '../quantities/entropyOf';
import { klOf } from '../quantities/klOf';
import type { Bound, ComputableCase, Computation } from './check';
import { recordOf, textOf } from './given';
import type { Given, GivenRecord } from './given';

/** Names of the reference files that are not ours but for case. */
const familyNames: Readonly<Record<string, string>> = { negbinomial: 'negativeBinomial' };
const parameterNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  binomial: { n: 'trials', p: 'theta' },
};

/** A family's parameters are numbers or arrays of them, under the names that its example has. */
function isDistribution(value: { readonly family: string; readonly params: object }): value is Distribution {
  const family = Object.entries(families).find(([name]) => name === value.family)?.[1];
  if (!family) return false;
  const params = new Map<string, unknown>(Object.entries(value.params));
  const isLike = (example: unknown, given: unknown): boolean =>
    Array.isArray(example)
      ? Array.isArray(given) && given.every((entry) => typeof entry === 'number')
      : typeof given === typeof example;
  return Object.entries(family.example).every(([name, example]) => isLike(example, params.get(name)));
}

/**
 * The law that a family's name and parameters in a reference file mean.
 * @throws RangeError naming an unknown family, or a parameter that is missing or outside its domain.
 */
function lawIn(name: Given | undefined, given: Given | undefined): Law {
  const asked = familyNames[textOf(name)] ?? textOf(name);
  const family = Object.keys(families).find((known) => known.toLowerCase() === asked.toLowerCase()) ?? asked;
  if (!Object.hasOwn(families, family)) throw new RangeError(`the family ${textOf(name)} is unknown`);
  const renamed = parameterNames[family] ?? {};
  const params = Object.fromEntries(
    Object.entries(recordOf('the parameters', given)).map(([key, value]) => [renamed[key] ?? key, value]),
  );
  const distribution = { family, params };
  if (!isDistribution(distribution)) {
    throw new RangeError(`these are not the parameters of ${family}: ${textOf(given)}`);
  }
  return lawOf(distribution);
}

/** Below this, a KL is held to its digits alone: nearly equal laws have KLs of 1e-27. */
const NEAR_EQUAL = 1e-12;

const isBounded = (law: Law): boolean => Number.isFinite(law.support.low) && Number.isFinite(law.support.high);

/** What a value of one of the three methods is held to. */
function boundOf(quantity: Quantity, laws: readonly Law[], isKl: boolean): Bound {
  const continuous = laws.some(({ kind }) => kind === 'continuous');
  if (quantity.method === 'quadrature') {
    return { relative: 1e-10, absolute: isKl && quantity.value <= NEAR_EQUAL ? 0 : 1e-12 };
  }
  if (quantity.method === 'sum') {
    return { relative: laws.every(isBounded) ? 2e-15 : 1e-12, absolute: Number.MIN_VALUE };
  }
  return { relative: 1e-13, absolute: continuous && !isKl ? 1e-15 : Number.MIN_VALUE };
}

/**
 * A case of `families.json`: two members p and q of a family. Which bound holds, the method of each value says.
 * @throws RangeError naming an unknown family, or a parameter that is missing or outside its domain.
 * @error what is held to: closed form 1e-13 relative (1e-15 for an entropy of densities near 0); finite sum 2e-15,
 * infinite 1e-12; quadrature 1e-10, or 1e-12 absolute unless it is a KL below that.
 */
export function familyCase(given: GivenRecord): ComputableCase {
  const [p, q] = [lawIn(given['family'], given['p']), lawIn(given['family'], given['q'])];
  const of = (at: string, laws: readonly Law[], quantityOf: () => Quantity): Computation => ({
    at,
    compute: () => {
      const quantity = quantityOf();
      return { values: [quantity.value], bound: boundOf(quantity, laws, at.startsWith('KL')) };
    },
  });
  return {
    inputs: [],
    computations: [
      of('H_p', [p], () => entropyOf(p)),
      of('H_q', [q], () => entropyOf(q)),
      of('H_pq', [p, q], () => crossEntropyOf(p, q)),
      of('H_qp', [q, p], () => crossEntropyOf(q, p)),
      of('KL_pq', [p, q], () => klOf(p, q)),
      of('KL_qp', [q, p], () => klOf(q, p)),
    ],
  };
}
