// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubDialogs } from '../../controls/stubDialogs';
import { barProbs, isBars } from '../../distribution/pmfEdits';
import { en as distributionWords } from '../../distribution/words/en';
import { compareLaws } from '../../engine/compareLaws';
import { unfold } from '../../markup/unfold';
import { inUnit } from '../../math/unit';
import { wholeParts } from './compareCore';
import { setBinWidth, setBrush, setDistribution, setScale, setSmoothing } from './compareEdits';
import { compareLab } from './compareLab';
import { comparePresets } from './comparePresets';
import { drawCompare } from './drawCompare';
import { en as words } from './en';
import { presetNames } from './presetOf';

const { normals, worms, truncated, disjoint, zeros, bins, tails } = comparePresets;

beforeEach(() => {
  // jsdom knows neither media queries nor the capture of a pointer.
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  stubDialogs();
  Element.prototype.setPointerCapture = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const figure = (name: string): HTMLElement => screen.getByRole('figure', { name });
const numbers = (): HTMLElement => screen.getByRole('region', { name: words.numbersTitle });
const formula = (): HTMLElement => screen.getByRole('region', { name: words.formulaTitle });
const zerosTable = (): HTMLElement => screen.getByRole('region', { name: words.zerosTitle });
const answers = (): readonly (string | null)[] =>
  within(numbers())
    .getAllByRole('definition')
    .map((one) => one.textContent);
const walk = (): HTMLElement => within(figure(words.distributionsTitle)).getByRole('slider', { name: words.walk });
const lit = (): string | null | undefined => zerosTable().querySelector('[aria-current] th')?.textContent;
const press = (element: Element, key: string): void => {
  fireEvent.keyDown(element, { key });
  fireEvent.keyUp(element, { key });
};
const lines = (root: Element, selector: string): readonly Element[] => [...root.querySelectorAll(selector)];

describe('the Compare lab', () => {
  it.each(presetNames)('draws %s without a NaN, and says both divergences as the engine has them', async (name) => {
    const { container } = await drawCompare(comparePresets[name]);
    expect(container.innerHTML).not.toMatch(/NaN|undefined/);
    const { klPQ, klQP } = compareLaws({ pair: comparePresets[name].pair, view: null });
    const shown = [klPQ, klQP].map(({ value }) => (value === Infinity ? '∞ bits' : `${inUnit(value, 'bits').toFixed(3)} bits`));
    expect(answers()).toEqual(shown);
  });

  it('brushes the x of a bar whose handle is taken hold of, and looks at that of one the pointer is over', async () => {
    await drawCompare(worms);
    const bar = (x: number): HTMLElement => screen.getByRole('slider', { name: distributionWords.probabilityOf('p', x) });
    fireEvent.focus(bar(4));
    expect(walk().getAttribute('aria-valuenow')).toBe('4');
    fireEvent.pointerEnter(bar(7));
    expect(walk().getAttribute('aria-valuenow')).toBe('7');
    fireEvent.pointerLeave(bar(7));
    expect(walk().getAttribute('aria-valuenow')).toBe('4');
  });

  it('shows the parts that are asked for, and controls as far as they are', async () => {
    await drawCompare(normals, ['numbers', 'logratio'], 'essential');
    expect(screen.getByRole('figure', { name: words.logratioTitle })).toBeDefined();
    expect(screen.queryByRole('figure', { name: words.distributionsTitle })).toBeNull();
    expect(screen.queryByRole('region', { name: words.controls })).toBeNull();
    cleanup();
    await drawCompare(normals, [], 'none');
    expect(screen.queryByRole('button', { name: words.swap })).toBeNull();
    expect(screen.getAllByRole('figure')).toHaveLength(wholeParts.length - 2);
  });

  it('hides p in the guessing game: no handle, row, mark or key brings it out; the score is KL(p‖q)', async () => {
    const { container } = await drawCompare(zeros, ['guess']);
    const score = (): string | null | undefined => container.querySelector('.guess-score__value')?.textContent;
    const before = score();
    expect(before).toBe('∞');
    expect(screen.getAllByRole('slider').map((one) => one.getAttribute('aria-label'))).toEqual([0, 1, 2, 3, 4, 5].map((x) => distributionWords.probabilityOf('q', x)));
    expect(container.querySelector('.role--truth')).toBeNull();
    expect(screen.queryByRole('button', { name: words.swap })).toBeNull();
    press(screen.getByRole('slider', { name: distributionWords.probabilityOf('q', 1) }), 'x');
    expect(screen.getByRole('slider', { name: distributionWords.probabilityOf('q', 1) }).getAttribute('aria-valuenow')).toBe('0.35');
  });

  it('keeps the guesses of the hand, and none that the text makes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { container, klarity, answered, sceneNow } = await drawCompare(zeros, ['guess']);
    const rested = async (): Promise<number> => {
      await answered();
      act(() => {
        vi.advanceTimersByTime(1000);
      });
      return container.querySelectorAll('.guess-score__guess').length;
    };
    expect(await rested()).toBe(1);
    const given = { ...sceneNow(), pair: { ...sceneNow().pair, q: sceneNow().pair.p } };
    act(() => klarity.replace(given));
    expect(await rested()).toBe(1);
    press(screen.getByRole('slider', { name: distributionWords.probabilityOf('q', 1) }), 'ArrowUp');
    klarity.settle();
    expect(await rested()).toBe(2);
    vi.useRealTimers();
  });

  it('walks one x through every view by keyboard', async () => {
    const { container, answered, sceneNow } = await drawCompare(worms);
    expect(lines(container, '.brush-line')).toHaveLength(0);
    press(walk(), 'ArrowRight');
    press(walk(), 'ArrowRight');
    await answered();
    expect(sceneNow().brush).toBe(6);
    expect(lines(container, '.brush-line')).toHaveLength(5);
    expect(walk().getAttribute('aria-valuetext')).toContain('x = 6: p 0.120');
    expect(formula().textContent).toContain('x = 6: 0.120 · log₂ 0.120/0.091 = 0.120 × +0.401 = +0.048');
    press(walk(), 'Home');
    await answered();
    expect(sceneNow().brush).toBe(0);
  });

  it('leaves what is looked at out of undo', async () => {
    const { klarity, answered, sceneNow } = await drawCompare(worms);
    press(walk(), 'ArrowRight');
    await answered();
    klarity.undo();
    expect(sceneNow().brush).toBe(5);
  });

  it('lights the row of the brushed x in the four cases, and goes to where a case is', async () => {
    const { answered, sceneNow } = await drawCompare(setBrush(zeros, 0));
    expect(lit()).toBe(words.zerosOnlyP);
    fireEvent.click(screen.getByRole('button', { name: words.zerosShow(words.zerosOnlyQ) }));
    await answered();
    expect(sceneNow().brush).toBe(3);
    expect(lit()).toBe(words.zerosOnlyQ);
    expect(formula().textContent).toContain(words.termInfinite('q(3)', 'p(3)'));
    expect(formula().textContent).toContain(words.termZero('p(3)'));
  });

  it('names the places of an infinity and hatches them in every chart', async () => {
    const { container } = await drawCompare(truncated);
    const note = within(numbers()).getByRole('status').textContent;
    expect(note).toBe(words.infiniteAt({ name: 'KL(p‖q)', without: 'q', having: 'p', places: 'x < −1 and x > 1.5' }));
    expect(lines(container, '.band')).toHaveLength(2 * 5);
  });

  it('tells a tail from a lack of mass', async () => {
    await drawCompare(setDistribution(tails, 'p', { family: 'studentT', params: { nu: 1.5, mu: 0, sigma: 1 } }));
    const note = within(numbers()).getByRole('status').textContent;
    expect(note).toBe(words.infiniteTail({ name: 'KL(p‖q)', without: 'q', having: 'p', places: 'x → ±∞' }));
  });

  it('marks tails at the edges of the plots, where they leave them: no piece of what is shown is to blame', async () => {
    const cauchy = setDistribution(tails, 'p', { family: 'cauchy', params: { x0: 0, gamma: 1 } });
    const { container } = await drawCompare(cauchy);
    const bands = lines(container, '.band__edge');
    expect(bands).toHaveLength(2 * 5);
    const widths = bands.map((band) => Number(band.getAttribute('width')));
    const ends = bands.map((band) => Number(band.getAttribute('x')) + Number(band.getAttribute('width')));
    expect(Math.max(...widths)).toBeLessThan(0.04 * Math.max(...ends));
  });

  it('smooths only where it is asked to, and says with what', async () => {
    const { answered, sceneNow } = await drawCompare(disjoint);
    expect(screen.queryByRole('slider', { name: words.epsilon('q') })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: words.smooth('q') }));
    await answered();
    expect(sceneNow().pair.smoothing).toEqual({ p: 0, q: 0.01 });
    expect(screen.getByRole('slider', { name: words.epsilon('q') })).toBeDefined();
    expect(screen.getByText(words.smoothNote('q', 'Uniform (0, 3)'))).toBeDefined();
    expect(answers()[0]).not.toContain('∞');
    expect(answers()[1]).toContain('∞');
  });

  it('swaps the two by one key and by a button, one step of undo each', async () => {
    const { klarity, answered, sceneNow } = await drawCompare(normals);
    const before = answers();
    press(screen.getByRole('button', { name: words.swap }), 'x');
    await answered();
    expect(answers()).toEqual(before.toReversed());
    fireEvent.click(screen.getByRole('button', { name: words.swap }));
    await answered();
    expect(sceneNow()).toEqual(normals);
    klarity.undo();
    klarity.undo();
    expect(sceneNow()).toEqual(normals);
  });

  it('does not swap while someone types', async () => {
    const { sceneNow } = await drawCompare(normals);
    const [field] = screen.getAllByRole('textbox');
    press(field ?? document.body, 'x');
    expect(sceneNow()).toEqual(normals);
  });

  it('scales x: entropies move by the log of the factor, divergences stay', async () => {
    const { klarity, answered } = await drawCompare(normals);
    const before = answers();
    expect(numbers().textContent).toContain('H(p) 2.047');
    klarity.replace(setScale(normals, normals, 2));
    await answered();
    expect(answers()).toEqual(before);
    expect(numbers().textContent).toContain('H(p) 3.047');
  });

  it('says what bins have left of the divergence of the densities', async () => {
    const { klarity, answered } = await drawCompare(bins);
    const left = (): string => numbers().querySelector('.compare-numbers__note')?.textContent ?? '';
    expect(left()).toBe(words.binsLeft({ name: 'KL(p‖q)', binned: '0.4761', whole: '0.5048', unit: 'bits' }));
    klarity.replace(setBinWidth(bins, 0.1));
    await answered();
    expect(left()).toContain('0.504');
    klarity.replace(setBinWidth(bins, null));
    await answered();
    expect(left()).toBe('');
  });

  it('says how each number was got and how far off it may be, on demand', async () => {
    await drawCompare(setSmoothing(normals, { q: 0.01 }));
    expect(within(numbers()).queryByRole('rowheader', { name: 'KL(p‖q)' })).toBeNull();
    await unfold(within(numbers()).getByText(words.details));
    const row = within(numbers()).getByRole('rowheader', { name: 'KL(p‖q)' }).closest('tr');
    expect(row?.textContent).toContain(words.quadrature);
    expect(row?.textContent).toMatch(/\d e−\d/);
  });

  it('puts one direction in front, in the formula and in the contributions', async () => {
    const { answered, sceneNow } = await drawCompare(normals);
    const front = (): string | null | undefined => formula().querySelector('.compare-formula__line--front')?.textContent;
    expect(front()).toContain('KL(p‖q)');
    fireEvent.click(within(numbers()).getByRole('radio', { name: words.reverse }));
    await answered();
    expect(sceneNow().direction).toBe('reverse');
    expect(front()).toContain('KL(q‖p)');
  });

  it('keeps a locked bar where it is while another is moved, with a padlock in the plot; a lock is one step of undo', async () => {
    const { container, klarity, answered, sceneNow } = await drawCompare(zeros);
    const editor = within(screen.getByRole('group', { name: words.truth }));
    await unfold(editor.getByText(distributionWords.typeOrLockBars));
    fireEvent.click(editor.getByRole('button', { name: distributionWords.lockBar('p', 1) }));
    await answered();
    expect(sceneNow().locked).toEqual({ p: [1], q: [] });
    expect(lines(container, '.padlock.role--truth')).toHaveLength(1);
    const bar = (x: number): HTMLElement =>
      within(figure(words.distributionsTitle)).getByRole('slider', { name: distributionWords.probabilityOf('p', x) });
    expect(bar(1).getAttribute('aria-disabled')).toBe('true');
    press(bar(0), 'ArrowUp');
    await answered();
    expect(sceneNow().pair.p.distribution).toEqual({ family: 'categorical', params: { probs: [0.31, 0.4, expect.closeTo(0.29, 15), 0, 0, 0] } });
    klarity.undo();
    expect(sceneNow().locked.p).toEqual([1]);
    klarity.undo();
    expect(sceneNow()).toEqual({ ...zeros, brush: sceneNow().brush });
  });

  it('gives a classroom keys that raise the bar of q at x and lock it, and shows the padlock', async () => {
    const { container, klarity, answered, sceneNow } = await drawCompare(setBrush(zeros, 1), [], 'none');
    const key = async (name: string): Promise<void> => {
      compareLab.keys.find(({ keys }) => keys.includes(name))?.press(klarity, name);
      await answered();
    };
    const q = (): readonly number[] => {
      const { distribution } = sceneNow().pair.q;
      return isBars(distribution) ? barProbs(distribution) : [];
    };
    await key(']');
    expect(q()[1]).toBeCloseTo(0.36, 12);
    await key('l');
    expect(sceneNow().locked).toEqual({ p: [], q: [1] });
    expect(lines(container, '.padlock.role--rival')).toHaveLength(1);
    await key('[');
    expect(q()[1]).toBeCloseTo(0.36, 12);
    await key('ArrowRight');
    await key(']');
    expect(q()[1]).toBeCloseTo(0.36, 12);
    expect(sceneNow().brush).toBe(2);
  });

  it('opens an example from its menu, and says what to look for', async () => {
    const { answered, sceneNow } = await drawCompare(normals);
    const menu = screen.getByRole('combobox', { name: words.presets.label });
    fireEvent.change(menu, { target: { value: 'zeros' } });
    await answered();
    expect(sceneNow()).toEqual(zeros);
    expect(screen.getByText(words.presets.zeros.look)).toBeDefined();
  });

  it('follows a drag of a parameter in the curve at once, before the engine has answered', async () => {
    const { container, klarity } = await drawCompare(normals);
    const path = (): string => figure(words.distributionsTitle).querySelector('.stroke.role--rival')?.getAttribute('d') ?? '';
    const before = path();
    const { revision } = klarity.store.getState();
    const slider = within(screen.getByRole('group', { name: words.model })).getAllByRole('slider')[0];
    fireEvent.change(slider ?? container, { target: { value: '2' } });
    klarity.flush();
    expect(klarity.store.getState().answered).toBe(revision);
    await vi.waitFor(() => expect(path()).not.toBe(before));
  });
});
