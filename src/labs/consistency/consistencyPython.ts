import type { Unit } from '../../math/unit';
import { sizeOf } from './consistencyEdits';
import type { ConsistencyScene, Rows } from './consistencyScene';
import { stepsCode } from './stepsCode';

const INTO_UNIT: Readonly<Record<Exclude<Unit, 'nats'>, string>> = { bits: 'math.log(2)', dits: 'math.log(10)' };

const rowsPython = (rows: Rows): string => `[\n${rows.map((row) => `    [${row.join(', ')}],\n`).join('')}]`;

function tensor(name: string, rows: Rows): string {
  return `${name} = torch.tensor(${rowsPython(rows)}, dtype=dtype, requires_grad=True)`;
}

/** A script that computes the loss of the scene's batch as the lab writes it down, and prints every step of it in nats, the loss in the reader's unit too. */
export function consistencyPython(scene: ConsistencyScene, unit: Unit): string {
  const { batch } = scene;
  return `import math

import torch
from torch.nn.functional import cross_entropy, kl_div, log_softmax, softmax

dtype = torch.float64
K = ${sizeOf(batch).classes}  # classes

${tensor('original', batch.original)}
${tensor('augmented', batch.augmented)}
${tensor('labelled', batch.labelled)}
labels = torch.tensor([${batch.labels.join(', ')}])

${stepsCode(scene)
  .map(({ text }) => text)
  .join('\n')}


def show(name, value):
    print(f"{name} = {value.detach().tolist()!r}")


# in nats, as PyTorch computes
show("target", target)
show("confidence", confidence)
show("mask", mask)
show("log_probs", log_probs)
show("elements", elements)
show("kl", kl)
show("consistency", consistency)
show("ce", ce)
show("supervised", supervised)
show("loss", loss)
${unit === 'nats' ? '' : `show("loss in ${unit}", loss / ${INTO_UNIT[unit]})\n`}print(f"original.grad = {original.grad}")  # None: nothing flows back to it
show("augmented.grad", augmented.grad)
show("labelled.grad", labelled.grad)
`;
}
