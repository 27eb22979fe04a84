import { distributionPython, pythonImports } from '../../distribution/distributionPython';
import { divergenceFacts } from '../../math/divergence/divergenceFacts';
import { divergenceNames } from '../../math/divergence/divergenceNames';
import type { DivergenceName } from '../../math/divergence/divergenceNames';
import { lawOf } from '../../math/law/lawOf';
import type { Law } from '../../math/law/law';
import { outline } from '../../math/quantities/outline';
import type { Unit } from '../../math/unit';
import type { DivergencesResults } from './divergencesResults';
import type { BarsOf, DivergencesScene } from './divergencesScene';
import { OF_ARRAYS, OF_DENSITIES } from './divergencesPythonParts';

const LOG_OF_UNIT: Readonly<Record<Unit, string>> = { bits: 'math.log(2)', nats: '1.0', dits: 'math.log(10)' };

/** Beyond this level a tail adds nothing that a double could hold; of densities, to W₁. */
const LEVEL = 1e-16;
const REACH = 1e-13;

const number = (value: number): string => (Math.abs(value) === Infinity ? `${value < 0 ? '-' : ''}math.inf` : String(value));
const list = (values: readonly number[]): string => `[${values.map(number).join(', ')}]`;
const array = ({ params: { probs } }: BarsOf): string => `np.array(${list(probs)})`;

const head = (alpha: number, unit: Unit, imports: readonly string[]): string => `import math

${imports.join('\n')}

np.seterr(all="ignore")  # log 0 = -inf is meant
unit = ${LOG_OF_UNIT[unit]}  # ${unit}
alpha = ${alpha}  # Renyi's order
`;

/** Prints each number in the unit that it has. */
const printAll = (values: string, after = ''): string =>
  divergenceNames
    .map((name) => `print(f"${after}${name} = {float(${values}['${name}']${divergenceFacts(name, 1).unit === 'information' ? ' / unit' : ''})!r}")`)
    .join('\n');

function outcomesOf(laws: readonly Law[]): readonly [number, number] {
  const low = Math.min(...laws.map(({ support, quantile }) => (Number.isFinite(support.low) ? support.low : quantile(LEVEL))));
  const high = Math.max(...laws.map(({ support, quantile }) => (Number.isFinite(support.high) ? support.high : quantile(1 - LEVEL))));
  return [low, high + 1];
}

/** Those that are infinite: by a tail alone no quadrature can tell, so the script is told. */
const infinite = ({ here }: Partial<DivergencesResults>): readonly DivergenceName[] =>
  here ? divergenceNames.filter((name) => here.here[name].value === Infinity) : [];

function ofPair({ p, q, alpha }: DivergencesScene, results: Partial<DivergencesResults>, unit: Unit): string {
  const [ofP, ofQ] = [lawOf(p), lawOf(q)];
  const families = `${distributionPython(p, 'p')}\n\n\n${distributionPython(q, 'q')}\n`;
  if (ofP.kind === 'discrete' || ofQ.kind === 'discrete') {
    return `${head(alpha, unit, pythonImports)}

${families}

${OF_ARRAYS}

x = np.arange(${outcomesOf([ofP, ofQ]).join(', ')})  # beyond these there is next to nothing
values = divergences(np.exp(log_p(x)), np.exp(log_q(x)), x)
${printAll('values')}
`;
  }
  const ends = [ofP, ofQ].flatMap(({ quantile }) => [quantile(REACH), quantile(1 - REACH)]);
  return `${head(alpha, unit, pythonImports.map((line) => line.replace('from scipy import special', 'from scipy import integrate, special')))}

${families}
points = ${list(outline([ofP, ofQ]))}  # where a density ends, jumps, bends or fades
reach = ${list([Math.min(...ends), Math.max(...ends)])}  # for W1: beyond these there is next to nothing


${OF_DENSITIES}

values = divergences()
for name in ${JSON.stringify(infinite(results))}:  # told by the page: the integral diverges
    values[name] = math.inf
${printAll('values')}
`;
}

function ofTriple({ triple, alpha, measure }: DivergencesScene, unit: Unit): string {
  const isRoot = measure === 'rootJensenShannon';
  const of = isRoot ? 'jensenShannon' : measure;
  const scale = divergenceFacts(of, alpha).unit === 'information' ? ' / unit' : '';
  const value = (a: string, b: string): string => {
    const plain = `divergences(${a}, ${b}, x)["${of}"]${scale}`;
    return isRoot ? `math.sqrt(${plain})` : plain;
  };
  return `${head(alpha, unit, ['import numpy as np'])}

${OF_ARRAYS}

p = ${array(triple.p)}
q = ${array(triple.q)}
r = ${array(triple.r)}
x = np.arange(len(p))
first, second, direct = ${value('p', 'q')}, ${value('q', 'r')}, ${value('p', 'r')}
print(f"D(p, q) = {float(first)!r}")
print(f"D(q, r) = {float(second)!r}")
print(f"D(p, r) = {float(direct)!r}")
print(f"slack = {float(first + second - direct)!r}")
`;
}

function ofBars({ bars, joins, alpha }: DivergencesScene, unit: Unit): string {
  return `${head(alpha, unit, ['import numpy as np'])}

${OF_ARRAYS}

p = ${array(bars.p)}
q = ${array(bars.q)}
x = np.arange(len(p))
joins = ${list(joins)}  # join i merges the outcomes i and i + 1
group = np.cumsum([0] + [i not in joins for i in range(len(p) - 1)])
merge = lambda w: np.bincount(group, weights=w)
places = merge(x) / np.bincount(group)  # a merged outcome stands in the middle
before = divergences(p, q, x)
after = divergences(merge(p), merge(q), places)
${printAll('before', 'before ')}
${printAll('after', 'after ')}
`;
}

/** A script that prints the numbers of the view that is open. */
export function divergencesPython(scene: DivergencesScene, results: Partial<DivergencesResults>, unit: Unit): string {
  switch (scene.mode) {
    case 'along':
      return ofPair(scene, results, unit);
    case 'triangle':
      return ofTriple(scene, unit);
    case 'merge':
      return ofBars(scene, unit);
  }
}
