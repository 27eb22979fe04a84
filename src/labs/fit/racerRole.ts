import type { RacerRole } from '../../charts/Role';

const roles: readonly RacerRole[] = ['racer-1', 'racer-2', 'racer-3', 'racer-4'];

/** The colour and dashes of the n-th racer. */
export function racerRole(n: number): RacerRole {
  return roles[n] ?? 'racer-1';
}
