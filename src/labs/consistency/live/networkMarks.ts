import type { Role } from '../../../charts/Role';
import type { Shape } from '../../../charts/shapePath';

export const networks = ['withConsistency', 'supervisedOnly'] as const;

/** How the two networks are drawn. */
export const networkMarks = {
  withConsistency: { role: 'racer-1', shape: 'circle' },
  supervisedOnly: { role: 'racer-2', shape: 'diamond' },
} as const satisfies Readonly<Record<(typeof networks)[number], { readonly role: Role; readonly shape: Shape }>>;
