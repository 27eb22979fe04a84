import type { PlaneFit, PlaneResult } from '../../engine/plane';
import type { Role } from '../../charts/Role';

/** A model that the numbers are told of. */
export interface FitRow {
  readonly key: string;
  readonly role: Role;
  /** The best reverse fit is 0, those after it are lesser minima. */
  readonly place: number;
  readonly fit: PlaneFit;
}

export function fitRows({ forward, reverse, own }: PlaneResult): readonly FitRow[] {
  return [
    { key: 'forward', role: 'forward', place: 0, fit: forward },
    ...reverse.map((fit, place): FitRow => ({ key: `reverse ${place}`, role: 'reverse', place, fit })),
    { key: 'own', role: 'rival', place: 0, fit: own },
  ];
}
