import { expect, it } from 'vitest';
import type { TrainingPiece } from '../math/training/training';
import { usualProblems } from '../math/training/trainingProblem';
import type { TrainingProblem } from '../math/training/trainingProblem';
import { handlers } from './handlers';
import type { TrainRequest } from './train';
import { transferables } from './transferables';

const problem: TrainingProblem = { ...usualProblems.digits, steps: 24, batch: 8 };

/** As a worker answers: what it sends is gone from it. */
async function trained(request: TrainRequest): Promise<TrainingPiece> {
  const work = await handlers.train(structuredClone(request));
  for (;;) {
    const step = work.next();
    if (step.done) return structuredClone(step.value, { transfer: transferables(step.value) });
  }
}

it('training goes on from what a worker sent, as if it had not stopped, with a frame every ten steps', async () => {
  const whole = await trained({ problem, from: null, steps: 24 });
  expect(whole.records.frames.map(({ step }) => step)).toEqual([0, 10, 20, 24]);
  const first = await trained({ problem, from: null, steps: 13 });
  const second = await trained({ problem, from: first.checkpoint, steps: 13 });
  expect([first.records.firstStep, second.records.firstStep, second.checkpoint.step]).toEqual([0, 13, 24]);
  expect(second.checkpoint).toEqual(whole.checkpoint);
  expect([...first.records.frames, ...second.records.frames]).toEqual(whole.records.frames);
});

it('one step at a time has a frame for each', async () => {
  const { records } = await trained({ problem, from: null, steps: 3, recordEvery: 1 });
  expect(records.frames.map(({ step }) => step)).toEqual([0, 1, 2, 3]);
});

it.each(['digits', 'moons'] as const)('the %s to look at can be sent more than once', async (dataset) => {
  const asked = async () => {
    const data = await handlers.trainingData(usualProblems[dataset]);
    return structuredClone(data, { transfer: transferables(data) });
  };
  const data = await asked();
  expect(data.labelled.count).toBe(usualProblems[dataset].labels);
  expect(await asked()).toEqual(data);
});
