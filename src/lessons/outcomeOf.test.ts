import { describe, expect, it } from 'vitest';
import type { SceneBase } from '../scene/scene';
import { handMadeNumbers, isPredictionOf } from './committed';
import type { DrawnPrediction, PlacedPrediction } from './lesson';
import { answersTo, outcomeOf, outcomesOf, widestGap } from './outcomeOf';

const placed: PlacedPrediction = {
  kind: 'place',
  truth: { metric: 'mean' },
  mistakes: { sum: { metric: 'sum' }, later: { metric: 'mean', scene: 'later' } },
  scale: { min: 0, max: 5, step: 0.1 },
  near: 0.1,
  unit: 'nats',
  before: [],
};
const drawn: DrawnPrediction = {
  kind: 'draw',
  bars: ['a', 'b', 'c'],
  truth: { metric: 'lengths', entries: [3, 0, 1] },
  mistakes: { turned: { metric: 'lengths', entries: [0, 1, 3] } },
  scale: { min: 0, max: 8, step: 1 },
  near: 0.5,
  before: [],
};
const scene: SceneBase = { version: 1, lab: 'toy' };
const later: SceneBase = { version: 1, lab: 'toy' };
const lesson = { scene, scenes: { later } };
const metricsOf = (figure: SceneBase) =>
  Promise.resolve(figure === later ? { mean: 3 } : { mean: Math.LN2, sum: 4, lengths: [2, 5, 9, 1], name: 'toy' });

describe('what a prediction is held against', () => {
  it('is told by the figures that the lesson names, each asked once', async () => {
    const asked: SceneBase[] = [];
    const answers = await answersTo(lesson, placed, (figure) => {
      asked.push(figure);
      return metricsOf(figure);
    });
    expect(answers).toEqual({ truth: [Math.LN2], mistakes: [['sum', [4]], ['later', [3]]] });
    expect(asked).toHaveLength(2);
  });

  it('is in the unit of the scale; a bare number, and what is told in that unit, as it comes', async () => {
    const truthOf = async (change: Partial<PlacedPrediction>) => (await answersTo(lesson, { ...placed, ...change }, metricsOf)).truth;
    expect(await truthOf({ unit: 'bits' })).toEqual([1]);
    expect(await truthOf({ unit: 'bits', toldIn: 'bits' })).toEqual([Math.LN2]);
    const { unit: _, ...bare } = placed;
    expect((await answersTo(lesson, bare, metricsOf)).truth).toEqual([Math.LN2]);
  });

  it('is one number for each bar, in the order that the lesson says', async () => {
    expect(await answersTo(lesson, drawn, metricsOf)).toEqual({ truth: [1, 2, 5], mistakes: [['turned', [2, 5, 1]]] });
    await expect(answersTo(lesson, { ...drawn, truth: { metric: 'lengths' } }, metricsOf)).rejects.toThrow('4 numbers, not 3');
  });

  it('is never made up', async () => {
    const truthOf = (truth: PlacedPrediction['truth']) => answersTo(lesson, { ...placed, truth }, metricsOf);
    await expect(truthOf({ metric: 'median' })).rejects.toThrow('no number');
    await expect(truthOf({ metric: 'name' })).rejects.toThrow('no number');
    await expect(truthOf({ metric: 'mean', scene: 'nowhere' })).rejects.toThrow('no figure');
  });
});

describe('the outcome', () => {
  const answers = { truth: [0.34], mistakes: [['sum', [4]]] } as const;

  it.each([
    [0.34, 'near'],
    [0.43, 'near'],
    [0.45, 'above'],
    [0.2, 'below'],
    [4.05, 'sum'],
    [4.2, 'above'],
  ])('of a mark at %s is “%s”', (mine, outcome) => {
    expect(outcomeOf(placed, [mine], answers)).toBe(outcome);
    expect(outcomesOf(placed)).toContain(outcome);
  });

  it('of bars is near only if all of them are, and else goes by the widest gap', () => {
    const truth = { truth: [1, 2, 5], mistakes: [['turned', [2, 5, 1]]] } as const;
    expect(outcomeOf(drawn, [1, 2.4, 4.6], truth)).toBe('near');
    expect(outcomeOf(drawn, [2, 5, 1.2], truth)).toBe('turned');
    expect(outcomeOf(drawn, [2, 2, 1], truth)).toBe('below');
    expect(outcomeOf(drawn, [2, 7, 4], truth)).toBe('above');
    expect(widestGap([2, 7, 4], truth.truth)).toBe(1);
  });
});

describe('a prediction as it is kept', () => {
  it('is as many numbers of the scale as the question asks for', () => {
    expect(handMadeNumbers(placed, '0.34')).toEqual([0.34]);
    expect(handMadeNumbers(drawn, '1,2.5,8')).toEqual([1, 2.5, 8]);
    for (const text of ['', '1,2', '9', '-1', 'x', '1e1', '0x1', 'NaN']) expect(isPredictionOf(placed, text)).toBe(false);
    for (const text of ['1', '1,2,9', '1,,2', '1,2,3,4']) expect(isPredictionOf(drawn, text)).toBe(false);
  });

  it('is one of the choices where there are some', () => {
    const asked = { choices: ['a', 'b'], right: 'a', before: [] };
    expect(isPredictionOf(asked, 'b')).toBe(true);
    expect(isPredictionOf(asked, '0.3')).toBe(false);
  });
});
