// @vitest-environment jsdom
import { act, cleanup, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubDialogs } from '../../controls/stubDialogs';
import { handlers } from '../../engine/handlers';
import { en } from '../../i18n/en';
import { createNumberFormat } from '../../i18n/numberFormat';
import { defaultScene } from '../../scene/sceneKind';
import { drawWith } from '../drawLab';
import { drawWorms } from './drawWorms';
import { en as words } from './en';
import { wormsCore } from './wormsCore';
import { WormsView } from './WormsView';
import { freeRival, rivalProbs, setBrush, setRun, setTarget, setTargetProb, setTheta, targetProbs } from './wormsEdits';
import { wormsLab } from './wormsLab';
import { wormsPython } from './wormsPython';
import type { WormsScene } from './wormsScene';
import { togglePlay } from './playback';

const worms = defaultScene(wormsCore);
const { app } = en;

beforeEach(() => {
  // jsdom knows neither media queries nor the capture of a pointer.
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  stubDialogs();
  Element.prototype.setPointerCapture = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The handles of the plots, not the sliders beside them. By selector: role queries over a whole lab take their time. */
const handles = (name: RegExp): readonly Element[] =>
  [...document.querySelectorAll('g[role="slider"]')].filter((one) => name.test(one.getAttribute('aria-label') ?? ''));
function handle(name: string): Element {
  const found = document.querySelector(`g[role="slider"][aria-label="${name}"]`);
  if (!found) throw new Error(`no handle ${name}`);
  return found;
}
const figure = (name: string): HTMLElement => screen.getByRole('figure', { name });
const terms = (unit = app.bits): HTMLElement => figure(words.termsTitle(unit));
const numbers = (): HTMLElement => screen.getByRole('region', { name: words.numbersTitle });
const all = (root: Element, selector: string): readonly Element[] => [...root.querySelectorAll(selector)];
const attribute = (element: Element | undefined, name: string): number => Number(element?.getAttribute(name) ?? Number.NaN);
/** `_θ` is set as a subscript: read, it is θ alone. */
const plain = (text: string): string => text.replaceAll('_θ', 'θ');

/** The two cells of a quantity: the rival's and the approximation's. */
function quantity(name: string): readonly (string | null)[] {
  const line = within(numbers()).getByRole('rowheader', { name }).closest('tr');
  if (!line) throw new Error(`no row ${name}`);
  return within(line)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

/** What the panel answers for both models, in large. */
const answers = (): readonly (string | null)[] =>
  within(numbers())
    .getAllByRole('definition')
    .map((answer) => answer.textContent);

function press(element: Element, key: string): void {
  fireEvent.keyDown(element, { key });
  fireEvent.keyUp(element, { key });
}

const click = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('radio', { name }));
const button = (name: string): HTMLButtonElement => screen.getByRole<HTMLButtonElement>('button', { name });
/** A button that is off keeps the focus: it says so instead of being disabled. */
const isOff = (name: string): boolean => button(name).getAttribute('aria-disabled') === 'true';

function type(field: HTMLElement, text: string): void {
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.blur(field);
}

const compared = (scene: WormsScene) => {
  const outcomes = targetProbs(scene).length;
  return {
    rival: handlers.compare({ p: scene.p, q: scene.q, outcomes }),
    approximation: handlers.compare({ p: scene.p, q: scene.approximation, outcomes }),
  };
};

describe('the numbers of the worms', () => {
  it('are 0.197 bits for the uniform and 2.468 for the binomial at θ = 0.3', async () => {
    await drawWorms();
    expect(answers()).toEqual(['0.197 bits', '2.468 bits']);
  });

  it('are all in the table, to four decimals', async () => {
    await drawWorms();
    const { rival, approximation } = compared(worms);
    const bits = (nats: number): string => (nats / Math.LN2).toFixed(4);
    expect(quantity('H(p)')).toEqual([bits(rival.entropyP.value), bits(rival.entropyP.value)]);
    expect(quantity('H(·)')).toEqual([bits(rival.entropyQ.value), bits(approximation.entropyQ.value)]);
    expect(quantity('H(p, ·)')).toEqual([bits(rival.crossEntropyPQ.value), bits(approximation.crossEntropyPQ.value)]);
    expect(quantity('H(·, p)')).toEqual([bits(rival.crossEntropyQP.value), bits(approximation.crossEntropyQP.value)]);
    expect(quantity('KL(p‖·)')).toEqual([bits(rival.klPQ.value), bits(approximation.klPQ.value)]);
    expect(quantity('KL(·‖p)')).toEqual([bits(rival.klQP.value), bits(approximation.klQP.value)]);
  });

  it('are the same amounts in every unit', async () => {
    const { klarity } = await drawWorms();
    act(() => klarity.prefer({ unit: 'nats' }));
    expect(answers()).toEqual(['0.137 nats', '1.711 nats']);
    expect(within(numbers()).getByRole('table', { name: words.numbersCaption(app.nats) })).toBeTruthy();
    act(() => klarity.prefer({ unit: 'dits' }));
    expect(answers()[0]).toBe('0.059 dits');
  });

  it('are those of the other direction once that is chosen', async () => {
    const { sceneNow, answered } = await drawWorms();
    choose(/^reverse/);
    await answered();
    expect(sceneNow().direction).toBe('reverse');
    const { rival, approximation } = compared(worms);
    expect(answers()).toEqual(
      [rival, approximation].map(({ klQP }) => `${(klQP.value / Math.LN2).toFixed(3)} bits`),
    );
    expect(within(numbers()).getByText(words.identityReverse)).toBeTruthy();
  });

  it('come with the verdict: the model that loses less, by name', async () => {
    const { klarity, sceneNow, answered } = await drawWorms();
    const verdict = (better: string, less: string, more: string): string =>
      plain(words.verdict(better, less, more, app.bits));
    expect(numbers().textContent).toContain(verdict(words.uniform, '0.197', '2.468'));
    choose(/^reverse/);
    type(screen.getByRole('textbox', { name: words.theta }), '0.5');
    await answered();
    expect(sceneNow().approximation.params.theta).toBe(0.5);
    const { rival, approximation } = compared(sceneNow());
    const [less, more] = [approximation.klQP.value, rival.klQP.value].map((nats) => (nats / Math.LN2).toFixed(3));
    const [first = '', second = ''] = [less, more];
    const binomialWins = Number(first) < Number(second);
    expect(numbers().textContent).toContain(
      binomialWins ? verdict(words.approximation, first, second) : verdict(words.uniform, second, first),
    );
    act(() => klarity.undo());
  });

  it('add up: entropy and divergence make the cross-entropy, for each model', async () => {
    await drawWorms();
    const list = within(numbers()).getByRole('list', { name: words.barsDescription });
    const rows = within(list).getAllByRole('listitem');
    expect(rows).toHaveLength(2);
    for (const { textContent } of rows) {
      const amount = (name: RegExp): number => Number(name.exec(textContent ?? '')?.[1] ?? Number.NaN);
      const sum = amount(/H\(p\) (\d+\.\d{3})/) + amount(/KL (\d+\.\d{3})/);
      expect(Math.abs(sum - amount(/cross-entropy (\d+\.\d{3})/))).toBeLessThan(0.0021);
    }
  });
});

describe('the bars of p', () => {
  it('are as high as their probabilities on the axis, with a handle on top of each', async () => {
    await drawWorms();
    const plot = figure(words.distributionsTitle);
    const ticks = all(plot, '.axes__y').map((label) => Number(label.textContent));
    const lines = all(plot, '.axes__grid').map((line) => attribute(line, 'y1'));
    const perUnit = ((lines[0] ?? 0) - (lines.at(-1) ?? 0)) / ((ticks.at(-1) ?? 0) - (ticks[0] ?? 0));
    const bars = all(plot, '.bars__bar');
    expect(bars).toHaveLength(11);
    for (const [x, p] of targetProbs(worms).entries()) {
      expect(attribute(bars[x], 'height')).toBeCloseTo(p * perUnit, 6);
      const [, grip = ''] = /translate\([^,]+,([^)]+)\)/.exec(handle(words.barOf(x)).getAttribute('transform') ?? '') ?? [];
      expect(Number(grip)).toBeCloseTo(attribute(bars[x], 'y'), 6);
    }
  });

  it('say what they are to those who do not see them', async () => {
    await drawWorms();
    expect(handle(words.barOf(4)).getAttribute('aria-valuenow')).toBe('0.16');
    expect(handle(words.barOf(4)).getAttribute('aria-valuetext')).toBe('0.160');
    const description = words.distributionsDescription({
      largest: 4,
      largestP: '0.160',
      zeros: [],
      theta: '0.300',
      mean: '5.44',
    });
    expect(figure(words.distributionsTitle).textContent).toContain(description);
  });

  it('move by the arrow keys, and the others make room', async () => {
    const { sceneNow, answered } = await drawWorms();
    press(handle(words.barOf(4)), 'ArrowUp');
    await answered();
    expect(targetProbs(sceneNow())[4]).toBeCloseTo(0.17, 12);
    expect(targetProbs(sceneNow()).reduce((sum, p) => sum + p)).toBeCloseTo(1, 12);
    expect(handle(words.barOf(5)).getAttribute('aria-valuetext')).toBe(((0.15 * 0.83) / 0.84).toFixed(3));
    expect(figure(words.distributionsTitle).textContent).toContain(words.edited);
  });

  it('follow a drag from the scene alone, which is one step of undo', async () => {
    const { klarity, sceneNow } = await drawWorms();
    const grip = handle(words.barOf(4));
    const at = (clientY: number) => ({ clientX: 0, clientY, pointerId: 1, isPrimary: true, button: 0 });
    fireEvent.pointerDown(grip, at(200));
    for (const y of [190, 180, 170]) {
      fireEvent.pointerMove(grip, at(y));
      act(() => klarity.flush());
    }
    const { answered, revision } = klarity.store.getState();
    expect(answered).toBeLessThan(revision);
    expect(Number(grip.getAttribute('aria-valuenow'))).toBeGreaterThan(0.17);
    fireEvent.pointerUp(grip, at(170));
    act(() => klarity.undo());
    expect(sceneNow().p).toEqual(worms.p);
    expect(klarity.store.getState().past).toEqual([]);
  });

  it('at 0 make the reverse divergences ∞, and the outcome is named wherever that is said', async () => {
    const { sceneNow, answered } = await drawWorms();
    press(handle(words.barOf(4)), 'Home');
    await answered();
    expect(targetProbs(sceneNow())[4]).toBe(0);
    expect(quantity('KL(·‖p)')).toEqual(['∞', '∞']);
    expect(quantity('KL(p‖·)').every((value) => Number(value) > 0)).toBe(true);
    expect(figure(words.lossTitle).textContent).toContain(plain(words.everywhere([4])));
    choose(/^reverse/);
    await answered();
    expect(answers()).toEqual(['∞ bits', '∞ bits']);
    expect(numbers().textContent).toContain(words.infinite('KL(q‖p)', 'p', [4], 'q'));
    expect(numbers().textContent).toContain(plain(words.infinite('KL(q_θ‖p)', 'p', [4], 'q_θ')));
    expect(figure(words.distributionsTitle).textContent).toContain('p is 0 at x = 4.');
  });

  it('come back from 0 in their old proportions within one drag that had left them nothing', async () => {
    const { sceneNow, klarity } = await drawWorms();
    const grip = handle(words.barOf(4));
    const hold = (key: string, shiftKey = false): void => {
      fireEvent.keyDown(grip, { key, shiftKey });
      act(() => klarity.flush());
    };
    hold('End');
    expect(targetProbs(sceneNow())).toEqual(Array.from({ length: 11 }, (_, x) => (x === 4 ? 1 : 0)));
    for (let i = 0; i < 8; i++) hold('ArrowDown', true);
    for (let i = 0; i < 4; i++) hold('ArrowDown');
    fireEvent.keyUp(grip, { key: 'ArrowDown' });
    for (const [x, p] of targetProbs(worms).entries()) expect(targetProbs(sceneNow())[x]).toBeCloseTo(p, 12);
  });

  it('are a step of undo for each press', async () => {
    const { sceneNow, klarity } = await drawWorms();
    press(handle(words.barOf(4)), 'ArrowUp');
    press(handle(words.barOf(4)), 'ArrowUp');
    expect(targetProbs(sceneNow())[4]).toBeCloseTo(0.18, 12);
    act(() => klarity.undo());
    expect(targetProbs(sceneNow())[4]).toBeCloseTo(0.17, 12);
    act(() => klarity.undo());
    expect(sceneNow().p).toEqual(worms.p);
  });

  it('that are locked stay, whatever is done to them or to the others', async () => {
    const { sceneNow, answered } = await drawWorms(setBrush(worms, 2));
    fireEvent.click(screen.getByRole('checkbox', { name: words.lock(2) }));
    await answered();
    expect(sceneNow().locked).toEqual([2]);
    const grip = handle(words.barOf(2));
    expect(grip.getAttribute('aria-disabled')).toBe('true');
    press(grip, 'End');
    press(handle(words.barOf(4)), 'End');
    await answered();
    expect(targetProbs(sceneNow())[2]).toBeCloseTo(0.05, 12);
    expect(targetProbs(sceneNow())[4]).toBeCloseTo(0.95, 12);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: words.barOf(2) }).disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: words.lock(2) }));
    await answered();
    expect(handle(words.barOf(2)).getAttribute('aria-disabled')).toBeNull();
  });

  it('have a way without a drag: choose an outcome, and type', async () => {
    const { sceneNow, answered } = await drawWorms();
    expect(isOff(words.previous)).toBe(true);
    for (let i = 0; i < 3; i++) click(words.next);
    await answered();
    expect(screen.getByRole('status', { name: words.chosen }).textContent).toBe('x = 3');
    type(screen.getByRole('textbox', { name: words.barOf(3) }), '1/2');
    await answered();
    expect(targetProbs(sceneNow())[3]).toBe(0.5);
  });

  it('keep what is typed and cannot be used, with the reason, and do not move', async () => {
    const { sceneNow } = await drawWorms();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: words.barOf(0) });
    type(field, 'a lot');
    expect(field.value).toBe('a lot');
    expect(screen.getByRole('alert').textContent).toBe(en.field.notANumber('a lot'));
    type(field, '1.5');
    expect(screen.getByRole('alert').textContent).toBe(en.field.tooLarge('1.5', '1'));
    expect(sceneNow()).toEqual(worms);
  });

  it('are the worms again once asked, with undo to what they were', async () => {
    const edited = setTargetProb(worms, worms, 0, 0.5);
    const { sceneNow, klarity, answered } = await drawWorms(edited);
    click(words.reset);
    await answered();
    expect(sceneNow()).toEqual(worms);
    act(() => klarity.undo());
    expect(sceneNow()).toEqual(edited);
  });
});

describe('the rival', () => {
  it('gets handles of its own once it is free, and loses them when uniform', async () => {
    const { sceneNow, answered } = await drawWorms();
    expect(handles(/^q\(/)).toEqual([]);
    choose(words.freeChoice);
    await answered();
    expect(handles(/^q\(/)).toHaveLength(11);
    expect(sceneNow()).toEqual(freeRival(worms));
    press(handle(words.rivalOf(4)), 'Home');
    await answered();
    expect(rivalProbs(sceneNow())[4]).toBe(0);
    expect(rivalProbs(sceneNow()).reduce((sum, q) => sum + q)).toBeCloseTo(1, 12);
    expect(targetProbs(sceneNow())).toEqual(targetProbs(worms));
    // q = 0 where p has mass: the forward divergence is ∞, and says where.
    expect(quantity('KL(p‖·)')[0]).toBe('∞');
    expect(numbers().textContent).toContain(words.infinite('KL(p‖q)', 'q', [4], 'p'));
    expect(numbers().textContent).toContain(words.free);
    choose(words.uniformChoice);
    await answered();
    expect(handles(/^q\(/)).toEqual([]);
    expect(sceneNow()).toEqual({ ...worms, brush: sceneNow().brush });
  });
});

describe('θ', () => {
  it('moves along the curve by the arrow keys and to the ends, and starts the run over', async () => {
    const { sceneNow, answered } = await drawWorms(setRun(worms, { step: 5 }));
    const grip = handle(words.thetaOnCurve);
    const theta = (): number => sceneNow().approximation.params.theta;
    press(grip, 'Home');
    await answered();
    expect([theta(), sceneNow().run.step]).toEqual([0.01, 0]);
    press(grip, 'ArrowRight');
    await answered();
    expect(theta()).toBeCloseTo(0.02, 12);
    press(grip, 'End');
    await answered();
    expect(theta()).toBe(0.99);
    expect(Number(grip.getAttribute('aria-valuenow'))).toBe(0.99);
    press(grip, 'ArrowLeft');
    await answered();
    expect(theta()).toBeCloseTo(0.98, 12);
  });

  it('changes the numbers of the binomial alone', async () => {
    const { sceneNow, answered } = await drawWorms();
    const before = quantity('KL(p‖·)');
    type(screen.getByRole('textbox', { name: words.theta }), '0.544');
    await answered();
    const { approximation } = compared(sceneNow());
    expect(quantity('KL(p‖·)')).toEqual([before[0], (approximation.klPQ.value / Math.LN2).toFixed(4)]);
  });

  it('stands on the curve of its direction, at its own height', async () => {
    await drawWorms({ ...worms, approximation: { family: 'binomial', params: { trials: 10, theta: 0.5 } } });
    const plot = figure(words.lossTitle);
    const ticks = all(plot, '.axes__y').map((label) => Number(label.textContent));
    const lines = all(plot, '.axes__grid').map((line) => attribute(line, 'y1'));
    const perUnit = ((lines[0] ?? 0) - (lines.at(-1) ?? 0)) / ((ticks.at(-1) ?? 0) - (ticks[0] ?? 0));
    const zero = (lines[0] ?? 0) + (ticks[0] ?? 0) * perUnit;
    const [, y = ''] = /translate\([^,]+,([^)]+)\)/.exec(handle(words.thetaOnCurve).getAttribute('transform') ?? '') ?? [];
    const { approximation } = compared({ ...worms, approximation: { family: 'binomial', params: { trials: 10, theta: 0.5 } } });
    // Read off a curve of 241 nodes: good to a pixel.
    expect(Math.abs((zero - Number(y)) / perUnit - approximation.klPQ.value / Math.LN2)).toBeLessThan(1 / perUnit);
  });
});

describe('the run', () => {
  const { trajectory } = handlers.run({
    target: worms.p,
    model: worms.approximation,
    outcomes: 11,
    settings: { direction: 'forward', coordinate: 'theta', stepSize: 0.004 },
    step: 0,
  });
  const last = trajectory.thetas.length - 1;
  const shownTheta = (): string => screen.getByRole<HTMLInputElement>('textbox', { name: words.theta }).value;
  const thetaAt = (step: number): string => (trajectory.thetas[step] ?? Number.NaN).toFixed(3);
  const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));
  const fakeFrames = (): void =>
    void vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'] });

  it('goes on and back a step at a time, no further than its ends', async () => {
    const { sceneNow, answered } = await drawWorms();
    expect([isOff(words.stepBack), isOff(words.rewind)]).toEqual([true, true]);
    click(words.stepForward);
    click(words.stepForward);
    await answered();
    expect([sceneNow().run.step, shownTheta()]).toEqual([2, thetaAt(2)]);
    click(words.stepBack);
    await answered();
    expect([sceneNow().run.step, shownTheta()]).toEqual([1, thetaAt(1)]);
    expect(screen.getByText(words.converged(last))).toBeTruthy();
  });

  it('is scrubbed to any step, and stands at its end', async () => {
    const { sceneNow, answered } = await drawWorms();
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: words.step });
    expect(Number(slider.max)).toBe(last);
    fireEvent.input(slider, { target: { value: String(last) } });
    await answered();
    expect([sceneNow().run.step, shownTheta()]).toEqual([last, '0.544']);
    expect(slider.getAttribute('aria-valuetext')).toBe(words.stepOf(last, last));
    expect(isOff(words.stepForward)).toBe(true);
  });

  it('plays at a reader’s pace, pauses where it is, and rewinds to the same start', async () => {
    fakeFrames();
    const { klarity, sceneNow, answered } = await drawWorms();
    click(words.play);
    pass(1000);
    const { step } = sceneNow().run;
    expect(step).toBeGreaterThanOrEqual(8);
    expect(step).toBeLessThanOrEqual(12);
    click(words.pause);
    await answered();
    expect(shownTheta()).toBe(thetaAt(sceneNow().run.step));
    const paused = sceneNow();
    pass(1000);
    expect(sceneNow()).toBe(paused);
    click(words.rewind);
    await answered();
    expect(sceneNow()).toEqual(worms);
    expect(shownTheta()).toBe('0.300');
    act(() => klarity.undo());
    expect(sceneNow().run.step).toBe(paused.run.step);
    act(() => klarity.undo());
    expect(sceneNow().run.step).toBe(0);
  });

  it('pauses for whoever steps or rewinds', async () => {
    const { klarity } = await drawWorms();
    for (const name of [words.stepForward, words.stepBack, words.stepForward, words.rewind]) {
      act(() => klarity.set({ playing: true }));
      click(name);
      expect(klarity.store.getState().playing).toBe(false);
    }
  });

  it('stops by itself at its end, and plays from the start again from there', async () => {
    fakeFrames();
    const { sceneNow, klarity, answered } = await drawWorms();
    click(words.play);
    pass(last * 100 + 500);
    await answered();
    expect([sceneNow().run.step, klarity.store.getState().playing]).toEqual([last, false]);
    click(words.play);
    act(() => klarity.flush());
    expect([sceneNow().run.step, klarity.store.getState().playing]).toEqual([0, true]);
    pass(300);
    expect(sceneNow().run.step).toBeGreaterThan(0);
    expect(sceneNow().run.step).toBeLessThan(6);
    // Back to the start and along again is one step of undo.
    click(words.pause);
    act(() => klarity.undo());
    expect(sceneNow().run.step).toBe(last);
  });

  it('stands at its end at once for who wants no motion', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    fakeFrames();
    const { sceneNow, klarity } = await drawWorms();
    click(words.play);
    pass(300);
    expect([sceneNow().run.step, klarity.store.getState().playing]).toEqual([last, false]);
  });

  it('goes at one pace, however many views show it', async () => {
    fakeFrames();
    const { klarity, sceneNow } = await drawWorms();
    drawWith(klarity, <WormsView show={['loss']} />);
    act(() => togglePlay(klarity));
    act(() => togglePlay(klarity));
    act(() => togglePlay(klarity));
    pass(910);
    expect(sceneNow().run.step).toBeGreaterThanOrEqual(9);
    expect(sceneNow().run.step).toBeLessThanOrEqual(11);
  });

  it('says that it diverged, and where to, at a step size of 0.1', async () => {
    const { sceneNow, answered } = await drawWorms();
    type(screen.getByRole('textbox', { name: words.stepSize }), '0.1');
    await answered();
    expect(sceneNow().run.stepSize).toBe(0.1);
    expect(screen.getByText(words.leftDomain(1, '+1.462'))).toBeTruthy();
    expect(screen.getByText(words.leaves('1.462'))).toBeTruthy();
    expect([isOff(words.play), isOff(words.stepForward)]).toEqual([true, true]);
    choose(words.byLogit);
    await answered();
    expect(sceneNow().run.coordinate).toBe('unconstrained');
    expect(isOff(words.play)).toBe(false);
  });

  it('has nothing to descend where the divergence is ∞ for every θ', async () => {
    await drawWorms({ ...setTargetProb(worms, worms, 4, 0), direction: 'reverse' });
    expect(screen.getByText(words.cannotStart)).toBeTruthy();
    expect(isOff(words.play)).toBe(true);
  });

  it('says the exact divergence of a θ that the curve does not reach', async () => {
    await drawWorms(setTheta(worms, 0.0001));
    const { klPQ } = compared(setTheta(worms, 0.0001)).approximation;
    const exact = (klPQ.value / Math.LN2).toFixed(3);
    const grip = handle(words.thetaOnCurve);
    expect(grip.getAttribute('aria-valuetext')).toContain(exact);
    expect(screen.getByText(words.above(exact))).toBeTruthy();
    expect(Number(grip.getAttribute('aria-valuenow'))).toBeGreaterThanOrEqual(Number(grip.getAttribute('aria-valuemin')));
  });

  it('takes no step size out of range', async () => {
    const { sceneNow } = await drawWorms();
    type(screen.getByRole('textbox', { name: words.stepSize }), '5');
    expect(screen.getByRole('alert').textContent).toBe(en.field.tooLarge('5', '1'));
    expect(sceneNow()).toEqual(worms);
  });
});

describe('pasted counts', () => {
  /** The dialog is fetched when it is first asked for. */
  const open = (): Promise<HTMLElement> => {
    click(words.paste);
    return screen.findByRole('textbox', { name: words.pasteLabel }, { timeout: 10_000 });
  };
  const write = (text: string): void =>
    void fireEvent.change(screen.getByRole('textbox', { name: words.pasteLabel }), { target: { value: text } });

  it('that cannot be read stay in the box with what is wrong, and change nothing', async () => {
    const { sceneNow } = await drawWorms();
    const box = await open();
    write('2 three 5');
    const dialog = within(screen.getByRole('dialog', { name: words.pasteTitle }));
    expect(dialog.getByRole('status').textContent).toBe(words.pasteBad('three', 1));
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(button(words.pasteUse).disabled).toBe(true);
    const form = box.closest('form');
    if (form) fireEvent.submit(form);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.pasteLabel }).value).toBe('2 three 5');
    expect(sceneNow()).toEqual(worms);
    write('1 -2 3');
    expect(dialog.getByRole('status').textContent).toBe(words.pasteNegative('-2', 1));
  });

  it('become p, with a binomial and a uniform on as many outcomes, in one step of undo', async () => {
    const { sceneNow, klarity, answered } = await drawWorms();
    await open();
    write('1, 2\n3, 4, 5');
    const dialog = within(screen.getByRole('dialog', { name: words.pasteTitle }));
    expect(dialog.getByRole('status').textContent).toBe(words.pasteRead(5, '15'));
    click(words.pasteUse);
    await answered();
    expect(sceneNow()).toEqual({
      ...worms,
      p: { family: 'empirical', params: { counts: [1, 2, 3, 4, 5] } },
      q: { family: 'discreteUniform', params: { low: 0, high: 4 } },
      approximation: { family: 'binomial', params: { trials: 4, theta: 0.3 } },
    });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(handles(/^p\(/)).toHaveLength(5);
    expect(figure(words.distributionsTitle).textContent).toContain(words.counts('15'));
    expect(quantity('H(·)')[0]).toBe(Math.log2(5).toFixed(4));
    act(() => klarity.undo());
    expect(sceneNow()).toEqual(worms);
  });
});

describe('the table behind a plot', () => {
  const openTable = async (plot: HTMLElement) => {
    fireEvent.click(within(plot).getByText(words.dataTable));
    const table = await within(plot).findByRole('table');
    return within(table)
      .getAllByRole('row')
      .slice(1)
      .map((line) => [...line.children].map(({ textContent }) => textContent));
  };

  it('holds p and both models at each outcome', async () => {
    await drawWorms();
    const rows = await openTable(figure(words.distributionsTitle));
    const { approximation, rival } = compared(worms);
    expect(rows).toEqual(
      targetProbs(worms).map((p, x) => [
        String(x),
        p.toFixed(4),
        (rival.q.probs[x] ?? 0).toFixed(4),
        createNumberFormat('en', 'bits').probability(approximation.q.probs[x] ?? 0, 4),
      ]),
    );
    // The binomial gives ten teeth almost nothing: that is not nothing.
    expect(rows.at(-1)?.at(-1)).toBe('5.9e−6');
  });

  it('holds the terms and their running total, which ends at the divergence', async () => {
    await drawWorms();
    const rows = await openTable(terms());
    expect(rows).toHaveLength(11);
    expect(rows.at(-1)?.at(-1)).toBe('+2.468');
  });

  it('holds both divergences over θ', async () => {
    await drawWorms();
    const rows = await openTable(figure(words.lossTitle));
    expect(rows.length).toBeGreaterThan(10);
    expect([rows[0]?.[0], rows.at(-1)?.[0]]).toEqual(['0.010', '0.990']);
    expect(rows.every((cells) => cells.slice(1).every((cell) => Number(cell) > 0))).toBe(true);
  });
});

describe('pointing at an outcome', () => {
  const bins = (plot: HTMLElement): readonly Element[] => all(plot, '.bin-targets__bin');
  const enter = (element: Element | undefined): void => {
    if (!element) throw new Error('nothing to point at');
    // React hears of an enter from the over event that the browser sends with it.
    fireEvent.pointerOver(element);
  };

  it('lights its term of the sum, from either plot and from a handle, and lets go of it again', async () => {
    await drawWorms();
    expect(terms().textContent).toContain(words.termPrompt);
    const { approximation } = compared(worms);
    const term = (x: number): string =>
      `${(((approximation.forward[x] ?? 0) / Math.LN2) > 0 ? '+' : '−')}${Math.abs((approximation.forward[x] ?? 0) / Math.LN2).toFixed(3)}`;
    enter(bins(figure(words.distributionsTitle))[4]);
    expect(terms().textContent).toContain('p(4) · log₂ p(4)/qθ(4)');
    expect(terms().textContent).toContain(`${term(4)} bits`);
    enter(bins(terms())[9]);
    expect(terms().textContent).toContain('p(9) · log₂ p(9)/qθ(9)');
    expect(terms().textContent).toContain(`${term(9)} bits`);
    enter(handle(words.barOf(2)));
    expect(terms().textContent).toContain(`${term(2)} bits`);
    fireEvent.pointerOut(handle(words.barOf(2)));
    expect(terms().textContent).toContain(words.termPrompt);
  });

  it('marks its bar in both plots', async () => {
    await drawWorms();
    enter(bins(terms())[4]);
    const lit = (plot: HTMLElement): readonly boolean[] =>
      all(plot, '.bars__bar').map((mark) => mark.classList.contains('bars__bar--highlight'));
    const fourth = Array.from({ length: 11 }, (_, x) => x === 4);
    expect(lit(terms())).toEqual(fourth);
    expect(lit(figure(words.distributionsTitle))).toEqual(fourth);
  });

  it('keeps it once it is chosen, as no step of undo', async () => {
    const { sceneNow, klarity, answered } = await drawWorms();
    const [, , , third] = bins(figure(words.distributionsTitle));
    if (third) fireEvent.click(third);
    await answered();
    expect(sceneNow().brush).toBe(3);
    expect(terms().textContent).toContain('p(3)');
    expect(klarity.store.getState().past).toEqual([]);
  });

  it('of the rival’s terms shows the rival', async () => {
    const { answered, sceneNow } = await drawWorms(setBrush(worms, 0));
    choose(words.uniform);
    await answered();
    expect(sceneNow().model).toBe('rival');
    expect(terms().textContent).toContain('p(0) · log₂ p(0)/q(0) = 0.020 · log₂ 0.020/0.091');
  });

  it('where p is 0 says that the term is 0, whatever the ratio', async () => {
    await drawWorms(setBrush(setTargetProb(worms, worms, 4, 0), 4));
    expect(terms().textContent).toContain(words.termZero('p(4)'));
  });
});

describe('the Python', () => {
  it('is the script of what is on the screen, step and unit included', async () => {
    const { klarity, answered } = await drawWorms();
    click(words.stepForward);
    await answered();
    const { scene, results } = klarity.store.getState();
    expect(await wormsLab.python?.(scene, results, 'nats')).toBe(wormsPython(setRun(worms, { step: 1 }), 1, 'nats'));
  });
});

describe('the lab in parts', () => {
  it('shows those that are asked for, in its own order', async () => {
    await drawWorms(undefined, ['loss', 'distributions']);
    expect(screen.getAllByRole('figure').map((one) => within(one).getByRole('heading').textContent)).toEqual([
      words.distributionsTitle,
      words.lossTitle,
    ]);
    expect(screen.queryByRole('region', { name: words.numbersTitle })).toBeNull();
  });

  it('keeps its keys to itself: an arrow on a handle scrolls nothing', async () => {
    await drawWorms();
    const event = createEvent.keyDown(handle(words.barOf(0)), { key: 'ArrowUp' });
    fireEvent(handle(words.barOf(0)), event);
    expect(event.defaultPrevented).toBe(true);
  });
});

it('an outcome under the pointer that a paste takes away is no longer shown', async () => {
  const { klarity, container, answered } = await drawWorms();
  act(() => klarity.set({ hover: 9 }));
  expect(container.textContent).toContain('p(9) ·');
  act(() => klarity.replace(setTarget(worms, { family: 'empirical', params: { counts: [1, 2, 3] } })));
  await answered();
  expect(container.textContent).not.toContain('p(9)');
});
