import type { Distribution, DistributionOf, FamilyName } from '../../math/families';
import { spellings } from '../../math/families/spellings';
import { fitModelOf } from '../../math/fitting/fitModelOf';
import type { Vector } from '../../math/linear/vector';

/** What the free parameters are called in the script. */
export const thetaNames: readonly string[] = ['theta_0', 'theta_1'];

/** Numbers that no other parameter has, in the domain of any that can move. */
const MARKS: readonly Vector[] = [
  [0.43219876512, 0.38765432101],
  [0.51234567891, 0.62345678912],
];

function torchOf<F extends FamilyName>({ family, params }: DistributionOf<F>): string | null {
  return spellings[family].torch(params);
}

const inTorch = (distribution: Distribution): string | null => torchOf(distribution);

/** A tensor of numbers becomes one of what moves, so that gradients flow through it. */
function moving(text: string): string {
  return text
    .replaceAll(/torch\.tensor\(\[([^\]]*theta_[^\]]*)\], dtype=torch\.float64\)/g, (_, list: string) => {
      const entries = list.split(', ').map((entry) => (entry.includes('theta_') ? entry : `torch.tensor(${entry}, dtype=torch.float64)`));
      return `torch.stack([${entries.join(', ')}])`;
    })
    .replaceAll(/torch\.tensor\(([^[\](),]*theta_[^[\](),]*), dtype=torch\.float64\)/g, '($1)');
}

/**
 * The PyTorch distribution of the model as an expression of `theta_0` (and `theta_1`); null where PyTorch has none, or a free
 * parameter does not stand in it as it is.
 */
export function torchModel(model: Distribution, free: readonly string[]): string | null {
  const { distributionAt } = fitModelOf(model, free);
  const [one, other] = MARKS.map((marks) => {
    const theta = free.map((_, i) => marks[i] ?? Number.NaN);
    const text = inTorch(distributionAt(theta));
    return text && theta.reduce((all, value, i) => all.replaceAll(String(value), thetaNames[i] ?? ''), text);
  });
  if (!one || one !== other || !free.every((_, i) => one.includes(thetaNames[i] ?? ''))) return null;
  return moving(one);
}
