import { families } from '../math/families';
import type { Distribution, DistributionOf, FamilyName } from '../math/families';
import { spellings } from '../math/families/spellings';
import { isVectorFamily } from './vectorFamilies';

/** What the lines of `distributionPython` need. */
export const pythonImports: readonly string[] = ['import numpy as np', 'from scipy import special, stats'];

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `    ${line}`);

/** SciPy's expressions know their supports, but a list looked up by its index and a density of angles do not. */
function bodyOf<F extends FamilyName>({ family: name, params }: DistributionOf<F>): readonly string[] {
  const family = families[name];
  const expression = spellings[name].python(params);
  const isLookedUp = family.kind === 'discrete' && isVectorFamily(name);
  if (!isLookedUp && family.location?.of !== 'angle') return [`return ${expression}`];
  const { low, high } = family.support(params);
  return [
    'x = np.asarray(x)',
    `inside = (x >= ${low}) & (x <= ${high})`,
    ...(isLookedUp ? [`x = np.clip(x, ${low}, ${high}).astype(int)`] : []),
    `return np.where(inside, ${expression}, -np.inf)`,
  ];
}

/**
 * Python that defines `log_<name>`: the log of the mass over an array of integers, or of the density over one of numbers,
 * −∞ off the support. It gives the numbers of this page: parameters are written to the last bit.
 */
export function distributionPython(distribution: Distribution, name: string): string {
  return [`def log_${name}(x):`, ...indent(bodyOf(distribution))].join('\n');
}
