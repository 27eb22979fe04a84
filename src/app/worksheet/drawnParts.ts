import type { LabName } from '../../labs';

/** The parts of each lab that are axes once what stands in them is gone, so that a hand can draw on them; the first is that of a task. */
const drawnParts: Readonly<Record<LabName, readonly [string, ...string[]]>> = {
  worms: ['distributions', 'terms', 'loss'],
  compare: ['distributions', 'contributions', 'logratio', 'surprise'],
  fit: ['distributions', 'forward', 'reverse', 'contributions'],
  codes: ['rate', 'source', 'lengths'],
  samples: ['laws', 'walk'],
  divergences: ['distributions', 'curves'],
  loss: ['temperature', 'gradients'],
  consistency: ['annealing'],
  plane: ['marginals', 'plane'],
};

export function drawnPartsOf(lab: string): readonly string[] {
  return Object.entries(drawnParts).find(([name]) => name === lab)?.[1] ?? [];
}
