import { describe, expect, it } from 'vitest';
import { compareCore } from '../../labs/compare/compareCore';
import { fitCore } from '../../labs/fit/fitCore';
import { wormsCore } from '../../labs/worms/wormsCore';
import { labs } from '../../labs';
import { metricsOf } from '../../lessons/metricsOf';
import { encodeHash } from '../../scene/hash';
import { defaultScene } from '../../scene/sceneKind';
import type { AnyLabCore } from '../../state/labCore';
import { fieldAt } from '../../state/fieldAt';
import { blindParts, changedSecret } from '../../state/task';
import { goalMetrics } from './goalMetrics';
import { openTask, wordsOfTask } from './openTask';
import { encodeTask } from './taskCode';
import type { TaskContent } from './taskCode';

const plain: TaskContent = { scene: '', goals: [], hide: [], message: '' };
const open = (lab: AnyLabCore, content: Partial<TaskContent>) => openTask(lab, encodeTask({ ...plain, ...content }));

const problemOf = (lab: AnyLabCore, content: Partial<TaskContent>): readonly string[] =>
  open(lab, content).problems.flatMap(({ key, text }) => [key, text]);

describe('a task that is opened', () => {
  it('begins with its scene, and keeps its goals in nats with the unit they are written in', () => {
    const code = encodeTask({ ...plain, scene: 'theta=0.4', goals: [{ metric: 'klPTheta', is: 'below', than: 0.05, unit: 'bits' }], message: 'Fit θ.' });
    const { task, problems } = openTask(wormsCore, code);
    expect(problems).toEqual([]);
    expect(task?.start).toMatchObject({ lab: 'worms', approximation: { params: { theta: 0.4 } } });
    expect(wordsOfTask('worms', code)).toEqual({
      message: 'Fit θ.',
      goals: [{ metric: 'klPTheta', symbol: 'KL(p‖q_θ)', is: 'below', than: 0.05 * Math.LN2, unit: 'bits' }],
    });
  });

  it('hides p of each of its labs, and leaves parts to see', () => {
    for (const lab of [wormsCore, compareCore, fitCore]) {
      const { task } = open(lab, { hide: ['p'] });
      expect(blindParts({ task })?.[0]).toBe('model');
      expect(lab.parts).toEqual(expect.arrayContaining([...(task?.blind ?? [''])]));
      const [path = ''] = task?.hidden ?? [];
      expect(fieldAt(task?.start, path)).toBeDefined();
    }
  });

  it('keeps what is hidden from being changed until it is over, and nothing else', () => {
    const { task } = open(compareCore, { hide: ['p'] });
    const start = defaultScene(compareCore);
    const { p, q } = start.pair;
    const swapped = { ...start, pair: { ...start.pair, p: q, q: p } };
    expect(changedSecret(task, start, swapped)).toBe('pair.p');
    const copied = { ...start, pair: { ...start.pair, q: p } };
    expect(changedSecret(task, start, copied)).toBeUndefined();
    expect(changedSecret(task && { ...task, outcome: 'shown' }, start, swapped)).toBeUndefined();
  });

  it('is refused as a whole where its lab has no such thing, and says which', () => {
    expect(problemOf(wormsCore, { hide: ['q'] })).toEqual(['task.h.0', 'must be one of p']);
    expect(problemOf(wormsCore, { goals: [{ metric: 'jeffreys', is: 'below', than: 1 }] })).toEqual(['task.g.0.m', 'must be a metric of the lab worms']);
    expect(problemOf(wormsCore, { goals: [{ metric: 'toString', is: 'below', than: 1 }] })).toEqual(['task.g.0.m', 'must be a metric of the lab worms']);
    expect(problemOf(wormsCore, { scene: 'theta=7' })).toEqual(['task.s.theta', 'cannot be “7”']);
    expect(problemOf(wormsCore, { scene: 'sigma=1' })).toEqual(['task.s.sigma', 'is not a key of its lab']);
    expect(openTask(wormsCore, 'no task').problems[0]).toMatchObject({ kind: 'bad-task', key: 'task' });
    expect(openTask(wormsCore, 'no task').task).toBeNull();
  });
});

describe('what is hidden', () => {
  it('is nowhere in the hash of what a student makes of the scene', () => {
    const { task } = open(wormsCore, { scene: 'counts=7_11_13_17&q=free', hide: ['p'] });
    const start = task?.start;
    const scene = start && { ...start, q: { family: 'categorical', params: { probs: [0.1, 0.2, 0.3, 0.4] } } };
    expect(encodeHash(wormsCore as AnyLabCore, scene ?? defaultScene(wormsCore), undefined, start)).toBe('q=0.1_0.2_0.3_0.4');
  });
});

describe('the metrics that goals can be about', () => {
  it.each(Object.entries(goalMetrics))('are told by the lab %s, some by its first scene', async (name, metrics) => {
    const load = Object.entries(labs).find(([lab]) => lab === name)?.[1];
    const core = (await load?.())?.core;
    if (!core) throw new Error(`no lab ${name}`);
    const told = await metricsOf(core, defaultScene(core));
    const numbers = Object.keys(metrics).filter((metric) => typeof fieldAt(told, metric) === 'number');
    expect(numbers.length).toBeGreaterThan(0);
  });
});
