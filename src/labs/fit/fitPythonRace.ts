import type { FitModel } from '../../math/fitting/fitModel';
import { logarithm, logit } from '../../math/families/transform';
import type { FitScene, Racer } from './fitScene';

const setting = ({ settings }: Racer, name: string): string => String(settings[name]);

/** PyTorch's optimizer that takes the same steps; null where it has none. */
function torchOptimizer(racer: Racer): string | null {
  const rate = `lr=${setting(racer, 'stepSize')}`;
  switch (racer.optimizer) {
    case 'gradientDescent':
      return `torch.optim.SGD([c], ${rate})`;
    case 'momentum':
      return `torch.optim.SGD([c], ${rate}, momentum=${setting(racer, 'momentum')})`;
    case 'nesterov':
      return `torch.optim.SGD([c], ${rate}, momentum=${setting(racer, 'momentum')}, nesterov=True)`;
    case 'rmsProp':
      return `torch.optim.RMSprop([c], ${rate}, alpha=${setting(racer, 'decay')}, eps=${setting(racer, 'epsilon')})`;
    case 'adam':
      return `torch.optim.Adam([c], ${rate}, betas=(${setting(racer, 'beta1')}, ${setting(racer, 'beta2')}), eps=${setting(racer, 'epsilon')})`;
    case 'naturalGradient':
    case 'dampedNewton':
      return null;
  }
}

/** What each coordinate is of θ: `to` makes c of θ, `from` makes θ of c. */
function coordinatesOf({ parameters }: FitModel, { coordinates }: FitScene) {
  return parameters.map(({ unconstrained }, i) => {
    const isBent = coordinates === 'unconstrained';
    if (isBent && unconstrained === logarithm) return { to: `math.log(start[${i}])`, from: `torch.exp(c[${i}])` };
    if (isBent && unconstrained === logit) {
      return { to: `math.log(start[${i}] / (1 - start[${i}]))`, from: `torch.sigmoid(c[${i}])` };
    }
    return { to: `start[${i}]`, from: `c[${i}]` };
  });
}

/**
 * The run of a racer as PyTorch makes it, from `loss(direction, *theta)`: `run(direction, steps)` gives θ. Null where PyTorch
 * cannot follow: draws of another generator, natural parameters, an optimizer that it has not.
 */
export function fitPythonRace(scene: FitScene, model: FitModel): string | null {
  const racer = scene.racers[scene.lead];
  const optimizer = racer && torchOptimizer(racer);
  if (!optimizer || scene.noise.batch !== null || scene.coordinates === 'natural') return null;
  const maps = coordinatesOf(model, scene);
  return `def theta_of(c):
    return [${maps.map(({ from }) => from).join(', ')}]


def run(direction, steps):
    """θ after so many steps down KL(p || q_theta) or KL(q_theta || p)."""
    start = [${model.theta.join(', ')}]
    c = torch.tensor([${maps.map(({ to }) => to).join(', ')}], dtype=torch.float64, requires_grad=True)
    optimizer = ${optimizer}
    for _ in range(steps):
        optimizer.zero_grad()
        loss(direction, *theta_of(c)).backward()
        optimizer.step()
    return [float(value) for value in theta_of(c)]`;
}
