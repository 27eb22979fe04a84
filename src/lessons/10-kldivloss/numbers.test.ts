// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createNumberFormat } from '../../i18n/numberFormat';
import { lossPipeline } from '../../engine/lossPipeline';
import { lossCore } from '../../labs/loss/lossCore';
import { ownsScene } from '../../scene/sceneKind';
import { languages } from '../../scene/preferences';
import { renderProse } from '../renderProse';
import { klDivLoss } from './lesson';

const { scene } = klDivLoss;
if (!ownsScene(lossCore, scene)) throw new Error('the batch is one of the Loss lab');
const { student, temperature, target, logTarget, wiring } = scene;
const { kl, klPerExample, wirings } = lossPipeline({ student, temperature, target, logTarget, wiring });
const [rows, classes] = [student.length, student[0]?.length ?? 0];
const { fixed } = createNumberFormat('en', 'nats');

const facts: readonly (readonly [string, string])[] = [
  ['the elements', String(rows * classes)],
  ['the pictures', String(rows)],
  ['the classes', String(classes)],
  ...[...klPerExample].map((value, i): readonly [string, string] => [`the KL of picture ${i + 1}`, fixed(value)]),
  ['the sum', fixed(wirings.right.sum)],
  ['what “mean” prints', fixed(wirings.right.mean)],
  ['what “batchmean” prints', fixed(wirings.right.batchmean)],
  ['what probabilities for logs print', fixed(wirings.probabilities.batchmean)],
  ['the other direction', fixed(wirings.reversed.batchmean)],
];

/** Not computed: 0, dim=1 and a sum of 1, the bound of the challenge, the run of a check and its three answers. */
const given = ['0', '1', '0.18', '10', '0.05', '0.5', '0.005'];

describe('the figure of the text', () => {
  it('has the answer that the lesson calls right: the default is the average KL over the classes', () => {
    expect(wirings.right.batchmean).toBeCloseTo(kl, 12);
    expect(wirings.right.mean).toBeCloseTo(kl / classes, 12);
    expect(classes).toBe(4);
  });

  it('shows a check’s truth: a direction exchanged in its proper form is no less than 0, probabilities for logs may be', () => {
    expect(wirings.reversed.batchmean).toBeGreaterThan(0);
    expect(wirings.probabilities.batchmean).toBeLessThan(0);
    expect(wirings.swapped.batchmean).toBeNaN();
  });
});

describe.each(languages)('the prose in %s', (lang) => {
  const numbers = async () => (await renderProse(klDivLoss, lang)).text.match(/−?\d+(?:\.\d+)?/g) ?? [];

  it.each(facts)('states %s: %s', async (_, number) => {
    expect(await numbers()).toContain(number);
  });

  it('states no number but these', async () => {
    const known = new Set([...facts.map(([, number]) => number), ...given]);
    expect((await numbers()).filter((number) => !known.has(number))).toEqual([]);
  });
});
