import type { Answer } from '../../engine/answer';
import type { SampleCountsState } from '../../engine/sampleCounts';
import type { Engine } from '../../engine/engineClient';
import type { SampleEstimatesState } from '../../engine/sampleEstimates';
import type { WalkPlan } from '../../engine/sampleWalks';
import { waldThresholds } from '../../math/sampling/waldThresholds';
import type { Query } from '../../state/labCore';
import { mergeOf } from './mergeOf';
import { pieceRuns } from './pieceRuns';
import { samplesPair } from './samplesPair';
import type { SamplesResults } from './samplesResults';
import type { SamplesScene } from './samplesScene';
import { joinWalks } from './walksRun';
import type { WalksRun } from './walksRun';

type SamplesQuery<K extends keyof SamplesResults> = Query<SamplesScene, SamplesResults[K]>;

/** So many are told one by one. */
export const SHOWN_WALKS = 40;
/** Samples of a piece of walks, and draws of a piece: a small part of a second of most families. */
const WORK = 200_000;
const DRAWS = 50_000;

const done = <R>(value: R): Answer<R> => ({ status: 'done', value });

export const thresholdsOf = ({ risk }: SamplesScene) => waldThresholds(risk.wronglyP, risk.wronglyQ);

/** What a query of one mode is asked for; nothing where another mode is on the screen. */
const inMode = (scene: SamplesScene, mode: SamplesScene['mode'], of: (scene: SamplesScene) => object): object =>
  scene.mode === mode ? of(scene) : { mode: null };

const planRequest = (scene: SamplesScene) => ({ pair: samplesPair(scene), thresholds: thresholdsOf(scene) });

const planRuns = pieceRuns<WalkPlan>();

const walkRuns = pieceRuns<WalksRun>();

function walksOf(
  engine: Engine,
  { frames, every }: WalkPlan,
  scene: SamplesScene,
  truth: 'p' | 'q',
  listener: { tell(run: WalksRun): void; isWanted(): boolean },
): Promise<Answer<WalksRun>> {
  const { seed, walks } = scene;
  const of = { ...planRequest(scene), truth, seed, every, frames, shown: SHOWN_WALKS };
  const piece = Math.max(1, Math.round(WORK / (frames * every)));
  return walkRuns.complete(
    engine,
    { ...of, walks },
    async (state) => {
      const from = state?.walks ?? 0;
      // The first piece is small: something to see at once.
      const to = Math.min(walks, from + (from === 0 ? Math.min(piece, SHOWN_WALKS) : piece));
      const answer = await engine.ask(`samples/walks-${truth}`, 'sampleWalks', { ...of, from, to });
      return answer.status === 'done' ? done(joinWalks(state, answer.value)) : answer;
    },
    (state) => state.walks >= walks,
    listener,
  );
}

const walks: SamplesQuery<'walks'> = {
  request: (scene) => inMode(scene, 'walk', ({ seed, walks: count, truth }) => ({ ...planRequest(scene), seed, count, truth })),
  async ask(engine, channel, scene, { tell, isWanted }) {
    if (scene.mode !== 'walk') return done(null);
    const of = planRequest(scene);
    const planned = await planRuns.complete(engine, of, () => engine.ask(channel, 'sampleWalkPlan', of), () => true, { tell: () => undefined, isWanted });
    if (planned.status !== 'done') return planned;
    const found: { plan: WalkPlan; p: WalksRun | null; q: WalksRun | null } = { plan: planned.value, p: null, q: null };
    const truths = (['p', 'q'] as const).filter((truth) => scene.truth === 'both' || scene.truth === truth);
    // Both at once: a drag waits for one round, not for two, and no fan goes while the other comes.
    const answers = await Promise.all(
      truths.map(async (truth) => {
        const answer = await walksOf(engine, planned.value, scene, truth, {
          tell: (run) => {
            found[truth] = run;
            if (truths.every((one) => found[one] !== null)) tell({ ...found });
          },
          isWanted,
        });
        if (answer.status === 'done') found[truth] = answer.value;
        return answer;
      }),
    );
    const missing = answers.find((answer) => answer.status !== 'done');
    if (missing) return missing;
    return done({ ...found });
  },
};

const masses: SamplesQuery<'masses'> = {
  request: (scene) => inMode(scene, 'empirical', () => ({ pair: samplesPair(scene) })),
  ask: async (engine, channel, scene) => (scene.mode === 'empirical' ? engine.ask(channel, 'sampleMasses', { pair: samplesPair(scene) }) : done(null)),
};

const countRuns = pieceRuns<SampleCountsState>();

function countsOf(engine: Engine, scene: SamplesScene, listener: { tell(state: SampleCountsState): void; isWanted(): boolean }): Promise<Answer<SampleCountsState>> {
  const of = { pair: samplesPair(scene), seed: scene.seed, n: scene.n };
  return countRuns.complete(
    engine,
    of,
    (from) => engine.ask('samples/draws', 'sampleCounts', { ...of, from, draws: from === null ? DRAWS / 10 : DRAWS }),
    ({ drawn }) => drawn >= scene.n,
    listener,
  );
}

const countsRequest = (scene: SamplesScene) => ({ pair: samplesPair(scene), seed: scene.seed, n: scene.n });

const counts: SamplesQuery<'counts'> = {
  request: (scene) => inMode(scene, 'empirical', countsRequest),
  ask: async (engine, _channel, scene, progress) => (scene.mode === 'empirical' ? countsOf(engine, scene, progress) : done(null)),
};

const likelihood: SamplesQuery<'likelihood'> = {
  request: (scene) => inMode(scene, 'empirical', () => ({ ...countsRequest(scene), free: scene.free, merge: mergeOf(scene) })),
  async ask(engine, channel, scene, { isWanted }) {
    if (scene.mode !== 'empirical' || scene.free === null) return done(null);
    const counted = await countsOf(engine, scene, { tell: () => undefined, isWanted });
    if (counted.status !== 'done') return counted;
    return engine.ask(channel, 'sampleLikelihood', { pair: samplesPair(scene), free: scene.free, counts: counted.value.counts, merge: mergeOf(scene) });
  },
};

const estimationOf = (scene: SamplesScene) => ({
  pair: samplesPair(scene),
  free: scene.estimand === 'value' ? null : scene.free,
  estimand: scene.estimand,
});

const estimateRuns = pieceRuns<SampleEstimatesState>();

const estimates: SamplesQuery<'estimates'> = {
  request: (scene) => inMode(scene, 'estimators', ({ seed, n, batch }) => ({ ...estimationOf(scene), seed, n, batch })),
  async ask(engine, channel, scene, progress) {
    if (scene.mode !== 'estimators') return done(null);
    const of = { ...estimationOf(scene), seed: scene.seed, n: scene.n, batch: scene.batch };
    return estimateRuns.complete(
      engine,
      of,
      (from) => engine.ask(channel, 'sampleEstimates', { ...of, from, draws: from === null ? DRAWS / 10 : DRAWS }),
      ({ drawn }) => drawn >= scene.n,
      progress,
    );
  },
};

const expectations: SamplesQuery<'expectations'> = {
  request: (scene) => inMode(scene, 'estimators', estimationOf),
  ask: async (engine, channel, scene) => (scene.mode === 'estimators' ? engine.ask(channel, 'sampleExpectations', estimationOf(scene)) : done(null)),
};

/** What the modes ask of the engine. Draws are asked for in pieces: who changes anything, or leaves, asks no more. */
export const samplesQueries = { walks, masses, counts, likelihood, estimates, expectations };
