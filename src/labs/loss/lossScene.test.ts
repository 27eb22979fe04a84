import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { decodeHash, encodeHash } from '../../scene/hash';
import { mergeScene } from '../../scene/mergeScene';
import { lossCore } from './lossCore';
import {
  givenOf,
  setBrush,
  setGiven,
  setLearned,
  setLogit,
  setLogTarget,
  setShape,
  setSmoothing,
  setTargetKind,
  setTemperature,
  setTimesT2,
  setWiring,
} from './lossEdits';
import { lossPresets } from './lossPresets';
import { CLASSES, factorOf, givenIsPassed, LOGITS, MOST_ROWS, MOST_SMOOTHING, reductions, shapeOf, targetKinds, TEMPERATURES } from './lossScene';
import type { LossScene } from './lossScene';
import { lossSchema, wiringNames } from './lossSchema';
import { presetNames, presetOf } from './presetOf';
import { cellCode, cellOfCode, tensorNames } from './tensorNames';

const { batch, distillation, learned, digits, smoothing } = lossPresets;

const problemOf = (scene: unknown): string => v.safeParse(lossSchema, scene).issues?.[0].message ?? '';

function expectRoundTrip(scene: LossScene): void {
  const { scene: read, problems } = decodeHash(lossCore, encodeHash(lossCore, scene));
  expect(problems).toEqual([]);
  expect(read).toEqual(scene);
}

const anyScene: fc.Arbitrary<LossScene> = fc
  .record({
    preset: fc.constantFrom(...presetNames),
    rows: fc.integer({ min: 1, max: MOST_ROWS }),
    classes: fc.integer(CLASSES),
    kind: fc.constantFrom(...targetKinds),
    logit: fc.double({ min: LOGITS.min, max: LOGITS.max, noNaN: true }),
    temperature: fc.double({ ...TEMPERATURES, noNaN: true }),
    epsilon: fc.double({ min: 0, max: MOST_SMOOTHING, noNaN: true }),
    wiring: fc.constantFrom(...wiringNames),
    reduction: fc.constantFrom(...reductions),
    logTarget: fc.boolean(),
    learns: fc.boolean(),
    times: fc.boolean(),
    tensor: fc.constantFrom(...tensorNames),
  })
  .map(({ preset, rows, classes, kind, logit, temperature, epsilon, wiring, reduction, logTarget, learns, times, tensor }) => {
    const sized = setShape(setTargetKind(lossPresets[preset], kind), rows, classes);
    const edited = setSmoothing(setTemperature(setLogit(sized, { row: 0, column: 1 }, logit), temperature), epsilon);
    const switched = setTimesT2(setLearned(setLogTarget(setWiring(edited, wiring), logTarget), learns), times);
    return setBrush({ ...switched, reduction }, { tensor, row: rows - 1, column: classes - 1 });
  });

describe('the presets', () => {
  it.each(presetNames)('%s is a scene, and known for what it is', (name) => {
    expect(problemOf(lossPresets[name])).toBe('');
    expect(presetOf(lossPresets[name])).toEqual({ name, isChanged: false });
  });

  it('keep their names while they are played with, and lose them to another size', () => {
    expect(presetOf(setLogit(distillation, { row: 0, column: 0 }, 1))).toEqual({ name: 'distillation', isChanged: true });
    expect(presetOf(setShape(batch, 7, 3))).toBeNull();
  });
});

describe('a scene', () => {
  it('stays one under every edit', () => {
    fc.assert(fc.property(anyScene, (scene) => problemOf(scene) === ''));
  });

  it.each<readonly [string, unknown, string]>([
    ['rows of two lengths', { student: [[1, 2], [1, 2, 3]] }, 'student'],
    ['one class', { student: [[1]] }, 'student.0'],
    ['nine rows', { student: Array.from({ length: 9 }, () => [0, 0]) }, 'student'],
    ['a logit out of range', { student: [[1, 200]] }, 'student.0.1'],
    ['a target of another shape', { target: { kind: 'logits', logits: [[1, 2]], temperature: 1 } }, 'target'],
    ['a label beyond the classes', { target: { kind: 'labels', labels: [0, 1, 4], smoothing: 0 } }, 'target'],
    ['a probability above 1', { target: { kind: 'probabilities', probs: [[2, 0, 0, 0]] } }, 'target.probs.0.0'],
    ['a target of no kind', { target: { kind: 'guess' } }, 'target.kind'],
    ['a learned target without logits', { learned: true }, 'learned'],
    ['a factor T² without logits', { timesT2: true }, 'timesT2'],
    ['a temperature of 0', { temperature: 0 }, 'temperature'],
    ['an unknown wiring', { wiring: 'loose' }, 'wiring'],
    ['a brush in no tensor', { brush: { tensor: 'x', row: 0, column: 0 } }, 'brush.tensor'],
  ])('is refused with %s', (_, change, field) => {
    const { issues } = v.safeParse(lossSchema, { ...batch, ...Object(change) });
    expect(issues && v.getDotPath(issues[0])).toBe(field);
  });

  it('takes a student of another shape in, and the target follows', () => {
    const merged = mergeScene(lossCore, batch, { student: [[1, 2, 3]] });
    expect(merged.ok && shapeOf(merged.scene)).toEqual([1, 3]);
    expect(merged.ok && givenOf(merged.scene.target)).toHaveLength(1);
  });
});

describe('an edit', () => {
  it('changes one entry of the student, of the target, and the label of a row', () => {
    expect(setLogit(batch, { row: 1, column: 2 }, -3).student[1]).toEqual([0.2, 0.1, -3, -0.1]);
    expect(givenOf(setGiven(batch, { row: 0, column: 3 }, 0.5).target)[0]).toEqual([0.9, 0.05, 0.03, 0.5]);
    expect(givenOf(setGiven(smoothing, { row: 0, column: 0 }, 2.3).target)[0]).toEqual([2]);
  });

  it('keeps what there is when the batch grows and shrinks; rows of p still sum to 1', () => {
    const small = setShape(batch, 2, 3);
    expect(small.student).toEqual([
      [4, 0, -1],
      [0.2, 0.1, 0],
    ]);
    const sum = givenOf(small.target)[1]?.reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(1, 1);
    const large = setShape(batch, 4, 5);
    expect(large.student[3]).toEqual([0, 0, 0, 0, 0]);
    expect(givenOf(large.target)[3]).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
    expect(givenOf(large.target)[0]).toEqual([0.9, 0.05, 0.03, 0.02, 0]);
  });

  it('says the same target in another way', () => {
    const asLabels = setTargetKind(batch, 'labels');
    expect(givenOf(asLabels.target)).toEqual([[0], [1], [2]]);
    expect(givenOf(setTargetKind(asLabels, 'probabilities').target)[1]).toEqual([0, 1, 0, 0]);
    const rows = givenOf(setTargetKind(distillation, 'probabilities').target);
    for (const row of rows) expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect(setTargetKind(learned, 'labels').learned).toBe(false);
    expect(setTargetKind(distillation, 'labels').timesT2).toBe(false);
  });

  it('lets go of a brush that is outside of the batch, or in a tensor that is not there', () => {
    const brushed = setBrush(batch, { tensor: 'elements', row: 2, column: 3 });
    expect(setShape(brushed, 3, 3).brush).toBeNull();
    expect(givenIsPassed(batch)).toBe(true);
    expect(setBrush(batch, { tensor: 'given', row: 0, column: 0 }).brush).toBeNull();
    expect(setBrush(setLogTarget(batch, true), { tensor: 'given', row: 0, column: 0 }).brush).not.toBeNull();
    expect(setBrush(smoothing, { tensor: 'given', row: 0, column: 1 }).brush).toBeNull();
  });

  it('multiplies by T² where that is asked for, and there is a teacher', () => {
    expect(factorOf(distillation)).toBe(16);
    expect(factorOf(setTimesT2(distillation, false))).toBe(1);
    expect(factorOf(setTimesT2(batch, true))).toBe(1);
  });
});

describe('an address', () => {
  it('gives every scene back to the last bit', () => {
    fc.assert(fc.property(anyScene, expectRoundTrip), { numRuns: 100 });
  });

  it.each(presetNames)('says nothing of the default and the name of a preset: %s', (name) => {
    expectRoundTrip(lossPresets[name]);
    expect(encodeHash(lossCore, lossPresets[name], name)).toBe(name === 'batch' ? '' : `preset=${name}`);
  });

  it('says what differs from its preset, and that alone', () => {
    const wired = setWiring(setLogTarget(batch, true), 'swapped');
    expect(encodeHash(lossCore, wired)).toBe('log=on&wiring=swapped');
    expect(encodeHash(lossCore, setBrush(setTemperature(batch, 2), null))).toBe('T=2&at=none');
  });

  it('stays short enough for a link, however large the batch and however long its numbers', () => {
    const long = digits.student.map((row) => row.map((value, c) => value / (3 + c)));
    const teacher = setTargetKind(digits, 'logits').target;
    const worst = { ...digits, student: long, target: teacher.kind === 'logits' ? { ...teacher, logits: long } : teacher };
    expectRoundTrip(worst);
    expect(encodeHash(lossCore, worst).length).toBeLessThan(1900);
  });

  it.each([
    ['z=4x1_2_3', 'z'],
    ['z=x', 'z'],
    ['z=99x1', 'z'],
    ['z=1_2;1', 'z'],
    ['z=4x1_2_3_NaN', 'z'],
    ['T=0', 'T'],
    ['p=4x1_2', 'p'],
    ['y=9_9_9', 'y'],
    ['eps=0.1', 'eps'],
    ['log=maybe', 'log'],
    ['wiring=loose', 'wiring'],
    ['reduction=max', 'reduction'],
    ['learned=on&t=2x', 't'],
    ['learned=on', 'learned'],
    ['T2=on', 'T2'],
    ['at=nowhere.0.0', 'at'],
    ['at=elements.0.x', 'at'],
  ])('with %s opens the default, and says which key', (hash, key) => {
    const { scene, problems } = decodeHash(lossCore, hash);
    expect(problems.map((problem) => problem.key)).toContain(key);
    expect(problemOf(scene)).toBe('');
  });
});

describe('a cell as one number', () => {
  it('reads back', () => {
    for (const tensor of tensorNames) expect(cellOfCode(cellCode({ tensor, row: 7, column: 9 }))).toEqual({ tensor, row: 7, column: 9 });
    expect(cellOfCode(null)).toBeNull();
    expect(cellOfCode(99_999)).toBeNull();
  });
});
