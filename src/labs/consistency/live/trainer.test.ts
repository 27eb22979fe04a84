import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../engine/engineClient';
import { train } from '../../../engine/train';
import type { TrainRequest } from '../../../engine/train';
import { training } from '../../../math/training/training';
import { usualProblems } from '../../../math/training/trainingProblem';
import type { TrainingProblem } from '../../../math/training/trainingProblem';
import { PIECE, trainerOf, trainUpTo } from './trainer';
import type { TrainingRun } from './trainingRun';

const moons: TrainingProblem = { ...usualProblems.moons, steps: 120 };

function drained<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** An engine that trains when it is let to. */
function patientEngine() {
  const requests: TrainRequest[] = [];
  const engine = {
    ask: vi.fn(async (_channel: string, _call: string, request: TrainRequest) => {
      requests.push(request);
      await Promise.resolve();
      return { status: 'done', value: drained(train(request)) };
    }),
  };
  return { engine: engine as unknown as Engine, requests };
}

const wanted = { tell: () => undefined, isWanted: () => true };
const valueOf = async (answer: ReturnType<typeof trainUpTo>): Promise<TrainingRun> => {
  const said = await answer;
  if (said.status !== 'done') throw new Error(said.status);
  return said.value;
};

describe('a training that is asked for piece by piece', () => {
  it('is the same as in one piece, to the bit', async () => {
    const { engine } = patientEngine();
    const run = await valueOf(trainUpTo(trainerOf(engine, 'run', moons, 5), moons.steps, wanted));
    const whole = drained(training(moons, null, { steps: moons.steps, recordEvery: 5 }));
    expect(run.checkpoint).toEqual(whole.checkpoint);
    expect(run.frames).toEqual(whole.records.frames);
    expect(run.losses.total).toEqual(whole.records.total);
    expect(run.losses.maskShare).toHaveLength(moons.steps);
  });

  it('takes no step for its start', async () => {
    const { engine, requests } = patientEngine();
    const run = await valueOf(trainUpTo(trainerOf(engine, 'run', moons, 5), 0, wanted));
    expect(requests.map(({ steps }) => steps)).toEqual([0]);
    expect(run.frames.map(({ step }) => step)).toEqual([0]);
    const further = await valueOf(trainUpTo(trainerOf(engine, 'run', moons, 5), 10, wanted));
    expect(further.frames.map(({ step }) => step)).toEqual([0, 5, 10, 15, 20, 25, 30]);
  });

  it('tells of every piece but the last, which is its answer', async () => {
    const { engine } = patientEngine();
    const told: number[] = [];
    await trainUpTo(trainerOf(engine, 'run', moons, 5), 3 * PIECE, { ...wanted, tell: ({ checkpoint }) => told.push(checkpoint.step) });
    expect(told).toEqual([PIECE, 2 * PIECE]);
  });

  it('stops after the piece under way once nobody wants it, keeps what it has, and goes on from there', async () => {
    const { engine, requests } = patientEngine();
    let pieces = 0;
    const answer = await trainUpTo(trainerOf(engine, 'run', moons, 5), moons.steps, { ...wanted, isWanted: () => ++pieces < 2 });
    expect(answer.status).toBe('superseded');
    expect(requests).toHaveLength(2);
    await trainUpTo(trainerOf(engine, 'run', moons, 5), 3 * PIECE, wanted);
    expect(requests.map(({ from }) => from?.step ?? 0)).toEqual([0, PIECE, 2 * PIECE]);
  });

  it('shares the piece under way with whoever else wants it', async () => {
    const { engine, requests } = patientEngine();
    const trainer = trainerOf(engine, 'run', moons, 5);
    await Promise.all([trainUpTo(trainer, PIECE, wanted), trainUpTo(trainer, 2 * PIECE, wanted)]);
    expect(requests).toHaveLength(2);
  });

  it('is another one of another problem, and is found again after few others', async () => {
    const { engine, requests } = patientEngine();
    const of = (seed: number) => trainUpTo(trainerOf(engine, 'run', { ...moons, seed }, 5), PIECE, wanted);
    for (const seed of [1, 2, 3, 1]) await of(seed);
    expect(requests.map(({ problem }) => problem.seed)).toEqual([1, 2, 3]);
    for (const seed of [4, 5, 6, 2]) await of(seed);
    expect(requests.map(({ problem }) => problem.seed)).toEqual([1, 2, 3, 4, 5, 6, 2]);
  });

  it('ends where it diverges, and asks no more', async () => {
    const { engine, requests } = patientEngine();
    const wild = trainerOf(engine, 'run', { ...moons, optimizer: 'gradientDescent', stepSize: 1e6 }, 5);
    const run = await valueOf(trainUpTo(wild, moons.steps, wanted));
    expect(run.checkpoint.diverged).toBe(true);
    expect(requests).toHaveLength(1);
  });
});
