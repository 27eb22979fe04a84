import type { Hunts } from '../../engine/divergencesTriangle';
import { divergenceNames, triangleMeasures } from '../../math/divergence/divergenceNames';
import { labHooks } from '../../state/labHooks';
import { query } from '../../state/labCore';
import type { LabCore, Query } from '../../state/labCore';
import { alongQueries } from './alongQueries';
import { divergencesAddress } from './divergencesAddress';
import { follow } from './divergencesEdits';
import { divergencesMetrics } from './divergencesMetrics';
import { divergencesPresets } from './divergencesPresets';
import type { DivergencesResults } from './divergencesResults';
import { divergencesSchema } from './divergencesSchema';
import { HUNT_TRIES } from './divergencesScene';
import type { DivergencesScene, Mode } from './divergencesScene';

export const wholeParts = ['distributions', 'curves', 'table', 'pinsker', 'triangle', 'legs', 'merge'] as const;
/** And what a room sees before the answer: the bars to merge, and nothing of what is left of each number. */
export const divergencesParts = [...wholeParts, 'bars'] as const;
export type DivergencesPart = (typeof divergencesParts)[number];

/** What each mode shows, in order of weight: a small frame shows the first two. */
const PARTS: Readonly<Record<Mode, readonly DivergencesPart[]>> = {
  along: ['distributions', 'curves', 'table', 'pinsker'],
  triangle: ['triangle', 'legs', 'table'],
  merge: ['merge', 'table'],
};

export const partsOf = ({ mode }: Pick<DivergencesScene, 'mode'>): readonly DivergencesPart[] => PARTS[mode];

/** The table's proof of the metrics is a hunt, too. */
const huntOf = ({ hunt, property, alpha }: DivergencesScene) => ({ seed: hunt === 0 && property === 'metric' ? 1 : hunt, alpha, tries: HUNT_TRIES });

const others = alongQueries(divergenceNames.filter((name) => name !== 'renyi'), () => 1);
const renyi = alongQueries(['renyi'], ({ alpha }) => alpha);

const huntsQuery: Query<DivergencesScene, Hunts | null> = {
  request: huntOf,
  canWait: () => true,
  async ask(engine, channel, scene, progress) {
    const request = huntOf(scene);
    if (request.seed === 0) return { status: 'done', value: null };
    // First for the one that is looked at.
    const first = await engine.ask(channel, 'divergencesHunt', { ...request, measures: [scene.measure] });
    if (first.status !== 'done' || !progress.isWanted()) return first;
    progress.tell(first.value);
    const rest = await engine.ask(channel, 'divergencesHunt', { ...request, measures: triangleMeasures.filter((one) => one !== scene.measure) });
    return rest.status === 'done' ? { ...rest, value: { ...first.value, ...rest.value } } : rest;
  },
};

/** The Divergences lab without its view. */
export const divergencesCore: LabCore<DivergencesScene, DivergencesResults> = {
  lab: 'divergences',
  schema: divergencesSchema,
  presets: divergencesPresets,
  defaultPreset: 'apart',
  fields: divergencesAddress,
  follow,
  restarts: ['moving', 'joins', 'property'],
  parts: divergencesParts,
  whole: wholeParts,
  ownParts: partsOf,
  metrics: divergencesMetrics,
  queries: {
    here: query('divergencesOf', ({ p, q, alpha }: DivergencesScene) => ({ p, q, alpha })),
    along: others.coarse,
    renyi: renyi.coarse,
    fineAlong: others.fine,
    fineRenyi: renyi.fine,
    triangles: query('divergencesTriangle', ({ triple, alpha }: DivergencesScene) => ({ ...triple, alpha })),
    hunts: huntsQuery,
    merged: query('divergencesMerged', ({ bars, joins, alpha }: DivergencesScene) => ({ ...bars, joins, alpha })),
  },
};

export const { useLab: useDivergences, useGesture, useOneEdit } = labHooks(divergencesCore);
