import type { Lab } from './lab';
import type { LaterLab } from './laterLabs';

/** Where a lab comes from is known to a file of its own: of nine, that is a kilobyte which the first screen does not need. */
const later = (name: LaterLab) => async (): Promise<Lab> => (await import('./laterLabs')).laterLabs[name]();

/**
 * The labs, by the name that addresses and scenes use, each fetched when it is opened; the first is the one that opens.
 * Add a lab: one line here, and one in `laterLabs`.
 */
export const labs = {
  worms: async () => (await import('./worms/wormsLab')).wormsLab,
  compare: later('compare'),
  fit: later('fit'),
  codes: later('codes'),
  samples: later('samples'),
  divergences: later('divergences'),
  loss: later('loss'),
  consistency: later('consistency'),
  plane: later('plane'),
} as const satisfies Readonly<Record<string, () => Promise<Lab>>>;

export type LabName = keyof typeof labs;
