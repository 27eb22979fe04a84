import { labs } from '../labs';
import type { LabName } from '../labs';

const known: ReadonlySet<string> = new Set(Object.keys(labs));

/** The labs in the order of their registry. */
export const labNames: readonly LabName[] = Object.keys(labs).filter((name): name is LabName => known.has(name));
