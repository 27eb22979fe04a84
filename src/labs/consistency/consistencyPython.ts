import type { Unit } from '../../math/unit';
import { sizeOf } from './consistencyEdits';
import type { ConsistencyScene, Rows } from './consistencyScene';
import { stepsCode } from './stepsCode';

const LOG_OF_UNIT: Readonly<Record<Unit, string>> = { bits: 'math.log(2)', nats: '1.0', dits: 'math.log(10)' };

const rowsPython = (rows: Rows): string => `[\n${rows.map((row) => `    [${row.join(', ')}],\n`).join('')}]`;

function tensor(name: string, rows: Rows): string {
  return `${name} = torch.tensor(${rowsPython(rows)}, dtype=dtype, requires_grad=True)`;
}

/** A script that computes the loss of the scene's batch as the lab writes it down, and prints every step of it. */
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

unit = ${LOG_OF_UNIT[unit]}  # ${unit}


def show(name, value, unit=1.0):
    print(f"{name} = {(value.detach() / unit).tolist()!r}")


show("target", target)
show("confidence", confidence)
show("mask", mask)
show("log_probs", log_probs, unit)
show("elements", elements, unit)
show("kl", kl, unit)
show("consistency", consistency, unit)
show("ce", ce, unit)
show("supervised", supervised, unit)
show("loss", loss, unit)
print(f"original.grad = {original.grad}")  # None: nothing flows back to it
show("augmented.grad", augmented.grad, unit)
show("labelled.grad", labelled.grad, unit)
`;
}
