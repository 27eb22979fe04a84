import { distributionPython, pythonImports } from '../../distribution/distributionPython';
import { fitModelOf } from '../../math/fitting/fitModelOf';
import { preparedFit } from '../../math/fitting/preparedFit';
import { directions } from '../../math/geometry/direction';
import type { Direction } from '../../math/geometry/direction';
import type { Vector } from '../../math/linear/vector';
import type { Unit } from '../../math/unit';
import { fitPythonNodes } from './fitPythonNodes';
import { fitPythonRace } from './fitPythonRace';
import { fitPythonTarget } from './fitPythonTarget';
import type { FitResults } from './fitResults';
import type { FitScene } from './fitScene';
import { stepAt, thetaAt } from './stepAt';
import { thetaNames, torchModel } from './torchModel';

const LOG_OF_UNIT: Readonly<Record<Unit, string>> = { bits: 'math.log(2)', nats: '1.0', dits: 'math.log(10)' };

/** Every so many steps of a run say where the script has to look. */
const LOOKS = 12;

interface Followed {
  readonly theta: Vector;
  readonly step: number;
  /** Places on the way, its ends among them. */
  readonly on: readonly Vector[];
}

function followed(scene: FitScene, results: Partial<FitResults>, direction: Direction): Followed {
  const start = fitModelOf(scene.model, scene.free).theta;
  const way = results.runs?.[scene.lead]?.[direction];
  if (!way || scene.step === 0) return { theta: start, step: 0, on: [start] };
  const step = stepAt(way, scene.step);
  const every = Math.max(1, Math.ceil(step / LOOKS));
  const on = Array.from({ length: step + 1 }, (_, t) => t)
    .filter((t) => t % every === 0 || t === step)
    .map((t) => thetaAt(way, t));
  return { theta: thetaAt(way, step), step, on };
}

/** A script that prints the numbers of the scene, and goes the way of the racer that is followed where PyTorch can. */
export function fitPython(scene: FitScene, results: Partial<FitResults>, unit: Unit): string {
  const { p, model: start, free, smoothing, q } = scene;
  const prepared = preparedFit({ p, q: start, free, smoothing });
  const model = fitModelOf(start, free);
  const at = { forward: followed(scene, results, 'forward'), reverse: followed(scene, results, 'reverse') };
  const expression = torchModel(start, free);
  const race = expression === null ? null : fitPythonRace(scene, model);
  const { low, high } = model.at(model.theta).support;
  const names = thetaNames.slice(0, free.length).join(', ');
  const bound = (end: number): string => (Number.isFinite(end) ? String(end) : end < 0 ? '-math.inf' : 'math.inf');

  const smoothed =
    prepared.smoother && smoothing.q > 0
      ? `
    log_q = torch.logaddexp(math.log(${1 - smoothing.q}) + log_q, math.log(${smoothing.q}) + torch.as_tensor(log_s))`
      : '';
  const torchPart = `
X, W, LOG_P = torch.as_tensor(x), torch.as_tensor(w), torch.as_tensor(log_p)
inside = (X >= ${bound(low)}) & (X <= ${bound(high)})


def log_q_theta(${names}):
    q = ${expression}
    q._validate_args = False
    some = X[inside][0]
    log_q = torch.where(inside, q.log_prob(torch.where(inside, X, some)), -math.inf)${smoothed}
    return log_q


def loss(direction, ${names}):
    log_q = log_q_theta(${names})
    if direction == "forward":
        has = LOG_P > -math.inf
        return torch.sum((W * torch.exp(LOG_P))[has] * (LOG_P - log_q)[has])
    has = log_q > -math.inf
    return torch.sum((W * torch.exp(log_q))[has] * (log_q - LOG_P)[has])
${race === null ? '' : `\n\n${race}\n`}`;
  const byScipy = directions
    .map((direction) => distributionPython(model.distributionAt(at[direction].theta), `q_${direction}`))
    .join('\n\n\n');
  const smooth = prepared.smoother && smoothing.q > 0 ? `np.logaddexp(np.log(${1 - smoothing.q}) + log_q, np.log(${smoothing.q}) + log_s)` : 'log_q';

  return `import math

${pythonImports.join('\n')}
${expression === null ? '' : 'import torch\nimport torch.distributions as D\n'}
np.seterr(all="ignore")  # log 0 = -inf is meant
${fitPythonNodes(prepared, [...at.forward.on, ...at.reverse.on])}


${fitPythonTarget(scene, prepared)}
${expression === null ? `\n\n${byScipy}\n` : torchPart}

def expect(log_w, f):
    """Sum or integral of exp(log_w) * f: a place without mass contributes 0."""
    has = log_w > -np.inf
    return float(np.sum((w * np.exp(log_w))[has] * f[has]))


def show(name, m, log_m):
    print(f"{name}: H(p) = {-expect(log_p, log_p) / unit!r}")
    print(f"{name}: H({m}) = {-expect(log_m, log_m) / unit!r}")
    print(f"{name}: H(p, {m}) = {-expect(log_p, log_m) / unit!r}")
    print(f"{name}: H({m}, p) = {-expect(log_m, log_p) / unit!r}")
    print(f"{name}: KL(p || {m}) = {expect(log_p, log_p - log_m) / unit!r}")
    print(f"{name}: KL({m} || p) = {expect(log_m, log_m - log_p) / unit!r}")


unit = ${LOG_OF_UNIT[unit]}  # ${unit}
${directions.map((direction) => lines(direction)).join('\n')}
${q === null ? '' : `\n\n${distributionPython(q, 'rival')}\n\n\nshow("rival", "q", log_rival(x))\n`}`;

  function lines(direction: Direction): string {
    const { theta, step } = at[direction];
    const found = race === null || step === 0 ? `[${theta.join(', ')}]` : `run("${direction}", ${step})`;
    const log =
      expression === null
        ? `log_q = log_q_${direction}(x)
log_m = ${smooth}`
        : 'log_m = log_q_theta(*[torch.tensor(value, dtype=torch.float64) for value in theta]).numpy()';
    return `theta = ${found}
print(f"${direction} fit: theta = {theta!r}")
${log}
show("${direction} fit", "q_theta", log_m)`;
  }
}
