// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { udaLoss } from '../../engine/udaLoss';
import { setLoss, setSize, walkLook } from './consistencyEdits';
import { consistencyKeys } from './consistencyKeys';
import { consistencyPresets } from './consistencyPresets';
import type { ConsistencyScene } from './consistencyScene';
import { drawConsistency } from './drawConsistency';
import { en as words } from './en';
import { presetsOf } from './presetOf';
import { stepTensors } from './stepsLook';
import type { StepTensor } from './stepsLook';
import { udaRequest } from './udaRequest';

const { source, paper, identical, neverMasks, allMasked, late } = consistencyPresets;

beforeEach(() => {
  // jsdom knows no media queries, nor the capture of a pointer.
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Element.prototype.setPointerCapture = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const names: Readonly<Record<StepTensor, (unit: string) => string>> = words.tensors;
const table = (tensor: StepTensor): HTMLElement => screen.getByRole('grid', { name: names[tensor]('nats') });
const cell = (tensor: StepTensor, row: number, column = 0): HTMLElement => {
  const found = table(tensor).querySelectorAll<HTMLElement>(`[data-cell="${row},${column}"]`)[0];
  if (!found) throw new Error(`no cell ${row}, ${column} of ${tensor}`);
  return found;
};
const litCells = (tensor: StepTensor): readonly (string | undefined)[] =>
  [...table(tensor).querySelectorAll<HTMLElement>('.tensor__cell--lit')].map(({ dataset }) => dataset['cell']);
const total = (symbol: 'consistency' | 'supervised' | 'total'): string | null | undefined =>
  screen.getAllByRole('button', { name: new RegExp(`^${words.tensors[symbol]()}`) })[0]?.querySelector('.step-total__value')?.textContent;
const litLines = (): readonly (string | null)[] => within(screen.getByRole('listbox')).getAllByRole('option', { selected: true }).map((line) => line.textContent);
const formula = (container: Element): string | null | undefined => container.querySelector('.look-line__formula')?.textContent;
const three = (value: number): string => value.toFixed(3);

describe('the loss, step by step', () => {
  it.each(presetsOf('steps'))('draws %s without a NaN, and says its losses as the engine has them', async (name) => {
    const { container } = await drawConsistency(consistencyPresets[name]);
    expect(container.innerHTML).not.toMatch(/NaN|undefined/);
    const uda = udaLoss(udaRequest(consistencyPresets[name]));
    expect([total('supervised'), total('consistency'), total('total')]).toEqual(
      [uda.supervised.loss, uda.unsupervised.loss, uda.total].map(three),
    );
  });

  it('shows every number between the logits and the loss', async () => {
    await drawConsistency(source);
    const uda = udaLoss(udaRequest(source));
    const shown = [...table('elements').querySelectorAll('.tensor__number')].map((one) => one.textContent?.replace('−', '-'));
    expect(shown).toEqual(Array.from(uda.unsupervised.elements.values, three));
    expect(cell('mask', 2).textContent).toBe('0');
    expect(cell('targets', 1, 1).textContent).toBe(three(uda.unsupervised.targetProbs.values[4] ?? 0));
    expect(within(table('kls')).getByRole('rowheader', { name: /3/ }).textContent).toContain(words.masked);
  });

  it('lights what a number comes from and what comes of it, in the tables and in the code', async () => {
    const { container } = await drawConsistency(source);
    fireEvent.pointerOver(cell('elements', 1, 2));
    expect(litCells('original')).toEqual(['1,0', '1,1', '1,2']);
    expect(litCells('kls')).toEqual(['1,0']);
    expect(litCells('probs')).toEqual([]);
    expect(litLines()).toEqual(['elements = kl_div(log_probs, target, reduction="none")', 'kl = elements.sum(dim=-1)']);
    expect(formula(container)).toMatch(/^elements\[2, C\] = 0\.083 × \(ln 0\.083 − \(−1\.669\)\) = −0\.068$/);
    fireEvent.pointerLeave(table('elements'));
    expect(litCells('original')).toEqual([]);
  });

  it('lights a whole tensor from its line of code', async () => {
    await drawConsistency(source);
    fireEvent.pointerEnter(screen.getByRole('option', { name: /mask = / }));
    expect(litCells('mask')).toHaveLength(4);
    expect(litCells('original')).toHaveLength(12);
    expect(litCells('augmented')).toEqual([]);
  });

  it('keeps a number that is chosen in the scene, where undo does not go, until it is let go', async () => {
    const { sceneNow, klarity, answered } = await drawConsistency(source);
    fireEvent.focus(cell('kls', 1));
    expect(sceneNow().look).toEqual({ tensor: 'kls', row: 1, column: null });
    await answered();
    expect(klarity.store.getState().past).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: words.letGo }));
    expect(sceneNow().look).toBeNull();
  });

  it('draws the wire of the original rows cut, and no other', async () => {
    const { container } = await drawConsistency(source);
    expect(container.querySelectorAll('.wire--cut')).toHaveLength(1);
    expect(screen.getByText(words.cut)).toBeTruthy();
    cleanup();
    const sharpened = await drawConsistency(paper);
    expect(sharpened.container.querySelectorAll('.wire--cut')).toHaveLength(2);
    expect(table('plain')).toBeTruthy();
  });

  it.each([
    ['all are masked', allMasked, words.notes.allMasked],
    ['the threshold can never mask', neverMasks, words.notes.neverMasks],
    ['nothing was augmented', identical, words.notes.identical],
    ['there is no mask', identical, words.notes.noMask],
    ['T is 0', setLoss(source, { temperature: 0 }), words.notes.temperatureIsOne],
    ['no probability can be above the threshold', setLoss(source, { confidence: 1 }), words.notes.alwaysMasks],
    ['the consistency loss counts for nothing', setLoss(source, { coefficient: 0 }), words.notes.noCoefficient],
    ['the schedule never ends', late, words.notes.neverReachesOne],
  ])('says so where %s', async (_, scene, note) => {
    await drawConsistency(scene);
    expect(screen.getByText(note)).toBeTruthy();
  });

  it('has no such notes where nothing is out of the ordinary', async () => {
    const { container } = await drawConsistency(source);
    expect(container.querySelectorAll('.steps-lane__note')).toHaveLength(0);
  });

  it('a logit is typed into its cell, and is one step of undo', async () => {
    const { sceneNow, klarity, answered } = await drawConsistency(source);
    fireEvent.focus(cell('augmented', 0, 2));
    fireEvent.keyDown(cell('augmented', 0, 2), { key: 'Enter' });
    const field = screen.getByRole('textbox', { name: words.logit('augmented', 1, 'C') });
    fireEvent.change(field, { target: { value: '3.25' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(sceneNow().batch.augmented[0]).toEqual([2, 0.8, 3.25]);
    await answered();
    expect(total('consistency')).toBe(three(udaLoss(udaRequest(sceneNow())).unsupervised.loss));
    klarity.undo();
    expect(sceneNow().batch).toEqual(source.batch);
  });

  it('another label, another size, another side of the temperature', async () => {
    const { sceneNow, answered } = await drawConsistency(source);
    fireEvent.change(screen.getByRole('combobox', { name: words.labelOf(1) }), { target: { value: 'C' } });
    expect(sceneNow().batch.labels).toEqual([2, 1, 2]);
    const classes = screen.getByRole('textbox', { name: words.sizes.classes });
    fireEvent.keyDown(classes, { key: 'ArrowUp' });
    fireEvent.click(screen.getByRole('radio', { name: words.sides.original }));
    await answered();
    expect(sceneNow().batch.original[0]).toEqual([3, 0.5, -1, 0]);
    expect(sceneNow().loss.tempered).toBe('original');
    expect(table('elements').querySelectorAll('[data-cell]')).toHaveLength(16);
  });

  it('is in nats wherever the code beside it is, and says the loss in the unit of the reader, too', async () => {
    const { klarity, answered } = await drawConsistency(source);
    const texts = () => [...document.querySelectorAll('.tensor, .step-total, .look-line, .code-lines')].map((one) => one.textContent);
    const inNats = texts();
    const { total: nats } = udaLoss(udaRequest(source));
    expect(screen.getByText(words.totalOf(`${three(nats)} nats`))).toBeTruthy();
    klarity.prefer({ unit: 'bits' });
    await answered();
    expect(texts()).toEqual(inNats);
    expect(screen.getByText(words.totalOf(`${three(nats)} nats = ${three(nats / Math.LN2)} bits`))).toBeTruthy();
  });

  it('never stands with tables of two sizes: a batch of another one waits for its numbers', async () => {
    const { klarity, answered } = await drawConsistency(source);
    const counts = () => [...document.querySelectorAll('.unlabelled .tensor')].map((one) => one.querySelectorAll('tbody tr').length);
    act(() => {
      klarity.replace(setSize(source, { unlabelled: 6 }));
    });
    expect(counts()).toEqual([6, 6, 6, 6, 6, 6, 6, 6]);
    expect(cell('kls', 5).textContent).toBe('·');
    await answered();
    expect(counts()).toEqual([6, 6, 6, 6, 6, 6, 6, 6]);
    expect(cell('kls', 5).textContent).not.toBe('·');
  });

  it('takes nothing to hold where there is to be none', async () => {
    await drawConsistency(source, [], 'none');
    for (const role of ['slider', 'combobox', 'textbox', 'radio']) expect(screen.queryAllByRole(role)).toEqual([]);
    expect(document.querySelectorAll('.tensor__cell--editable')).toHaveLength(0);
    expect(screen.getByLabelText(words.labelOf(1)).textContent).toBe('A');
  });

  it('shows the parts that are asked for, and of another mode’s the first of its own', async () => {
    await drawConsistency(source, ['total'], 'none');
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByRole('region', { name: words.totalTitle })).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    cleanup();
    await drawConsistency(source, ['training'], 'none');
    expect(table('original')).toBeTruthy();
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});

describe('the keys of a classroom', () => {
  const shownIn = (scene: ConsistencyScene) => consistencyKeys.filter(({ applies }) => applies?.(scene) ?? true).flatMap(({ keys }) => keys);

  it('are listed where they do something: a walk in the steps, a run where there is one', () => {
    expect(shownIn(source)).toEqual(expect.arrayContaining(['ArrowLeft', 'ArrowUp', 't']));
    expect(shownIn(source)).not.toContain(' ');
    for (const live of [consistencyPresets.digits, consistencyPresets.moons]) {
      expect(shownIn(live)).toEqual(expect.arrayContaining([' ', ',', 'Home', '0', 't']));
      expect(shownIn(live)).not.toContain('ArrowLeft');
    }
  });
});

describe('a walk through the computation by keys', () => {
  it('begins at the first logit, goes through every step to the gradients, and stays at the ends', () => {
    const first = walkLook(source, 1, 0);
    expect(first.look).toEqual({ tensor: 'original', row: 0, column: 0 });
    const steps = Array.from({ length: 30 }).reduce<readonly ConsistencyScene[]>((all) => [...all, walkLook(all.at(-1) ?? first, 1, 0)], [first]);
    const walked = [...new Set(steps.map(({ look }) => look?.tensor))];
    expect(walked).toEqual(stepTensors.filter((tensor) => tensor !== 'plain'));
    expect(walkLook(first, -1, 0).look).toEqual(first.look);
    expect(walkLook(first, 0, 9).look).toEqual({ tensor: 'original', row: 3, column: 0 });
  });

  it('passes what the mask looks at where that is another tensor', () => {
    const walked = walkLook({ ...paper, look: { tensor: 'original', row: 2, column: 1 } }, 1, 0);
    expect(walked.look).toEqual({ tensor: 'plain', row: 2, column: 1 });
  });
});
