import type { LabName } from '../../labs';

/** The parts of each lab whose axes a hand can draw on. */
const drawnParts: Readonly<Record<LabName, readonly string[]>> = {
  worms: ['distributions'],
  compare: ['distributions'],
  fit: ['distributions'],
  codes: ['rate'],
  samples: ['laws'],
  divergences: ['distributions'],
  loss: ['temperature'],
  consistency: ['annealing'],
  plane: ['marginals'],
};

export function drawnPartsOf(lab: string): readonly string[] {
  return Object.entries(drawnParts).find(([name]) => name === lab)?.[1] ?? [];
}
