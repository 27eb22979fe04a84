// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { udaLoss } from '../../engine/udaLoss';
import type { UdaLossSteps } from '../../engine/udaLoss';
import { createNumberFormat } from '../../i18n/numberFormat';
import { consistencyCore } from '../../labs/consistency/consistencyCore';
import type { ConsistencyScene } from '../../labs/consistency/consistencyScene';
import { problemOf } from '../../labs/consistency/live/problemOf';
import { udaRequest } from '../../labs/consistency/udaRequest';
import { tsaThreshold } from '../../math/losses/tsaThreshold';
import { trainingData } from '../../math/training/trainingData';
import { languages } from '../../scene/preferences';
import type { SceneBase } from '../../scene/scene';
import { ownsScene } from '../../scene/sceneKind';
import { metricsOf } from '../metricsOf';
import { renderProse } from '../renderProse';
import { consistency } from './lesson';

const { fixed, plain } = createNumberFormat('en', 'nats');

function sceneOf(scene: SceneBase | undefined): ConsistencyScene {
  if (!scene || !ownsScene(consistencyCore, scene)) throw new Error('the photographs are scenes of the Consistency lab');
  return scene;
}
const computed = (scene: ConsistencyScene): UdaLossSteps => udaLoss(udaRequest(scene));
const at = (values: ArrayLike<number>, i: number): number => values[i] ?? Number.NaN;
const CLASSES = 3;
const [A, B, C] = [0, 1, 2];
const cell = (values: ArrayLike<number>, row: number, column: number): number => at(values, (row - 1) * CLASSES + column);

const { scenes } = consistency;
const scene = sceneOf(consistency.scene);
const start = computed(scene);
const same = computed(sceneOf(scenes['same']));
const sharp = computed(sceneOf(scenes['sharp']));
const whole = computed(sceneOf(scenes['whole']));
const wrong = computed(sceneOf(scenes['wrong']));
const kl = start.unsupervised.klPerExample;
const { mask, confidences, targetProbs, sum } = start.unsupervised;
const labelProb = at(start.supervised.probs.values, 0);

const trained = sceneOf(scenes['digits']);
const problem = problemOf(trained);
if (!problem) throw new Error('the digits are a training');
const data = trainingData(problem);
const metrics = await metricsOf(consistencyCore, trained);
const percent = (name: string): string => `${fixed(100 * Number(metrics[name]), 1)} %`;

const facts: readonly (readonly [string, string])[] = [
  ['the temperature', plain(scene.loss.temperature)],
  ['the loss of equal scores', fixed(same.unsupervised.loss)],
  ['what she says of original 2', fixed(cell(targetProbs.values, 2, B))],
  ['what she says of copy 2', fixed(Math.exp(cell(start.unsupervised.inputLogProbs.values, 2, B)))],
  ...[1, 2, 4].map((row): readonly [string, string] => [`the KL of row ${row}`, fixed(at(kl, row - 1))]),
  ['the surer copy of original 2', fixed(Math.exp(cell(same.unsupervised.inputLogProbs.values, 2, B)))],
  ['the sharpened target of row 2', fixed(cell(sharp.unsupervised.targetProbs.values, 2, B))],
  ['the target of row 1', fixed(cell(targetProbs.values, 1, A))],
  ['the sharpened target of row 1', fixed(cell(sharp.unsupervised.targetProbs.values, 1, A))],
  ['the loss of the source', fixed(start.unsupervised.loss)],
  ['the loss with a sharpened target', fixed(sharp.unsupervised.loss)],
  ['the confidence of row 3', fixed(at(confidences, 2))],
  ['the threshold', plain(scene.loss.confidence)],
  ['the mean over those that count', `${fixed(sum)} / ${start.unsupervised.divisor} = ${fixed(start.unsupervised.loss)}`],
  ['the mean over all', `${fixed(sum)} / ${whole.unsupervised.divisor} = ${fixed(whole.unsupervised.loss)}`],
  ['how sure she is where she is wrong', fixed(cell(wrong.unsupervised.targetProbs.values, 1, A))],
  ['what that costs', fixed(at(wrong.unsupervised.klPerExample, 0))],
  ['the linear threshold', fixed(at([start.supervised.threshold ?? Number.NaN], 0))],
  ['the row left out', fixed(labelProb)],
  ['the supervised loss', fixed(start.supervised.loss)],
  ['where the log schedule ends', fixed(tsaThreshold('log', 1, CLASSES))],
  ['the final loss', `${fixed(start.supervised.loss)} + ${fixed(start.unsupervised.loss)} = ${fixed(start.total)}`],
  ['the labels of the training', String(data.labelled.count)],
  ['the unlabelled digits', String(data.unlabelled)],
  ['the digits of the test', String(data.tested)],
  ['the steps', String(trained.live.step)],
  ['the accuracy with consistency', percent('accuracyWithConsistency')],
  ['the accuracy by labels alone', percent('accuracySupervisedOnly')],
  ['the port’s mean of a check', plain(1.6 / 8)],
  ['the official mean of a check', plain(1.6 / 64)],
];

/** Not computed: rows, classes, chapters, 0 and 1, λ, τ of −1, exponents, a half of the progress, the challenge, the numbers of a check, years, issues, a licence. */
const given = ['0', '1', '2', '3', '4', '9', '10', '11', '23', '−1', '−5', '5', '0.5', '0.002', '8', '64', '1.6', '1998', '2020', '4.0'];

describe('the figures of the text', () => {
  it('have the answer that the lesson calls right: equal scores lose something, and nothing with T = 1', () => {
    const { loss, batch } = sceneOf(scenes['same']);
    expect(batch.original).toEqual(batch.augmented);
    expect(same.unsupervised.loss).toBeGreaterThan(0);
    expect(computed({ ...scene, batch, loss: { ...loss, temperature: 1 } }).unsupervised.loss).toBe(0);
    expect(consistency.prediction.right).toBe('positive');
  });

  it('lose nothing where the copy’s scores are T times the original’s, and the gradient points there', () => {
    const { loss, batch } = sceneOf(scenes['same']);
    const augmented = batch.original.map((row) => row.map((score) => 7 + loss.temperature * score));
    expect(computed({ ...scene, batch: { ...batch, augmented } }).unsupervised.loss).toBeCloseTo(0, 14);
    expect(cell(same.augmentedGradient.values, 2, B)).toBeGreaterThan(0);
    // Sharpened as in the paper, it points the other way.
    const target = { ...loss, tempered: 'original' } as const;
    expect(cell(computed({ ...scene, batch, loss: target }).augmentedGradient.values, 2, B)).toBeLessThan(0);
  });

  it('mask by the probabilities without T, strictly, and never with two classes', () => {
    expect([...mask]).toEqual([1, 1, 0, 1]);
    expect([...sharp.unsupervised.confidences]).toEqual([...confidences]);
    const [one = Number.NaN] = confidences;
    expect(computed({ ...scene, loss: { ...scene.loss, confidence: one } }).unsupervised.mask[0]).toBe(0);
    const coins = computed({
      ...scene,
      batch: { ...scene.batch, labelled: [[0, 0]], labels: [0], original: [[0, 0], [0, 0.1]], augmented: [[0, 0], [0, 0]] },
    });
    expect([...coins.unsupervised.mask]).toEqual([1, 1]);
  });

  it('divide by at least 1, and by all rows in the official mean', () => {
    const none = computed({ ...scene, loss: { ...scene.loss, confidence: 0.95 } }).unsupervised;
    expect([none.sum, none.divisor, none.loss]).toEqual([0, 1, 0]);
    expect(whole.unsupervised.loss).toBeCloseTo((start.unsupervised.loss * 3) / 4, 14);
  });

  it('teach the right view the wrong one: down with rain, up with sun, and nothing to any other row’s C from it', () => {
    expect(Math.sign(cell(wrong.augmentedGradient.values, 1, A))).toBe(-1);
    expect(Math.sign(cell(wrong.augmentedGradient.values, 1, C))).toBe(1);
    expect(wrong.unsupervised.mask[0]).toBe(1);
  });

  it('leave out the labelled row that is learned, and reach 1 at the end by two schedules of three', () => {
    expect([...start.supervised.mask]).toEqual([0, 1, 1]);
    expect(tsaThreshold('linear', 1, CLASSES)).toBe(1);
    expect(tsaThreshold('exp', 1, CLASSES)).toBe(1);
    expect(tsaThreshold('log', 1, CLASSES)).toBeLessThan(1);
  });
});

describe.each(languages)('the prose in %s', (lang) => {
  const text = async () => (await renderProse(consistency, lang)).text;
  const numbers = async () => (await text()).match(/−?\d+(?:\.\d+)?/g) ?? [];

  it.each(facts)('states %s: %s', async (_, fact) => {
    expect((await text()).split(fact).length).toBeGreaterThan(1);
  });

  it('states no number but these', async () => {
    const known = new Set([...facts.flatMap(([, fact]) => fact.match(/\d+(?:\.\d+)?/g) ?? []), ...given]);
    expect((await numbers()).filter((number) => !known.has(number))).toEqual([]);
  });
});
