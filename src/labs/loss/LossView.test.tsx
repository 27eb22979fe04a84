// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lossPipeline } from '../../engine/lossPipeline';
import { ownsScene } from '../../scene/sceneKind';
import { drawLoss } from './drawLoss';
import { en as words } from './en';
import { callOf } from './lossCode';
import { lossCore, lossParts } from './lossCore';
import { setBrush, setWiring } from './lossEdits';
import { lossKeys } from './lossKeys';
import { lossPresets } from './lossPresets';
import type { LossScene } from './lossScene';
import { wiringNames } from './lossSchema';
import { presetNames } from './presetOf';
import { printed } from './printed';

const { batch, learned, distillation, smoothing, unnormalised, logTarget, digits } = lossPresets;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Element.prototype.setPointerCapture = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const figure = (name: string): HTMLElement => screen.getByRole('figure', { name });
const tensor = (name: RegExp): HTMLElement => screen.getByRole('grid', { name });
const cellAt = (grid: HTMLElement, row: number, column: number): HTMLElement => {
  const cell = grid.querySelector<HTMLElement>(`[data-cell="${row},${column}"]`);
  if (!cell) throw new Error(`no cell ${row}, ${column}`);
  return cell;
};
const z = (): HTMLElement => tensor(/^z: logits/);
const elements = (): HTMLElement => tensor(/^pointwise/);
const litOf = (grid: HTMLElement): readonly (string | undefined)[] =>
  [...grid.querySelectorAll<HTMLElement>('.tensor__cell--lit')].map((cell) => cell.dataset['cell']);
const litLines = (): readonly (string | null)[] =>
  within(screen.getByRole('listbox', { name: 'PyTorch' }))
    .queryAllByRole('option', { selected: true })
    .map((line) => line.textContent);

describe('the Loss lab', () => {
  it.each(presetNames)('draws %s with the numbers of the engine, and nothing that no number should look like', async (name) => {
    const { container } = await drawLoss(lossPresets[name]);
    expect(container.innerHTML).not.toMatch(/NaN|undefined|\[object/);
    const { wirings } = lossPipeline(lossPresets[name]);
    const list = within(figure(words.wiringsTitle)).getAllByRole('listitem');
    expect(list).toHaveLength(wiringNames.length + 1);
    for (const [i, wiring] of wiringNames.entries()) expect(list[i]?.textContent).toContain(printed(wirings[wiring].batchmean));
  });

  it('says what each reduction divides by, and which of them is the KL, in nats and in the reader’s unit', async () => {
    await drawLoss();
    const rows = within(figure(words.reductionsTitle)).getAllByRole('row');
    const texts = rows.map((row) => row.textContent);
    expect(texts[2]).toContain('sum1');
    expect(texts[3]).toContain('12 = 3×4');
    expect(texts[4]).toContain('batchmean3');
    const { kl } = lossPipeline(batch);
    expect(figure(words.reductionsTitle).textContent).toContain(`${kl.toFixed(4)} nats = ${(kl / Math.LN2).toFixed(4)} bits`);
  });

  it('says that a target which does not sum to 1 makes no KL, and that a wrong wiring makes none', async () => {
    await drawLoss(unnormalised);
    expect(figure(words.reductionsTitle).textContent).toContain(words.notPmf);
    cleanup();
    await drawLoss(setWiring(batch, 'reversed'));
    expect(figure(words.reductionsTitle).textContent).toContain('Wired wrong, none of these is');
    expect(figure(words.pipelineTitle).textContent).toContain(words.wiredWrong(words.wirings.reversed.name));
  });

  it('tells nan apart from the definition: hard labels as logs', async () => {
    await drawLoss(logTarget);
    expect(elements().textContent).toContain('nan');
    expect(figure(words.reductionsTitle).textContent).toContain(words.nanNote);
  });

  it('lights what a cell was computed from and what becomes of it, in the tensors and in the code', async () => {
    const { answered } = await drawLoss(setBrush(distillation, null));
    fireEvent.pointerOver(cellAt(elements(), 1, 2));
    await answered();
    expect(litOf(z())).toEqual(['1,0', '1,1', '1,2', '1,3']);
    expect(litOf(tensor(/^log_q/))).toEqual(['1,2']);
    expect(litLines()).toContain('    [0.2, 0.1, 0.0, -0.1],');
    expect(litLines().some((line) => line?.startsWith('pointwise ='))).toBe(true);
    expect(litLines()).not.toContain('    [4.0, 0.0, -1.0, 0.0],');
    fireEvent.pointerLeave(elements());
    await answered();
    expect(litLines()).toEqual([]);
  });

  it('lights the tensors of a line of code', async () => {
    const { answered } = await drawLoss(setBrush(batch, null));
    fireEvent.pointerEnter(screen.getByRole('option', { name: /^log_q = / }));
    await answered();
    expect(cellAt(tensor(/^log_q/), 0, 0).className).toContain('brushed');
    expect(litOf(z())).toHaveLength(4);
  });

  it('takes a logit by a field, in one step of undo, and everything follows', async () => {
    const { sceneNow, klarity, answered } = await drawLoss();
    const before = elements().textContent;
    fireEvent.keyDown(cellAt(z(), 0, 0), { key: 'Enter' });
    const field = screen.getByRole('textbox', { name: 'z[0, 0]' });
    fireEvent.change(field, { target: { value: '-2.5' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.keyUp(field, { key: 'Enter' });
    await answered();
    expect(sceneNow().student[0]?.[0]).toBe(-2.5);
    expect(elements().textContent).not.toBe(before);
    klarity.undo();
    await answered();
    expect(sceneNow().student).toEqual(batch.student);
    expect(elements().textContent).toBe(before);
  });

  it('says what is wrong with a number that a cell cannot have, and keeps the field open', async () => {
    const { sceneNow } = await drawLoss();
    fireEvent.keyDown(cellAt(tensor(/^p: /), 0, 0), { key: '7' });
    const field = screen.getByRole('textbox', { name: 'p[0, 0]' });
    fireEvent.change(field, { target: { value: '7' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.keyUp(field, { key: 'Enter' });
    expect(screen.getByRole('alert').textContent).not.toBe('');
    expect(screen.getByRole('textbox', { name: 'p[0, 0]' })).toBeTruthy();
    expect(sceneNow()).toEqual(setBrush(batch, sceneNow().brush));
  });

  it('is dragged cell by cell, and the cell follows from the scene alone', async () => {
    const { sceneNow } = await drawLoss();
    fireEvent.pointerDown(cellAt(z(), 0, 1), { button: 0, isPrimary: true, pointerType: 'mouse', pointerId: 1, clientY: 100 });
    fireEvent.pointerMove(z(), { pointerType: 'mouse', pointerId: 1, clientY: 60 });
    expect(sceneNow().student[0]?.[1]).toBeCloseTo(1, 12);
    fireEvent.pointerUp(z(), { pointerType: 'mouse', pointerId: 1 });
  });

  it('cuts the wire to a frozen target, and joins it to one that learns, whose two gradients split', async () => {
    await drawLoss(distillation);
    expect(figure(words.pipelineTitle).textContent).toContain(words.noGradient);
    expect(screen.queryByRole('figure', { name: /target’s logits/ })).toBeNull();
    cleanup();
    await drawLoss(learned);
    expect(figure(words.pipelineTitle).textContent).not.toContain(words.noGradient);
    expect(figure(words.gradientsTitle(1)).textContent).toContain(words.sameGradients);
    expect(figure(words.targetGradientsTitle(1)).textContent).toMatch(/part by up to 0\.\d+/);
  });

  it('draws one arrow a class and loss, of one length where the losses agree', async () => {
    await drawLoss();
    const arrows = [...figure(words.gradientsTitle(2)).querySelectorAll('.arrow')];
    expect(arrows).toHaveLength(8);
    // The two gradients are computed each in its own way: alike to the last digits, not in them.
    const roughly = (path: Element) => path.getAttribute('d')?.replaceAll(/\d+\.\d+/g, (number) => Number(number).toFixed(6));
    const shapes = arrows.map((arrow) => [...arrow.querySelectorAll('path')].map(roughly).join());
    for (let c = 0; c < 4; c++) expect(shapes[2 * c]).toBe(shapes[2 * c + 1]);
    expect(new Set(shapes).size).toBeGreaterThan(2);
  });

  it('says that nothing pushes where the student says what the target says', async () => {
    await drawLoss({ ...batch, student: [[0, 0, 0]], target: { kind: 'logits', logits: [[2, 2, 2]], temperature: 1 }, brush: null });
    expect(figure(words.gradientsTitle(null)).textContent).toContain(words.noGradients);
    expect(figure(words.gradientsTitle(null)).textContent).not.toContain('×');
  });

  it('shows of the example that is looked at what it says and what it should say, and its own account', async () => {
    await drawLoss(setBrush(batch, { tensor: 'elements', row: 1, column: 2 }), ['identity']);
    const panel = figure(words.identityTitle(1));
    const { target, probs, entropyPerExample, klPerExample, crossEntropyPerExample } = lossPipeline(batch);
    const heights = [...panel.querySelectorAll('.bars__bar')].map((bar) => Number(bar.getAttribute('height')));
    const said = [...target.values.slice(4, 8), ...probs.values.slice(4, 8)];
    expect(heights).toHaveLength(8);
    for (const [i, height] of heights.entries()) expect(height / (heights[0] ?? 0)).toBeCloseTo((said[i] ?? 0) / (said[0] ?? 0), 6);
    const account = panel.querySelector('.stacked-bars')?.textContent ?? '';
    for (const values of [entropyPerExample, klPerExample, crossEntropyPerExample]) expect(account).toContain((values[1] ?? 0).toFixed(3));
    cleanup();
    await drawLoss(unnormalised, ['identity']);
    expect(figure(words.identityTitle(0)).querySelector('.stacked-bars')).toBeNull();
    expect(figure(words.identityTitle(0)).textContent).toContain(words.notPmf);
  });

  it('multiplies by T² where that is on, and says so', async () => {
    await drawLoss(distillation);
    const { wirings } = lossPipeline(distillation);
    const loss = (16 * wirings.right.batchmean).toFixed(4);
    expect(figure(words.reductionsTitle).textContent).toContain(`16 × ${wirings.right.batchmean.toFixed(4)} = ${loss}`);
  });

  it('edits a label within the classes, and smooths it', async () => {
    const { sceneNow, answered } = await drawLoss(smoothing);
    fireEvent.keyDown(cellAt(tensor(/^labels/), 1, 0), { key: 'Enter' });
    const field = screen.getByRole('textbox', { name: 'labels[1, 0]' });
    fireEvent.change(field, { target: { value: '3' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await answered();
    expect(sceneNow().target).toMatchObject({ kind: 'labels', labels: [0, 3, 2] });
    expect(cellAt(tensor(/^p: /), 1, 3).textContent).toBe('0.925');
  });

  it('draws 8 × 10 with a table twin of all entries', async () => {
    await drawLoss(digits);
    expect(z().querySelectorAll('td')).toHaveLength(80);
    const twin = within(figure(words.pipelineTitle)).getAllByText(words.dataTable)[0]?.closest('details');
    if (!twin) throw new Error('no table twin');
    twin.open = true;
    fireEvent(twin, new Event('toggle'));
    expect(await within(twin).findAllByRole('row')).toHaveLength(81);
  });

  it.each(lossParts)('shows its part %s alone, and takes nothing to hold where there is to be none', async (part) => {
    const { container } = await drawLoss(distillation, [part], 'none');
    expect(container.querySelectorAll('.loss-lab__part')).toHaveLength(1);
    expect(screen.queryAllByRole('slider')).toEqual([]);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(container.querySelectorAll('.tensor__cell--editable')).toHaveLength(0);
  });

  it('shows a room what fits on its screen: the temperature where there are logits to soften, else the wirings', async () => {
    const partsOf = (container: HTMLElement) => [...container.querySelectorAll('.loss-lab__part')].map(({ className }) => className.split('--')[1]);
    const { container } = await drawLoss(batch, [], 'none');
    expect(partsOf(container)).toEqual(['pipeline', 'reductions', 'wirings', 'gradients']);
    cleanup();
    const taught = await drawLoss(distillation, [], 'none');
    expect(partsOf(taught.container)).toEqual(['pipeline', 'reductions', 'gradients', 'temperature']);
    cleanup();
    const large = await drawLoss(digits, [], 'none');
    expect(partsOf(large.container)).toEqual(['pipeline', 'reductions', 'gradients']);
  });

  it('has all its amounts in nats, whatever the unit, but for the KL, which is said in both', async () => {
    const { klarity, answered } = await drawLoss();
    const { kl, entropy, crossEntropy } = lossPipeline(batch);
    const bar = (): string => figure(words.reductionsTitle).querySelector('.stacked-bars')?.textContent ?? '';
    for (const value of [kl, entropy, crossEntropy]) expect(bar()).toContain(value.toFixed(3));
    const inBits = bar();
    klarity.prefer({ unit: 'dits' });
    await answered();
    expect(bar()).toBe(inBits);
    expect(figure(words.reductionsTitle).textContent).toContain(`${kl.toFixed(4)} nats = ${(kl / Math.LN10).toFixed(4)} dits`);
  });

  it('says a loss to a screen reader once it has come to rest, and not while it is dragged', async () => {
    const { container } = await drawLoss();
    expect(container.querySelectorAll('[aria-live="polite"]')).toHaveLength(0);
    expect(within(figure(words.reductionsTitle)).getAllByRole('status')).toHaveLength(1);
  });
});

describe('the keys of the classroom', () => {
  const press = async (scene: LossScene, ...pressed: readonly string[]): Promise<LossScene> => {
    const { klarity, sceneNow, answered } = await drawLoss(scene);
    for (const key of pressed) {
      lossKeys.find(({ keys }) => keys.includes(key))?.press(klarity, key);
      await answered();
    }
    const { scene: now } = klarity.store.getState();
    expect(ownsScene(lossCore, now)).toBe(true);
    return sceneNow();
  };

  it('walk through the batch, row by row and around', async () => {
    const at = setBrush(batch, { tensor: 'elements', row: 0, column: 3 });
    expect((await press(at, 'ArrowRight')).brush).toEqual({ tensor: 'elements', row: 1, column: 0 });
    cleanup();
    expect((await press(setBrush(batch, { tensor: 'elements', row: 0, column: 0 }), 'ArrowLeft')).brush).toMatchObject({ row: 2, column: 3 });
  });

  it('move the logit of the entry, and the switches', async () => {
    const scene = await press(batch, ']', ']', 'm', 'w', 'g');
    expect(scene.student[2]?.[2]).toBe(1);
    expect([scene.reduction, scene.wiring, scene.logTarget]).toEqual(['none', 'swapped', true]);
    cleanup();
    const taught = await press(distillation, 't', 'd', '.');
    expect([taught.timesT2, taught.learned, taught.temperature]).toEqual([false, true, 5.66]);
  });

  it('are listed where they do something: what is for a teacher where there is one', () => {
    const shownIn = (scene: LossScene) => lossKeys.filter(({ applies }) => applies?.(scene) ?? true).flatMap(({ keys }) => keys);
    expect(shownIn(batch)).not.toEqual(expect.arrayContaining(['d']));
    expect(shownIn(batch)).not.toEqual(expect.arrayContaining(['t']));
    expect(shownIn(distillation)).toEqual(expect.arrayContaining(['d', 't', 'w']));
  });

  it('lead through the examples', async () => {
    const scene = await press(batch, 'PageDown');
    expect(scene).toEqual(lossPresets.confident);
    cleanup();
    expect(await press(batch, 'PageUp')).toEqual(lossPresets.digits);
  });
});

describe('a number as PyTorch prints it', () => {
  it.each([
    [1.36384, 'tensor(1.3638)'],
    [-0.3, 'tensor(-0.3000)'],
    [0, 'tensor(0.)'],
    [1e-5, 'tensor(1.0000e-05)'],
    [-1.23456e-7, 'tensor(-1.2346e-07)'],
    [123456.789, 'tensor(123456.7890)'],
    [1e9, 'tensor(1.0000e+09)'],
    [Number.NaN, 'tensor(nan)'],
    [Infinity, 'tensor(inf)'],
    [-Infinity, 'tensor(-inf)'],
  ])('%d is %s', (value, text) => {
    expect(printed(value)).toBe(text);
  });
});

describe('the call', () => {
  it('is written as it is wired', () => {
    expect(callOf(batch, 'batchmean')).toBe('F.kl_div(log_q, p, reduction="batchmean")');
    expect(callOf(setWiring({ ...distillation, logTarget: true }, 'reversed'), 'sum')).toBe('F.kl_div(log_p, log_q, reduction="sum", log_target=True)');
    expect(callOf(setWiring(distillation, 'logits'), 'mean')).toBe('F.kl_div(z / 4, p, reduction="mean")');
  });
});
