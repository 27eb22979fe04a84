import { oneParameterFamilies } from '../../math/families/finite';
import type { FiniteDistribution, FiniteDistributionOf, FiniteName } from '../../math/families/finite';
import { finiteSpellings, spellingsInTheta } from '../../math/families/spellings';
import { identity } from '../../math/families/transform';
import type { Unit } from '../../math/unit';
import type { WormsScene } from './wormsScene';
import { outcomesOf } from './wormsScene';

const LOG_OF_UNIT: Readonly<Record<Unit, string>> = { bits: 'math.log(2)', nats: '1.0', dits: 'math.log(10)' };

function spelling<F extends FiniteName>(distribution: FiniteDistributionOf<F>): string {
  return finiteSpellings[distribution.family].python(distribution.params);
}

const GRADIENT = {
  forward: '-np.sum(np.exp(log_p) * score(theta))',
  reverse: 'np.sum(np.exp(log_q_theta(theta)) * score(theta) * (log_q_theta(theta) - log_p))',
} as const;

/** The step that the screen shows may be earlier than the one asked for, where the run ended before it. */
export function wormsPython(scene: WormsScene, step: number, unit: Unit): string {
  const target: FiniteDistribution = scene.p;
  const rival: FiniteDistribution = scene.q;
  const { approximation, run, direction } = scene;
  const family = oneParameterFamilies[approximation.family];
  const spellingInTheta = spellingsInTheta[approximation.family];
  const map = run.coordinate === 'theta' ? identity : family.parameter.unconstrained;
  const descent =
    step === 0
      ? ''
      : `
for _ in range(${step}):  # gradient descent on the ${direction} KL
    gradient = (${GRADIENT[direction]}) * (${map.python.slope})
    eta = ${map.python.to} - ${run.stepSize} * gradient
    theta = ${map.python.from}
`;
  return `import math

import numpy as np
from scipy import special, stats

np.seterr(divide="ignore", invalid="ignore")  # log 0 = -inf is meant
x = np.arange(${outcomesOf(scene)})
log_p = ${spelling(target)}
log_q = ${spelling(rival)}


def log_q_theta(theta):
    return ${spellingInTheta.logProb(approximation.params)}


def score(theta):
    return ${spellingInTheta.score(approximation.params)}


def expect(log_w, f):
    """Sum of w * f where w > 0: an outcome without mass contributes 0."""
    w = np.exp(log_w)
    return np.sum(w[w > 0] * f[w > 0])


theta = ${family.theta(approximation.params)}${descent === '' ? '\n' : descent}
unit = ${LOG_OF_UNIT[unit]}  # ${unit}
print(f"theta = {float(theta)!r}")
print(f"H(p) = {float(-expect(log_p, log_p)) / unit!r}")
for name, log_m in [("q", log_q), ("q_theta", log_q_theta(theta))]:
    print(f"H({name}) = {float(-expect(log_m, log_m)) / unit!r}")
    print(f"H(p, {name}) = {float(-expect(log_p, log_m)) / unit!r}")
    print(f"H({name}, p) = {float(-expect(log_m, log_p)) / unit!r}")
    print(f"KL(p || {name}) = {float(expect(log_p, log_p - log_m)) / unit!r}")
    print(f"KL({name} || p) = {float(expect(log_m, log_m - log_p)) / unit!r}")
`;
}
