// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lossPipeline } from '../../engine/lossPipeline';
import type { LossPipeline } from '../../engine/lossPipeline';
import { createNumberFormat } from '../../i18n/numberFormat';
import { lossCore } from '../../labs/loss/lossCore';
import type { LossScene } from '../../labs/loss/lossScene';
import { languages } from '../../scene/preferences';
import type { SceneBase } from '../../scene/scene';
import { ownsScene } from '../../scene/sceneKind';
import { renderProse } from '../renderProse';
import { crossEntropy as lesson } from './lesson';

const { fixed } = createNumberFormat('en', 'nats');

function sceneOf(scene: SceneBase | undefined): LossScene {
  if (!scene || !ownsScene(lossCore, scene)) throw new Error('the forecasters are scenes of the Loss lab');
  return scene;
}
const computed = (scene: SceneBase | undefined): LossPipeline => lossPipeline(sceneOf(scene));
const at = (values: ArrayLike<number> | undefined, c: number): number => values?.[c] ?? Number.NaN;

const { scenes } = lesson;
const start = computed(lesson.scene);
const account = computed(scenes['account']);
const floor = computed(scenes['floor']);
const label = computed(scenes['label']);
const smoothed = computed(scenes['smoothed']);
const free = computed(scenes['free']);

const [SUN, CLOUD, RAIN, SNOW] = [0, 1, 2, 3];
/** What a day of each weather costs with the forecast of one who knows the record. */
const days = [SUN, CLOUD, RAIN, SNOW].map((weather) => {
  const day: LossScene = { ...sceneOf(scenes['floor']), target: { kind: 'labels', labels: [weather], smoothing: 0 } };
  return computed(day).crossEntropy;
});
const terms = days.map((cost, weather) => `${fixed(at(floor.target.values, weather), 2)} · ${fixed(cost)}`);

const facts: readonly (readonly [string, string])[] = [
  ['the entropy of the record', fixed(start.entropy)],
  ['what she says of rain', fixed(at(start.probs.values, RAIN))],
  ['what the record says of rain', fixed(at(start.target.values, RAIN))],
  ['how far down rain is pushed', fixed(at(start.gradients.kl.values, RAIN))],
  ['how far up sun is pushed', fixed(-at(start.gradients.crossEntropy.values, SUN))],
  ['the cross-entropy at first', fixed(start.crossEntropy)],
  ['the cross-entropy with the score of sun raised', fixed(account.crossEntropy)],
  ['the KL at first', fixed(start.kl)],
  ['the KL with the score of sun raised', fixed(account.kl)],
  ['what both fell by', fixed(start.kl - account.kl)],
  ['KL on a sunny day', fixed(label.kl)],
  ...days.map((cost, weather): readonly [string, string] => [`a day of weather ${weather}`, fixed(cost)]),
  ['the sum over the days', `${terms.join(' + ')} = ${fixed(floor.crossEntropy)}`],
  ['the smoothed label', fixed(at(smoothed.target.values, SUN))],
  ['what the others get', fixed(at(smoothed.target.values, CLOUD))],
  ['the entropy of the smoothed label', fixed(smoothed.entropy)],
];

/** Not computed: outcomes, a KL of 0, ε, log 2, the bounds of the challenge, a chapter and a year; the weights of the sum are in its line. */
const given = ['0', '1', '2', '3', '11', '0.1', '0.75', '0.6', '2004', '0.50', '0.30', '0.19', '0.01'];

describe('the figures of the text', () => {
  it('have the answer that the lesson calls right: one gradient, which is q − p', () => {
    for (const [c, slope] of start.gradients.kl.values.entries()) {
      expect(slope).toBeCloseTo(at(start.gradients.crossEntropy.values, c), 14);
      expect(slope).toBeCloseTo(at(start.probs.values, c) - at(start.target.values, c), 14);
    }
    expect(lesson.prediction.right).toBe('same');
  });

  it('keep the entropy while the student learns, and have nothing on top once she knows the record', () => {
    expect(account.entropy).toBe(start.entropy);
    expect(start.crossEntropy - account.crossEntropy).toBeCloseTo(start.kl - account.kl, 14);
    expect(floor.kl).toBeCloseTo(0, 14);
    expect(floor.crossEntropy).toBeCloseTo(floor.entropy, 14);
    expect(Math.max(...floor.gradients.kl.values.map(Math.abs))).toBeLessThan(1e-14);
    expect([label.entropy, label.kl]).toEqual([0, label.crossEntropy]);
  });

  it('split where the target learns: KL leaves it alone, cross-entropy pushes sun up and all else down', () => {
    expect(Math.max(...(free.targetGradients?.kl.values.map(Math.abs) ?? [1]))).toBeLessThan(1e-14);
    expect([...(free.targetGradients?.crossEntropy.values ?? [])].map(Math.sign)).toEqual([-1, 1, 1, 1]);
    expect(free.kl).toBeCloseTo(0, 14);
  });

  it.each([
    ['kl', 'stay where they agree', 0.5],
    ['crossEntropy', 'talk each other into sun', 1],
  ] as const)('by %s, two who learn from each other %s', (loss, _, sun) => {
    let scene = sceneOf(scenes['free']);
    for (let step = 0; step < 2000; step++) {
      const { gradients, targetGradients } = computed(scene);
      const down = (logits: readonly number[], slopes: ArrayLike<number> | undefined) => logits.map((logit, c) => logit - at(slopes, c));
      const [z = []] = scene.student;
      const t = scene.target.kind === 'logits' ? (scene.target.logits[0] ?? []) : [];
      scene = {
        ...scene,
        student: [down(z, gradients[loss].values)],
        target: { kind: 'logits', logits: [down(t, targetGradients?.[loss].values)], temperature: 1 },
      };
    }
    const { probs, target } = computed(scene);
    expect(at(probs.values, SUN)).toBeCloseTo(sun, 2);
    expect(at(target.values, SUN)).toBeCloseTo(sun, 2);
  });
});

describe.each(languages)('the prose in %s', (lang) => {
  const text = async () => (await renderProse(lesson, lang)).text;
  const numbers = async () => (await text()).match(/−?\d+(?:\.\d+)?/g) ?? [];

  it.each(facts)('states %s: %s', async (_, fact) => {
    expect((await text()).split(fact).length).toBeGreaterThan(1);
  });

  it('states no number but these', async () => {
    const known = new Set([...facts.flatMap(([, fact]) => fact.split(/ [·+=] /)), ...given]);
    expect((await numbers()).filter((number) => !known.has(number))).toEqual([]);
  });
});
