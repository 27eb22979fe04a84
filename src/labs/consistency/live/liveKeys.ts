import type { LabKey } from '../../lab';

/** The keys of a training run in a classroom. */
export const liveKeys: readonly LabKey[] = [];
