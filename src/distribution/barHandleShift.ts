import type { Role } from '../charts/Role';

/** How far from the middle of its bar a handle stands: over bars of the truth, those of a model lie to the right. */
export function barHandleShift(role: Role): number {
  return role === 'truth' ? 0 : 0.32;
}
