// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { codesPresets } from './codesPresets';
import { drawCodes } from './drawCodes';
import { en } from './en';

afterEach(cleanup);

const { alone, halves, never, pinyin, coin } = codesPresets;
const figure = (name: string): HTMLElement => screen.getByRole('figure', { name });
const lengths = (): HTMLElement => figure(en.lengthsTitle('bits'));

describe('the bars of width p and height length', () => {
  it('have areas that are what a symbol costs: H(p) under the right code of halves', async () => {
    await drawCodes();
    const bars = [...lengths().querySelectorAll('.role--truth .bars__bar')];
    const area = (bar: Element): number => Number(bar.getAttribute('width')) * Number(bar.getAttribute('height'));
    expect(bars.length).toBe(4);
    // A is as wide as all others together, and half as high as B.
    const [a = 0, b = 0, c = 0, d = 0] = bars.map(area);
    expect(b / a).toBeCloseTo(1, 6);
    expect(c / a).toBeCloseTo(0.75, 6);
    expect((a + b + c + d) / a).toBeCloseTo(1.75 / 0.5, 6);
  });

  it('are hatched where the wrong code is longer, and to the edge, by name, where it has no word', async () => {
    const { unmount } = await drawCodes();
    expect(lengths().querySelectorAll('.bars__bar--hatched').length).toBe(2);
    unmount();
    await drawCodes(never);
    expect(within(lengths()).getByText('q: ∞')).toBeTruthy();
    expect(within(lengths()).getByText(/^“q” is sent \(p = 0\.002\), but the model gives it no mass/)).toBeTruthy();
  });
});

describe('the symbol that is looked at', () => {
  it('is walked to by keyboard, and lit in the tree with its yes and no', async () => {
    const { sceneNow, answered } = await drawCodes();
    const tree = figure(en.huffmanTree);
    expect(within(tree).getByText(en.questions('A', 1, 'no', '0'))).toBeTruthy();
    fireEvent.keyDown(within(lengths()).getByRole('slider', { name: en.symbol }), { key: 'End' });
    await answered();
    expect(sceneNow().brush).toBe(3);
    expect(within(tree).getByText(en.questions('D', 3, 'yes, yes, yes', '111'))).toBeTruthy();
    expect(tree.querySelectorAll('.code-tree__branch--lit').length).toBe(3);
    expect(tree.querySelector('.code-tree__leaf--lit')?.textContent).toBe('D');
  });

  it('has another word in the wrong code’s tree', async () => {
    await drawCodes();
    const tree = figure(en.huffmanTree);
    await userEvent.click(within(tree).getByRole('radio', { name: en.forQ }));
    expect(within(tree).getByText(en.questions('A', 3, 'yes, yes, no', '110'))).toBeTruthy();
  });
});

describe('the message', () => {
  it('is billed under both codes, and read back from its bits', async () => {
    await drawCodes({ ...halves, sent: 64 });
    const stream = figure(en.streamTitle);
    expect(within(stream).getByText('114 bits')).toBeTruthy();
    expect(within(stream).getByText('168 bits')).toBeTruthy();
    expect(within(stream).getAllByText(en.extra(64, '54', 'bits')).length).toBeGreaterThan(0);
    expect(within(stream).getByText(/^Read back from the 3581 bits of the right code alone: all 2048 symbols/)).toBeTruthy();
  });

  it('goes on step by step, back to the start, and by other draws', async () => {
    const { sceneNow, answered } = await drawCodes({ ...halves, sent: 3 });
    const press = async (name: string): Promise<void> => {
      await userEvent.click(screen.getByRole('button', { name }));
      await answered();
    };
    await press(en.stepForward);
    expect(sceneNow().sent).toBe(4);
    await press(en.rewind);
    expect(sceneNow().sent).toBe(0);
    await press(en.redraw);
    expect(sceneNow().seed).toBe(2);
  });

  it('stops at the letter that the model has never seen, and says so', async () => {
    await drawCodes(never);
    const stream = figure(en.streamTitle);
    expect(within(stream).getAllByText(en.stopped('q', 88)).length).toBeGreaterThan(0);
    expect(within(stream).getByRole('slider', { name: en.sentSlider }).getAttribute('aria-valuetext')).toBe('88 of 8675');
  });

  it('has no bits under the ideal code, whose tree is Huffman’s by name', async () => {
    await drawCodes(coin);
    expect(screen.getByText(en.noBitsOfIdeal)).toBeTruthy();
    expect(screen.getByText(en.treeOfIdeal)).toBeTruthy();
  });
});

describe('the numbers', () => {
  it('keep Huffman’s excess over the entropy apart from what the wrong model costs', async () => {
    await drawCodes(pinyin);
    const numbers = figure(en.numbersTitle('bits'));
    const entry = (name: string): string | null | undefined => within(numbers).getByText(name).nextElementSibling?.textContent;
    expect(entry('KL(p‖q)')).toBe('0.5764');
    expect(entry(en.excessOwn('Huffman'))).toBe('0.0371');
    expect(entry(en.excessWrong)).toBe('0.4338');
    // What whole bits change may be less than nothing under the wrong code: then it gives back.
    expect(within(numbers).getAllByText(`${en.wholeBits} −0.106`).length).toBeGreaterThan(0);
  });

  it('follow the reader’s unit, and say what that has to do with bits', async () => {
    await drawCodes(halves, { unit: 'nats' });
    expect(screen.getByText(en.unitOther('nats'))).toBeTruthy();
    const numbers = figure(en.numbersTitle('nats'));
    expect(within(numbers).getByText('H(p)').nextElementSibling?.textContent).toBe((1.75 * Math.LN2).toFixed(4));
  });

  it('name the letter that makes them ∞', async () => {
    await drawCodes(never);
    expect(screen.getByText(en.infinite(['q']))).toBeTruthy();
  });
});

describe('the source', () => {
  it('is dragged by keyboard bar by bar, p and q', async () => {
    const { sceneNow, answered } = await drawCodes();
    const handle = screen.getByRole('slider', { name: en.massOf('p', 'A') });
    fireEvent.keyDown(handle, { key: 'ArrowUp' });
    fireEvent.keyUp(handle, { key: 'ArrowUp' });
    await answered();
    expect(sceneNow().p).toMatchObject({ probs: [0.51, expect.closeTo(0.245, 12), expect.closeTo(0.1225, 12), expect.closeTo(0.1225, 12)] });
  });

  it('may be the reader’s own text: cleaned, counted, and kept where nothing of it can be used', async () => {
    const { sceneNow, answered } = await drawCodes(codesPresets.english);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: en.truth }), en.sources.text);
    await answered();
    const field = screen.getByRole('textbox', { name: en.ownText('p') });
    fireEvent.change(field, { target: { value: 'Être, 信!' } });
    await answered();
    expect(sceneNow().p).toEqual({ kind: 'text', letters: 'etre' });
    expect(screen.getByText(en.textRead({ letters: 4, signs: 3, foreign: 1, beyond: 0, most: 800 }))).toBeTruthy();
    fireEvent.change(field, { target: { value: '信' } });
    await answered();
    expect(screen.getByText(en.noLetters)).toBeTruthy();
    expect(sceneNow().p).toEqual({ kind: 'text', letters: 'etre' });
    expect(screen.getByRole('textbox', { name: en.ownText('p') })).toHaveProperty('value', '信');
  });

  it('is one step of undo, however many letters are typed', async () => {
    const { klarity, sceneNow, answered } = await drawCodes(codesPresets.english);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: en.truth }), en.sources.text);
    await answered();
    const before = sceneNow().p;
    const field = screen.getByRole('textbox', { name: en.ownText('p') });
    await userEvent.clear(field);
    await userEvent.type(field, 'abc');
    await userEvent.tab();
    expect(sceneNow().p).toEqual({ kind: 'text', letters: 'abc' });
    act(() => klarity.undo());
    expect(sceneNow().p).toEqual(before);
    act(() => klarity.redo());
    await answered();
    await userEvent.type(field, 'd');
    await userEvent.tab();
    act(() => klarity.undo());
    expect(sceneNow().p).toEqual({ kind: 'text', letters: 'abc' });
  });

  it('of another kind makes the model follow, and undo brings both back', async () => {
    const { klarity, sceneNow, answered } = await drawCodes();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: en.truth }), en.sources.german);
    await answered();
    expect(sceneNow()).toMatchObject({ p: { language: 'german' }, q: { kind: 'uniform' } });
    act(() => klarity.undo());
    await answered();
    expect(sceneNow()).toEqual(halves);
  });
});

describe('the tables', () => {
  it('have what is on the wire, and what a symbol costs', async () => {
    await drawCodes(halves);
    const open = (name: string): HTMLElement => {
      const details = figure(name).querySelector('details');
      if (!details) throw new Error(`${name} has no table`);
      details.open = true;
      fireEvent(details, new Event('toggle'));
      return details;
    };
    const [, newest] = within(open(en.streamTitle)).getAllByRole('row');
    expect(newest?.textContent).toMatch(/^64/);
    expect(within(open(en.numbersTitle('bits'))).getByRole('row', { name: /^KL\(p‖q\)/ }).textContent).toContain('0.875');
  });
});

describe('one code alone', () => {
  it('has no model anywhere: no mark, no handle, no tree, no row and no column of it', async () => {
    const { container } = await drawCodes({ ...alone, sent: 64 });
    // The bill of the right code, as beside a wrong one.
    expect(within(figure(en.streamTitleAlone)).getByText('114 bits')).toBeTruthy();
    expect(within(figure(en.streamTitleAlone)).getAllByText(en.taken(64, '114', 'bits')).length).toBeGreaterThan(0);
    expect(container.querySelectorAll('.role--rival').length).toBe(0);
    expect(screen.queryByRole('slider', { name: en.massOf('q', 'A') })).toBeNull();
    expect(screen.queryByRole('radio', { name: en.forQ })).toBeNull();
    expect(screen.queryByText('KL(p‖q)')).toBeNull();
    expect(screen.queryAllByRole('columnheader', { name: /q|Wrong/, hidden: true })).toEqual([]);
    expect(screen.getByText('H(p)').nextElementSibling?.textContent).toBe('1.7500');
  });

  it('gets a model of its own again, which begins as the truth', async () => {
    const { sceneNow, answered } = await drawCodes(alone);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: en.model }), en.sources.pmf);
    await answered();
    expect(sceneNow().q).toEqual(alone.p);
  });
});

it('the table of what is sent tells nothing of lengths: a room may be asked for them', async () => {
  await drawCodes(halves, { show: ['source'] });
  await userEvent.click(screen.getByText(en.dataTable));
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([en.symbol, 'p', 'q']);
});

it('a frame shows the parts it is asked for, and no control where it shall have none', async () => {
  await drawCodes(halves, { show: ['tree', 'rate'], controls: 'none' });
  expect(screen.getAllByRole('figure').length).toBe(2);
  expect(screen.queryByRole('combobox')).toBeNull();
});
