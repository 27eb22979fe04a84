import { distributionPython, pythonImports } from '../../distribution/distributionPython';
import { pairOf } from '../../math/law/pairOf';
import { outline } from '../../math/quantities/outline';
import type { Unit } from '../../math/unit';
import { lawLines, pythonNumber } from './comparePythonLaws';
import { outcomesOf } from './comparePythonOutcomes';
import type { CompareResults } from './compareResults';
import type { CompareScene } from './compareScene';
import { infinitePlaces } from './infinitePlaces';
import { identities, quantityNames } from './quantityNames';
import type { QuantityName } from './quantityNames';
import { shownPair } from './shownPair';

const LOG_OF_UNIT: Readonly<Record<Unit, string>> = { bits: 'math.log(2)', nats: '1.0', dits: 'math.log(10)' };

/** Each quantity as an expectation under one law, and how the script calls it. */
const SPELT: Readonly<Record<QuantityName, { readonly name: string; readonly weight: 'p' | 'q'; readonly of: string }>> = {
  entropyP: { name: 'H(p)', weight: 'p', of: '-log_p(x)' },
  entropyQ: { name: 'H(q)', weight: 'q', of: '-log_q(x)' },
  crossEntropyPQ: { name: 'H(p, q)', weight: 'p', of: '-log_q(x)' },
  crossEntropyQP: { name: 'H(q, p)', weight: 'q', of: '-log_p(x)' },
  klPQ: { name: 'KL(p || q)', weight: 'p', of: 'log_p(x) - log_q(x)' },
  klQP: { name: 'KL(q || p)', weight: 'q', of: 'log_q(x) - log_p(x)' },
};

const EXPECT_SUM = `def expect(log_w, f):
    """Sum of w * f over the outcomes where w > 0: one without mass contributes 0."""
    w = np.exp(log_w(x))
    return np.sum(w[w > 0] * f(x)[w > 0])`;

const EXPECT_INTEGRAL = `def expect(log_w, f):
    """Integral of w * f, piece by piece: one without mass contributes 0."""
    total = 0.0
    for a, b in zip(points[:-1], points[1:]):
        middle = a + 1 if b == math.inf else b - 1 if a == -math.inf else (a + b) / 2
        if log_w(middle) > -math.inf and f(middle) == math.inf:
            return math.inf
        total += integrate.quad(lambda x: term(x, log_w, f), a, b, epsabs=1e-13, epsrel=1e-11, limit=200)[0]
    return total


def term(x, log_w, f):
    w = math.exp(log_w(x))
    return w * float(f(x)) if w > 0 else 0.0`;

/** Quantities that are infinite by a tail alone: no quadrature can tell, so the script is told. */
function divergent(scene: CompareScene, { pair: comparison }: Partial<CompareResults>): readonly QuantityName[] {
  if (!comparison) return [];
  const pair = shownPair(scene.pair);
  return Object.values(identities).flatMap(({ kl, crossEntropy }) =>
    [kl, crossEntropy].filter((name) => infinitePlaces(comparison[name], pair).some(({ tail }) => tail !== undefined)),
  );
}

/** A script that prints the six numbers of the scene. */
export function comparePython(scene: CompareScene, results: Partial<CompareResults>, unit: Unit): string {
  const { p, q } = pairOf(scene.pair);
  const isIntegral = p.kind === 'continuous' && q.kind === 'continuous';
  const where = isIntegral
    ? `points = [${outline([p, q]).map(pythonNumber).join(', ')}]  # where a density ends, jumps, bends or fades`
    : `x = np.arange(${outcomesOf(p, q).join(', ')})  # beyond these there is next to nothing`;
  const infinite = divergent(scene, results);
  const { families, steps } = lawLines(scene.pair);
  const needsIntegral = steps.some((line) => line.includes('cut_density('));
  return `import math

${pythonImports.join('\n').replace('from scipy import special', isIntegral || needsIntegral ? 'from scipy import integrate, special' : 'from scipy import special')}

np.seterr(all="ignore")  # log 0 = -inf is meant


${families.map(({ name, distribution }) => distributionPython(distribution, name)).join('\n\n\n')}


${steps.join('\n')}
${where}


${isIntegral ? EXPECT_INTEGRAL : EXPECT_SUM}


unit = ${LOG_OF_UNIT[unit]}  # ${unit}
${quantityNames
  .map((key) => {
    const { name, weight, of } = SPELT[key];
    const value = infinite.includes(key) ? 'math.inf' : `expect(log_${weight}, lambda x: ${of})`;
    const why = infinite.includes(key) ? '  # the integral diverges in a tail' : '';
    return `print(f"${name} = {float(${value}) / unit!r}")${why}`;
  })
  .join('\n')}
`;
}
