import type { Answer } from '../../../engine/answer';
import type { Engine } from '../../../engine/engineClient';
import type { Query } from '../../../state/labCore';
import type { ConsistencyScene } from '../consistencyScene';
import { dataSourceOf } from './dataOf';
import { FRAME_EVERY, RUN_STEPS } from './liveScene';
import type { LiveResults } from './liveResults';
import { problemOf } from './problemOf';
import { trainSeeds } from './seedTrials';
import { standingAt } from './standingAt';
import { PIECE, trainerOf, trainUpTo } from './trainer';
import type { Trainer } from './trainer';

type LiveQuery<K extends keyof LiveResults> = Query<ConsistencyScene, LiveResults[K]>;

const CHANNEL = 'consistency/run';

const done = <R>(value: R): Answer<R> => ({ status: 'done', value });

function trainerIn(engine: Engine, scene: ConsistencyScene): Trainer | null {
  const problem = problemOf(scene);
  return problem && trainerOf(engine, CHANNEL, problem, FRAME_EVERY);
}

/** As far as a run at this step is trained: a little ahead, so that whoever plays it need not wait. Nothing ahead of the start. */
export function goalOf(step: number): number {
  return step === 0 ? 0 : Math.min(RUN_STEPS, (Math.ceil(step / PIECE) + 1) * PIECE);
}

const data: LiveQuery<'data'> = {
  request: (scene) => ({ of: dataSourceOf(scene) }),
  async ask(engine, channel, scene) {
    const problem = problemOf(scene);
    const of = dataSourceOf(scene);
    if (!problem || !of) return done(null);
    const answer = await engine.ask(channel, 'trainingData', problem);
    return answer.status === 'done' ? done({ of, examples: answer.value }) : answer;
  },
};

const run: LiveQuery<'run'> = {
  request: (scene) => ({ problem: problemOf(scene), goal: goalOf(scene.live.step) }),
  async ask(engine, _channel, scene, progress) {
    const trainer = trainerIn(engine, scene);
    return trainer ? trainUpTo(trainer, goalOf(scene.live.step), progress) : done(null);
  },
};

const standing: LiveQuery<'standing'> = {
  request: (scene) => ({ problem: problemOf(scene), step: scene.live.step }),
  async ask(engine, _channel, scene, { isWanted }) {
    const trainer = trainerIn(engine, scene);
    if (!trainer) return done(null);
    const { step } = scene.live;
    const answer = await trainUpTo(trainer, step, { tell: () => undefined, isWanted });
    return answer.status === 'done' ? done(standingAt(answer.value, step)) : answer;
  },
};

const trials: LiveQuery<'trials'> = {
  request: (scene) => ({ problem: scene.live.tenSeeds ? problemOf(scene) : null }),
  async ask(engine, channel, scene, progress) {
    const problem = scene.live.tenSeeds ? problemOf(scene) : null;
    return problem ? trainSeeds(engine, channel, problem, progress) : done(null);
  },
};

/** What the live modes ask of the engine. A run is asked for as far as the scene's step: who pauses, rewinds or leaves asks no more. */
export const liveQueries = { data, run, standing, trials };
