import { describe, expect, it, vi } from 'vitest';
import { createConductor } from './conductor';
import { createFakeEngine, createToyLab } from './toyLab';
import type { ToyScene } from './toyLab';

const change = (scene: ToyScene, to: Partial<ToyScene>): ToyScene => ({ ...scene, ...to });

function start(name = 'toy') {
  const { engine } = createFakeEngine();
  const onAnswer = vi.fn();
  return { ...createToyLab(name), conductor: createConductor(engine, onAnswer), onAnswer };
}

describe('the conductor', () => {
  it('asks each query on a channel of its own', () => {
    const { conductor, lab, scene, questions } = start();
    conductor.conduct(lab, scene);
    expect(conductor.answered).toBe(-Infinity);
    expect(questions.map(({ channel, request }) => [channel, request])).toEqual([
      ['toy/left', { left: 0 }],
      ['toy/right', { right: 0 }],
    ]);
  });

  it('asks again only what the change of the scene concerns', () => {
    const { conductor, lab, scene, questions } = start();
    conductor.conduct(lab, scene);
    conductor.conduct(lab, change(scene, { brush: 3 }));
    expect(questions).toHaveLength(2);
    conductor.conduct(lab, change(scene, { right: 1, brush: 3 }));
    expect(questions.slice(2).map(({ request }) => request)).toEqual([{ right: 1 }]);
  });

  it('is complete once every latest question is answered, and hands the answers out once', async () => {
    const { conductor, lab, scene, nth, onAnswer } = start();
    conductor.conduct(lab, scene);
    await nth(0).answer('left 0');
    expect(onAnswer).toHaveBeenCalledTimes(1);
    expect(conductor.answered).toBe(-Infinity);
    expect(conductor.take()).toEqual({ results: { left: 'left 0' }, failures: [], failed: false });
    expect(conductor.hasNews).toBe(false);
    await nth(1).answer('right 0');
    expect([conductor.answered, conductor.hasNews]).toEqual([0, true]);
    expect(conductor.take()).toEqual({ results: { right: 'right 0' }, failures: [], failed: false });
    expect(conductor.take()).toEqual({ results: {}, failures: [], failed: false });
    conductor.conduct(lab, change(scene, { brush: 1 }), { revision: 1 });
    expect(conductor.answered).toBe(1);
  });

  it('shows an older answer, but is not complete with it', async () => {
    const { conductor, lab, scene, nth } = start();
    conductor.conduct(lab, scene);
    await nth(1).answer('right 0');
    conductor.conduct(lab, change(scene, { left: 1 }));
    await nth(0).answer('left 0');
    expect(conductor.take()).toEqual({ results: { left: 'left 0', right: 'right 0' }, failures: [], failed: false });
    await nth(2).answer('left 1');
    expect(conductor.take()).toEqual({ results: { left: 'left 1' }, failures: [], failed: false });
  });

  it('lets the latest answer win', async () => {
    const { conductor, lab, scene, nth } = start();
    conductor.conduct(lab, scene);
    conductor.conduct(lab, change(scene, { left: 1 }));
    await nth(0).answer('left 0');
    await nth(2).answer('left 1');
    expect(conductor.take().results).toEqual({ left: 'left 1' });
  });

  it('keeps the latest answer where an older one comes after it, as from a question that was slower', async () => {
    const { conductor, lab, scene, nth } = start();
    conductor.conduct(lab, scene);
    conductor.conduct(lab, change(scene, { left: 1 }));
    await nth(2).answer('left 1');
    await nth(0).answer('left 0');
    await nth(1).answer('right 0');
    expect(conductor.take()).toEqual({ results: { left: 'left 1', right: 'right 0' }, failures: [], failed: false });
  });

  it('forgets an answer that would mislead beside the new scene, and one that comes late', async () => {
    const { conductor, lab, scene, nth } = start();
    const queries = Object.entries(lab.queries).map(([name, query]) => [name, { ...query, isOutdated: () => name === 'left' }] as const);
    const strict = { ...lab, queries: Object.fromEntries(queries) };
    conductor.conduct(strict, scene);
    await nth(0).answer('left 0');
    expect(conductor.take().results).toEqual({ left: 'left 0' });
    conductor.conduct(strict, change(scene, { left: 1 }));
    expect(conductor.take().results).toStrictEqual({ left: undefined });
    conductor.conduct(strict, change(scene, { left: 2 }));
    await nth(2).answer('left 1');
    expect(conductor.take().results).toStrictEqual({ left: undefined });
    await nth(3).answer('left 2');
    expect(conductor.take().results).toEqual({ left: 'left 2' });
  });

  it('serves a scene once answers of it, or of a later one, are in', async () => {
    const { conductor, lab, scene, nth } = start();
    conductor.conduct(lab, scene, { revision: 1 });
    await nth(0).answer('left 0');
    expect(conductor.served).toBe(-Infinity);
    await nth(1).answer('right 0');
    expect(conductor.served).toBe(1);
    conductor.conduct(lab, change(scene, { brush: 1 }), { revision: 2 });
    expect(conductor.served).toBe(2);
    for (const left of [3, 4, 5]) conductor.conduct(lab, change(scene, { left }), { revision: left });
    expect(conductor.served).toBe(2);
    await nth(3).answer('left 4');
    expect([conductor.served, conductor.answered]).toEqual([4, -Infinity]);
    await nth(4).answer('left 5');
    expect([conductor.served, conductor.answered]).toEqual([5, 5]);
  });

  it('asks what can wait once a gesture is over, for the scene that it ended with', async () => {
    const { conductor, lab, scene, questions, nth } = start();
    const { left, right } = lab.queries;
    if (!left || !right) throw new Error('a toy lab has two queries');
    const patient = { ...lab, queries: { left, right: { ...right, canWait: () => true } } };
    conductor.conduct(patient, scene, { revision: 1, held: true });
    await nth(0).answer('left 0');
    await nth(1).answer('right 0');
    for (const to of [2, 3]) conductor.conduct(patient, change(scene, { left: to, right: to }), { revision: to, held: true });
    expect(questions.slice(2).map(({ request }) => request)).toEqual([{ left: 2 }, { left: 3 }]);
    await nth(3).answer('left 3');
    expect([conductor.served, conductor.answered]).toEqual([3, -Infinity]);
    expect(conductor.take().results).toMatchObject({ left: 'left 3' });
    expect(conductor.isIdle).toBe(true);
    conductor.conduct(patient, change(scene, { left: 3, right: 3 }), { revision: 3 });
    expect(questions.slice(4).map(({ request }) => request)).toEqual([{ right: 3 }]);
    expect(conductor.isIdle).toBe(false);
    await nth(4).answer('right 3');
    expect(conductor.answered).toBe(3);
    expect(conductor.take().results).toEqual({ right: 'right 3' });
  });

  it('waits for the question that superseded another', async () => {
    const { conductor, lab, scene, nth, onAnswer } = start();
    conductor.conduct(lab, scene);
    await nth(1).answer('right 0');
    conductor.conduct(lab, change(scene, { left: 1 }));
    onAnswer.mockClear();
    await nth(0).supersede();
    expect(onAnswer).not.toHaveBeenCalled();
    expect(conductor.answered).toBe(-Infinity);
    expect(conductor.take().results).toEqual({ right: 'right 0' });
    await nth(2).answer('left 1');
    expect(conductor.answered).toBe(0);
    expect(conductor.take().results).toEqual({ left: 'left 1' });
  });

  it('reports a failure by the name of its query, is not complete with it, and asks again when asked again', async () => {
    const { conductor, lab, scene, nth, onAnswer } = start();
    conductor.conduct(lab, scene);
    await nth(0).fail('theta must be between 0 and 1');
    await nth(1).answer('right 0');
    expect(onAnswer).toHaveBeenCalledTimes(2);
    expect(conductor.take()).toEqual({
      results: { right: 'right 0' },
      failures: [{ call: 'left', message: 'theta must be between 0 and 1' }],
      failed: true,
    });
    expect(conductor.take().failures).toEqual([]);
    expect([conductor.answered, conductor.isIdle]).toEqual([-Infinity, false]);
    conductor.conduct(lab, scene);
    await nth(2).answer('left 0');
    expect(conductor.take()).toMatchObject({ results: { left: 'left 0' }, failed: false });
  });

  it('lets nothing of an earlier lab through', async () => {
    const { conductor, lab, scene, nth, onAnswer } = start();
    const other = createToyLab('other');
    conductor.conduct(lab, scene);
    await nth(0).answer('left of toy');
    onAnswer.mockClear();
    conductor.conduct(other.lab, other.scene);
    await nth(1).answer('right of toy');
    expect(onAnswer).not.toHaveBeenCalled();
    expect(conductor.take()).toEqual({ results: {}, failures: [], failed: false });
    await other.nth(0).answer('left of other');
    expect(conductor.take()).toEqual({ results: { left: 'left of other' }, failures: [], failed: false });
  });

  it('asks everything again when a lab comes back', () => {
    const { conductor, lab, scene, questions } = start();
    const other = createToyLab('other');
    conductor.conduct(lab, scene);
    conductor.conduct(other.lab, other.scene);
    conductor.conduct(lab, scene);
    expect(questions.map(({ channel }) => channel)).toEqual(['toy/left', 'toy/right', 'toy/left', 'toy/right']);
  });

  it('hands out a part of an answer as a result of a scene that is not complete with it', async () => {
    const { conductor, lab, scene, nth, onAnswer } = start();
    conductor.conduct(lab, scene);
    await nth(1).answer('right 0');
    onAnswer.mockClear();
    nth(0).progress.tell('half of left 0');
    expect(onAnswer).toHaveBeenCalledTimes(1);
    expect(conductor.take()).toEqual({
      results: { left: 'half of left 0', right: 'right 0' },
      failures: [],
      failed: false,
    });
    // A part is something to see: who drags has been answered.
    expect(conductor.served).toBe(0);
    expect(conductor.answered).toBe(-Infinity);
    await nth(0).answer('left 0');
    expect(conductor.answered).toBe(0);
    expect(conductor.take().results).toEqual({ left: 'left 0' });
  });

  it('wants an answer until it is there, or until another is asked for', async () => {
    const { conductor, lab, scene, nth, onAnswer } = start();
    conductor.conduct(lab, scene);
    conductor.conduct(lab, change(scene, { brush: 1 }));
    expect([nth(0).progress.isWanted(), nth(1).progress.isWanted()]).toEqual([true, true]);
    conductor.conduct(lab, change(scene, { left: 1 }));
    await nth(1).answer('right 0');
    expect([0, 1, 2].map((index) => nth(index).progress.isWanted())).toEqual([false, false, true]);
    conductor.take();
    onAnswer.mockClear();
    nth(0).progress.tell('half of left 0');
    nth(1).progress.tell('half of right 0');
    expect(onAnswer).not.toHaveBeenCalled();
    expect(conductor.take().results).toEqual({});
  });

  it('wants nothing of a lab that was left, nor of what was forgotten', () => {
    const { conductor, lab, scene, nth, onAnswer } = start();
    const other = createToyLab('other');
    conductor.conduct(lab, scene);
    conductor.conduct(other.lab, other.scene);
    nth(0).progress.tell('half of left of toy');
    expect([nth(0).progress.isWanted(), other.nth(0).progress.isWanted()]).toEqual([false, true]);
    conductor.reset();
    other.nth(0).progress.tell('half of left of other');
    expect(other.nth(0).progress.isWanted()).toBe(false);
    expect(onAnswer).not.toHaveBeenCalled();
    expect(conductor.take().results).toEqual({});
  });

  it('takes a scene that is not shown yet, and another in its stead, for two', async () => {
    const { conductor, lab, scene, nth } = start();
    conductor.conduct(lab, scene, { revision: 1 });
    await nth(0).answer('left 0');
    await nth(1).answer('right 0');
    conductor.conduct(lab, change(scene, { left: 1 }), { revision: 2 });
    expect(conductor.answered).toBe(1);
    await nth(2).answer('left 1');
    expect([conductor.served, conductor.answered]).toEqual([2, 2]);
    conductor.conduct(lab, change(scene, { left: 2 }), { revision: 2 });
    expect([conductor.served, conductor.answered]).toEqual([1, -Infinity]);
    await nth(3).answer('left 2');
    expect([conductor.served, conductor.answered]).toEqual([2, 2]);
  });

  it('has nothing to wait for in a lab that asks nothing', () => {
    const { conductor, lab, scene } = start();
    conductor.conduct({ ...lab, queries: {} }, scene);
    expect(conductor.answered).toBe(0);
  });
});
