import { describe, expect, it } from 'vitest';
import { lossCode } from './lossCode';
import { setWiring } from './lossEdits';
import { lossPresets } from './lossPresets';
import type { LossScene } from './lossScene';
import { tensorKin } from './tensorKin';
import { tensorNames } from './tensorNames';
import type { TensorName } from './tensorNames';

const { batch, distillation, smoothing } = lossPresets;

/** The columns that are lit, by tensor; always of the brushed row. */
function litBy(scene: LossScene, tensor: TensorName, column = 2): Readonly<Record<string, readonly number[]>> {
  const kin = tensorKin(scene, { tensor, row: 1, column });
  for (const name of tensorNames) expect(kin[name].every(({ row }) => row === 1)).toBe(true);
  return Object.fromEntries(tensorNames.map((name) => [name, kin[name].map((cell) => cell.column)]));
}

const row = [0, 1, 2, 3];

describe('what belongs to a cell', () => {
  it('of the logits: the softmax carries it into the whole row, and from there into the loss of the example', () => {
    expect(litBy(distillation, 'student')).toEqual({
      student: [],
      studentPassed: row,
      given: [],
      targetPassed: [],
      elements: row,
      rowSums: [0],
    });
  });

  it('of an entry of the loss: its two arguments, and all logits that they were computed from', () => {
    expect(litBy(distillation, 'elements')).toEqual({
      student: row,
      studentPassed: [2],
      given: row,
      targetPassed: [2],
      elements: [],
      rowSums: [0],
    });
  });

  it('of what is passed: one side only, down to the sum', () => {
    expect(litBy(distillation, 'targetPassed')).toEqual({
      student: [],
      studentPassed: [],
      given: row,
      targetPassed: [],
      elements: [2],
      rowSums: [0],
    });
  });

  it('of an example’s loss: its whole row, everywhere', () => {
    expect(litBy(distillation, 'rowSums', 0)).toEqual({
      student: row,
      studentPassed: row,
      given: row,
      targetPassed: row,
      elements: row,
      rowSums: [],
    });
  });

  it('of a label is all that it is one-hot in', () => {
    expect(litBy(smoothing, 'given', 0)).toMatchObject({ targetPassed: row, elements: row, rowSums: [0], studentPassed: [] });
  });

  it('goes no further than itself where logits are passed as they are, or a target as it is given', () => {
    expect(litBy(setWiring(batch, 'logits'), 'student')).toMatchObject({ studentPassed: [2], elements: [2] });
    expect(litBy(batch, 'elements')).toMatchObject({ given: [], targetPassed: [2] });
  });

  it('is nothing where no cell is brushed', () => {
    expect(Object.values(tensorKin(batch, null)).flat()).toEqual([]);
  });
});

describe('the code', () => {
  it('has a line for every tensor that is drawn, and one for each of its rows that are given', () => {
    const lines = lossCode(distillation);
    for (const name of tensorNames) expect(lines.some(({ tensor }) => tensor === name)).toBe(true);
    expect(lines.filter(({ tensor, row: at }) => tensor === 'student' && at !== undefined)).toHaveLength(3);
  });
});
