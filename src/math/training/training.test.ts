import { describe, expect, it } from 'vitest';
import { digits } from './data/digits';
import { training } from './training';
import type { TrainingPiece } from './training';
import type { TrainingCheckpoint } from './trainingCheckpoint';
import { dataSetNames, labelCounts, trainingOptimizers, usualProblems } from './trainingProblem';
import type { TrainingProblem } from './trainingProblem';
import type { TrainingRecords } from './trainingRecords';

const short: TrainingProblem = { ...usualProblems.digits, steps: 12, batch: 8, annealing: 'linear' };

function pieceOf(problem: TrainingProblem, from: TrainingCheckpoint | null, steps: number, recordEvery = 5): TrainingPiece {
  const work = training(problem, from, { steps, recordEvery });
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** All pieces of a run that is asked for so many steps at a time; what is sent to a worker and back is a copy. */
function inPieces(problem: TrainingProblem, steps: number): readonly TrainingPiece[] {
  const pieces = [pieceOf(problem, null, steps)];
  for (;;) {
    const { checkpoint } = pieces.at(-1) ?? pieceOf(problem, null, 0);
    if (checkpoint.step === problem.steps || checkpoint.diverged) return pieces;
    pieces.push(pieceOf(problem, structuredClone(checkpoint), steps));
  }
}

const columns = ['supervised', 'unsupervised', 'total', 'supervisedOnly', 'maskShare', 'labelledShare'] as const;

function joined(pieces: readonly TrainingPiece[]): TrainingRecords {
  const all = pieces.map(({ records }) => records);
  const column = (name: (typeof columns)[number]) => Float64Array.from(all.flatMap((records) => [...records[name]]));
  return {
    firstStep: all[0]?.firstStep ?? Number.NaN,
    supervised: column('supervised'),
    unsupervised: column('unsupervised'),
    total: column('total'),
    supervisedOnly: column('supervisedOnly'),
    maskShare: column('maskShare'),
    labelledShare: column('labelledShare'),
    frames: all.flatMap(({ frames }) => frames),
  };
}

describe('a run', () => {
  const variants = dataSetNames.flatMap((dataset) =>
    trainingOptimizers.map((optimizer): TrainingProblem => ({ ...usualProblems[dataset], steps: 12, batch: 8, annealing: 'log', optimizer })),
  );

  it.each(variants)('is the same to the bit however it is cut into pieces: $dataset, $optimizer', (problem) => {
    const whole = inPieces(problem, problem.steps);
    expect(whole).toHaveLength(1);
    for (const steps of [1, 5, 7]) {
      const pieces = inPieces(problem, steps);
      expect(joined(pieces)).toEqual(joined(whole));
      expect(pieces.at(-1)?.checkpoint).toEqual(whole[0]?.checkpoint);
    }
  });

  it('leaves the digits, which all runs share, as they are', () => {
    const before = digits().inputs.slice();
    inPieces(short, 5);
    expect(digits().inputs).toEqual(before);
    expect(digits()).toBe(digits());
  });

  it('changes neither the checkpoint it goes on from nor its problem', () => {
    const { checkpoint } = pieceOf(short, null, 3);
    const before = structuredClone({ checkpoint, short });
    pieceOf(short, checkpoint, 3);
    expect({ checkpoint, short }).toEqual(before);
  });

  it('records a frame at its start, at every so many steps and at its last', () => {
    const { records, checkpoint } = pieceOf(short, null, 100);
    expect(records.frames.map(({ step }) => step)).toEqual([0, 5, 10, 12]);
    expect([checkpoint.step, records.total.length, records.firstStep]).toEqual([12, 12, 0]);
    const { records: later } = pieceOf(short, pieceOf(short, null, 6).checkpoint, 3, 1);
    expect([later.firstStep, ...later.frames.map(({ step }) => step)]).toEqual([6, 7, 8, 9]);
  });

  it('does not depend on which of its frames are looked at', () => {
    const often = pieceOf(short, null, 12, 1);
    const seldom = pieceOf(short, null, 12, 4);
    expect(often.checkpoint).toEqual(seldom.checkpoint);
    expect(often.records.frames.filter(({ step }) => step % 4 === 0)).toEqual(seldom.records.frames);
  });

  it('starts both networks from the same weights, whatever the settings but seed and data', () => {
    const { checkpoint: start } = pieceOf(short, null, 0);
    expect(start.withConsistency).toEqual(start.supervisedOnly);
    const other: TrainingProblem = { ...short, labels: 40, coefficient: 3, augmentation: 0.5, batch: 16, stepSize: 0.1, annealing: null };
    expect(pieceOf(other, null, 0).checkpoint).toEqual(start);
    expect(pieceOf({ ...short, seed: 1 }, null, 0).checkpoint).not.toEqual(start);
  });

  it('keeps both networks the same, to the bit, where the coefficient is 0 and nothing is annealed', () => {
    const { checkpoint, records } = pieceOf({ ...short, coefficient: 0, confidence: -1, annealing: null }, null, 12);
    expect(checkpoint.withConsistency.parameters).toEqual(checkpoint.supervisedOnly.parameters);
    expect(records.total).toEqual(records.supervisedOnly);
    expect(Math.min(...records.unsupervised)).toBeGreaterThan(0);
  });

  it('ends where its weights leave every bound, says so and goes no further', () => {
    const wild: TrainingProblem = { ...short, optimizer: 'gradientDescent', stepSize: 1e5 };
    const { checkpoint, records } = pieceOf(wild, null, 12, 1);
    expect(checkpoint.diverged).toBe(true);
    expect(records.total).toHaveLength(checkpoint.step);
    expect(records.frames).toHaveLength(checkpoint.step);
    expect([...records.total].every(Number.isFinite)).toBe(true);
    const after = pieceOf(wild, checkpoint, 12, 1);
    expect([after.checkpoint, after.records.total.length, after.records.frames]).toEqual([checkpoint, 0, []]);
  });

  it.each(dataSetNames.flatMap((dataset) => labelCounts[dataset].map((labels) => ({ dataset, labels }))))(
    'can have $labels labels of the $dataset',
    ({ dataset, labels }) => {
      expect(pieceOf({ ...usualProblems[dataset], labels }, null, 1).checkpoint.step).toBe(1);
    },
  );
});

it.each([
  ['labels', { labels: 15 }],
  ['labels', { labels: 0 }],
  ['seed', { seed: -1 }],
  ['batch', { batch: 0 }],
  ['steps', { steps: 0 }],
  ['stepSize', { stepSize: 0 }],
  ['coefficient', { coefficient: -1 }],
  ['augmentation', { augmentation: Number.NaN }],
  ['temperature', { temperature: Number.NaN }],
  ['confidence', { confidence: Infinity }],
] satisfies readonly (readonly [string, Partial<TrainingProblem>])[])('a bad %s is refused by name: %o', (name, change) => {
  expect(() => pieceOf({ ...short, ...change }, null, 1)).toThrow(RangeError);
  expect(() => pieceOf({ ...short, ...change }, null, 1)).toThrow(new RegExp(`^${name} must be`));
});

it('a checkpoint of another network or optimizer, or from beyond the end, is refused', () => {
  const { checkpoint } = pieceOf(short, null, 0);
  expect(() => pieceOf(usualProblems.moons, checkpoint, 1)).toThrow(/^from must be a checkpoint/);
  expect(() => pieceOf({ ...short, optimizer: 'momentum' }, checkpoint, 1)).toThrow(/^from must be a checkpoint/);
  expect(() => pieceOf(short, { ...checkpoint, step: 13 }, 1)).toThrow(/^from must be a checkpoint/);
});
