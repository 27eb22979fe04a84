// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { yieldToEventLoop } from '../../engine/yieldToEventLoop';
import { labEdit } from '../../state/labHooks';
import { resultsOf } from './askDirectly';
import { drawFit } from './drawFit';
import { en } from './en';
import { fitCore } from './fitCore';
import { setSmoothing, setStep, setTarget, setTheta } from './fitEdits';
import { fitKeys } from './fitKeys';
import { fitMetrics } from './fitMetrics';
import { fitPresets } from './fitPresets';
import type { FitScene } from './fitScene';
import { racerOf } from './racerOf';
import { wholeProblem } from './wholeProblem';

const { modes, worms, horsePoisson, ravine, scaled, farModes, faithful, flexible, disjoint } = fitPresets;

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

function press(klarity: Awaited<ReturnType<typeof drawFit>>['klarity'], key: string): void {
  fitKeys.find(({ keys }) => keys.includes(key))?.press(klarity, key);
}

const klOf = (name: string): string | null => screen.getByRole('status', { name }).textContent;
const figure = (name: string): HTMLElement => screen.getByRole('figure', { name });

describe('the Fit lab', () => {
  it('shows both directions side by side, with all minima and what each direction costs', async () => {
    await drawFit();
    expect(within(figure(en.surfaceTitle.forward)).getByText(en.matchesMoments)).toBeTruthy();
    expect(within(figure(en.surfaceTitle.reverse)).getByText(en.minimaComplete(2))).toBeTruthy();
    expect(within(figure(en.surfaceTitle.reverse)).getAllByText(en.best)).toHaveLength(1);
    expect(within(figure(en.surfaceTitle.reverse)).getAllByText(en.local)).toHaveLength(1);
    expect(klOf(en.forwardName)).toMatch(/^\d\.\d{3}$/);
    expect(klOf(en.reverseName)).toMatch(/^\d\.\d{3}$/);
  }, 60_000);

  it('begins with another family near p', async () => {
    const far: FitScene = { ...modes, p: { distribution: { family: 'normal', params: { mu: 1000, sigma: 5 } }, cut: null } };
    const { sceneNow } = await drawFit(far);
    const group = screen.getByRole('group', { name: en.modelTitle.replace('_', '') });
    fireEvent.change(within(group).getByRole('combobox'), { target: { value: 'laplace' } });
    expect(sceneNow().model.params).toMatchObject({ mu: expect.closeTo(1005.5, 1) as number });
  }, 60_000);

  it('shows the loss of a run where the run stands', async () => {
    const scene = setStep(modes, 46);
    const { runs } = await resultsOf(scene, ['runs']);
    await drawFit(scene, ['numbers', 'run']);
    expect(klOf(en.forwardName)).toBe((runs?.[0]?.forward.losses[46] ?? Number.NaN).toFixed(3));
    expect(klOf(en.reverseName)).toBe((runs?.[0]?.reverse.losses[46] ?? Number.NaN).toFixed(3));
    const row = screen.getByRole('row', { name: new RegExp(en.optimizers.adam) });
    expect(row.textContent).toContain((runs?.[1]?.reverse.losses[46] ?? Number.NaN).toFixed(3));
  }, 60_000);

  it('draws a surface from fewer nodes while p is dragged, and from all of them once it is let go', async () => {
    const { klarity, answered, container } = await drawFit(modes, ['forward']);
    const lines = (): string => [...container.querySelectorAll('.contours path')].map((path) => path.getAttribute('d')).join('');
    const surfaces = () => klarity.store.getState().results['surfaces'];
    const first = surfaces();
    const moved = { family: 'gaussianMixture', params: { weights: [0.5, 0.5], mus: [-2, 3], sigmas: [1, 1] } } as const;
    const edit = labEdit(klarity, fitCore);
    // However long the engine takes here, the hand does not stand still.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await act(async () => {
      edit('p', (scene) => setTarget(scene, { ...scene.p, distribution: moved }), { held: true });
      klarity.flush();
      while (surfaces() === first) {
        await yieldToEventLoop();
        klarity.flush();
      }
    });
    const [coarse, latest] = [lines(), surfaces()];
    act(() => void vi.runOnlyPendingTimers());
    await answered();
    expect(surfaces()).toBe(latest);
    act(() => void vi.runOnlyPendingTimers());
    expect(lines().length).toBeGreaterThan(1.5 * coarse.length);
    expect(lines()).not.toContain('NaN');
  }, 60_000);

  it('runs no race that has not begun before p is let go, and says what the start costs meanwhile', async () => {
    const { klarity, answered } = await drawFit(modes, ['numbers', 'run']);
    const raceOf = () => klarity.store.getState().results['runs'];
    const row = (): string => screen.getByRole('row', { name: new RegExp(en.optimizers.adam) }).textContent ?? '';
    const first = raceOf();
    const before = klOf(en.forwardName);
    const moved = { family: 'gaussianMixture', params: { weights: [0.5, 0.5], mus: [-2, 3], sigmas: [1, 1] } } as const;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await act(async () => {
      labEdit(klarity, fitCore)('p', (scene) => setTarget(scene, { ...scene.p, distribution: moved }), { held: true });
      klarity.flush();
      // More turns than a race takes.
      for (let turn = 0; turn < 500; turn++) {
        await yieldToEventLoop();
        klarity.flush();
      }
      // What is read follows ten times a second.
      vi.advanceTimersByTime(100);
    });
    expect(klOf(en.forwardName)).not.toBe(before);
    expect(raceOf()).toBe(first);
    expect(row()).toContain(klOf(en.forwardName));
    act(() => klarity.settle());
    await answered();
    expect(raceOf()).not.toBe(first);
    expect(row()).toContain(klOf(en.forwardName));
  }, 60_000);

  it('puts the start where its keys put it, in both charts', async () => {
    const lab = await drawFit(modes, ['forward', 'reverse']);
    const starts = (): readonly (string | null)[] =>
      screen.getAllByRole('slider', { name: en.startAxis('μ') }).map((slider) => slider.getAttribute('aria-valuenow'));
    expect(starts()).toEqual(['3.2', '3.2']);
    const [first] = screen.getAllByRole('slider', { name: en.startAxis('μ') });
    if (!first) throw new Error('there is a start');
    fireEvent.keyDown(first, { key: 'ArrowLeft' });
    fireEvent.keyUp(first, { key: 'ArrowLeft' });
    await lab.answered();
    expect(new Set(starts()).size).toBe(1);
    expect(Number(starts()[0])).toBeLessThan(3.2);
    expect(lab.sceneNow().model).toMatchObject({ params: { mu: Number(starts()[0]), sigma: 3.4 } });
  }, 60_000);

  it('keeps the name of the start clear of a long one of the best minimum', async () => {
    const { container } = await drawFit({ ...faithful, coordinates: 'plain', model: { family: 'normal', params: { mu: 2.85, sigma: 0.8 } } }, ['forward']);
    const heightOf = (name: string): number => Number([...container.querySelectorAll('.label')].find(({ textContent }) => textContent === name)?.getAttribute('y') ?? NaN);
    expect(Math.abs(heightOf(en.start) - heightOf(en.momentMatch))).toBeGreaterThan(16);
  }, 60_000);

  it('draws one parameter as curves, with the rival to beat', async () => {
    await drawFit(worms, ['forward', 'reverse']);
    expect(within(figure(en.curveTitle.forward)).getByText(en.rivalLine('0.137'))).toBeTruthy();
    expect(screen.getAllByRole('slider', { name: en.startHandle('θ') })).toHaveLength(2);
  }, 60_000);

  it('draws both fits as one curve with one name until they part', async () => {
    const { container, klarity, answered } = await drawFit(modes, ['distributions']);
    const curves = (role: string): number => container.querySelectorAll(`.stroke.role--${role}`).length;
    expect([curves('ink'), curves('forward'), curves('reverse')]).toEqual([1, 0, 0]);
    act(() => labEdit(klarity, fitCore)('step', (scene) => setStep(scene, 46)));
    await answered();
    expect([curves('ink'), curves('forward'), curves('reverse')]).toEqual([0, 1, 1]);
    expect(screen.getByText(en.forwardFit)).toBeTruthy();
  }, 60_000);

  it('says what a start costs that is off the scale of its curve', async () => {
    await drawFit(horsePoisson, ['forward', 'numbers']);
    expect(within(figure(en.curveTitle.forward)).getByText(`↑ ${klOf(en.forwardName)}`)).toBeTruthy();
  }, 60_000);

  it('names levels on a surface, all of them above the best', async () => {
    const { container } = await drawFit(modes, ['reverse']);
    const { landscape } = await resultsOf(modes, ['landscape']);
    const levels = [...container.querySelectorAll('.contour-labels text')].map(({ textContent }) => Number(textContent));
    expect(levels.length).toBeGreaterThan(1);
    expect(Math.min(...levels)).toBeGreaterThan(landscape?.reverse.minima[0]?.kl ?? Number.NaN);
  }, 60_000);

  it('shows axes, minima and the start while the surface is still computed', async () => {
    const { container, klarity } = await drawFit(modes, ['reverse']);
    act(() => klarity.store.setState(({ results }) => ({ results: { ...results, surfaces: undefined } })));
    const reverse = figure(en.surfaceTitle.reverse);
    expect(within(reverse).getByText(en.waitingSurface)).toBeTruthy();
    expect(within(reverse).getAllByText(en.local)).toHaveLength(1);
    expect(within(reverse).getByText(en.start)).toBeTruthy();
    expect(container.querySelector('canvas')).toBeNull();
    act(() => klarity.store.setState({ results: {} }));
    expect(within(figure(en.surfaceTitle.reverse)).getAllByText(en.waiting)).not.toEqual([]);
  }, 60_000);

  it('has no basins on a curve, by key or by link', async () => {
    const lab = await drawFit(worms, ['reverse']);
    press(lab.klarity, 'b');
    await lab.answered();
    expect(lab.sceneNow().basins).toBe(false);
    const { basins } = await resultsOf({ ...worms, basins: true }, ['basins']);
    expect(basins).toBeNull();
  }, 60_000);

  it('is looked at along a curve by keys, which choose a start only by Enter', async () => {
    const lab = await drawFit(worms, ['distributions', 'reverse']);
    const walk = screen.getByRole('slider', { name: en.walkCurve.reverse });
    fireEvent.keyDown(walk, { key: 'ArrowRight' });
    fireEvent.keyDown(walk, { key: 'ArrowRight' });
    await lab.answered();
    expect(lab.sceneNow()).toEqual(worms);
    expect(lab.container.querySelector('.ghost')).not.toBeNull();
    const looked = Number(walk.getAttribute('aria-valuenow'));
    fireEvent.keyDown(walk, { key: 'Enter' });
    await lab.answered();
    expect(lab.sceneNow().model.params).toMatchObject({ theta: looked });
    fireEvent.blur(walk);
    expect(lab.container.querySelector('.ghost')).toBeNull();
  }, 60_000);

  it('says where a direction is ∞ for every θ, and is finite once ε is mixed in', async () => {
    const lab = await drawFit(horsePoisson, ['reverse', 'numbers']);
    expect(klOf(en.reverseName)).toBe('∞');
    expect(figure(en.curveTitle.reverse).textContent).toContain('x ≥ 5');
    fireEvent.click(screen.getByRole('button', { name: en.mixIntoP }));
    await lab.answered();
    expect(lab.sceneNow().smoothing.p).toBeGreaterThan(0);
    expect(klOf(en.reverseName)).toMatch(/^\d\.\d{3}$/);
  }, 60_000);

  it('names what overshoots, and what would help', async () => {
    const wild = { ...modes, racers: [{ optimizer: 'gradientDescent' as const, settings: { stepSize: 90 } }], lead: 0, coordinates: 'plain' as const };
    await drawFit(setStep(wild, 240), ['run']);
    expect(screen.getByRole('group', { name: en.run }).textContent).toMatch(/step size|smaller steps/);
  }, 60_000);

  it('goes back to a run of a model that has no member where the last one stands', async () => {
    const lab = await drawFit(setStep(ravine, 30), ['distributions']);
    act(() => lab.klarity.replace(setStep(flexible, 3)));
    await lab.answered();
    act(() => lab.klarity.undo());
    await lab.answered();
    expect(lab.sceneNow()).toEqual(setStep(ravine, 30));
    expect(figure(en.distributionsTitle.replace('_θ', 'θ'))).toBeTruthy();
  }, 60_000);

  it('leaves alone the start of a model whose second parameter does not exist', async () => {
    const lab = await drawFit(setStep(worms, 7), ['run']);
    press(lab.klarity, '=');
    await lab.answered();
    expect(lab.sceneNow()).toEqual(setStep(worms, 7));
  }, 60_000);

  it('says that no minimum was found where the best is at an edge of θ', async () => {
    const student = { family: 'studentT', params: { nu: 5, mu: 0, sigma: 1 } } as const;
    const normal = { family: 'normal', params: { mu: 0, sigma: 1 } } as const;
    await drawFit({ ...modes, p: { distribution: normal, cut: null }, model: student, free: ['nu'] }, ['forward', 'reverse']);
    for (const title of [en.curveTitle.forward, en.curveTitle.reverse]) {
      expect(within(figure(title)).getByText(en.noMinimum(1))).toBeTruthy();
      expect(within(figure(title)).queryByText(en.best)).toBeNull();
    }
  }, 60_000);

  it('tells of every outcome that a law has by name, and nothing of those that it has not', async () => {
    await drawFit(setStep({ ...horsePoisson, q: { family: 'discreteUniform', params: { low: 2, high: 3 } } }, 0), ['distributions']);
    const details = screen.getByText(en.dataTable).closest('details');
    if (!details) throw new Error('there is a table');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const rows = within(details).getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows.slice(1).map(([x, p, q]) => [x, p, q])).toEqual([
      ['0', '0.5450', '0.0000'],
      ['1', '0.3250', '0.0000'],
      ['2', '0.1100', '0.5000'],
      ['3', '0.0150', '0.5000'],
      ['4', '0.0050', '0.0000'],
      ['5', '0.0000', '0.0000'],
      ['6', '0.0000', '0.0000'],
    ]);
  }, 60_000);

  it('tells two racers of one optimizer apart', async () => {
    await drawFit({ ...modes, racers: [racerOf('adam'), racerOf('adam')] }, ['run']);
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual([
      en.follow(`${en.optimizers.adam} 1`),
      en.follow(`${en.optimizers.adam} 2`),
    ]);
  }, 60_000);

  it('is driven by the keys of a classroom', async () => {
    const lab = await drawFit(modes, ['run']);
    press(lab.klarity, '.');
    await lab.answered();
    expect(lab.sceneNow().step).toBe(1);
    press(lab.klarity, 'l');
    press(lab.klarity, 'd');
    await lab.answered();
    expect(lab.sceneNow()).toMatchObject({ lead: 1, direction: 'reverse' });
    press(lab.klarity, 'Home');
    press(lab.klarity, ']');
    press(lab.klarity, '=');
    await lab.answered();
    expect(lab.sceneNow().step).toBe(0);
    expect(lab.sceneNow().model.params).toMatchObject({ mu: 3.3000000000000003 });
    press(lab.klarity, 'PageDown');
    await lab.answered();
    expect(lab.sceneNow().p).toEqual(worms.p);
  }, 60_000);
});

describe('what a preset says to look for is there to be seen', () => {
  const losses = async (scene: FitScene) => {
    const { runs = [], landscape } = await resultsOf(scene, ['runs', 'landscape']);
    const over = (direction: 'forward' | 'reverse') =>
      runs.map((run) => (run[direction].losses.at(-1) ?? Number.NaN) - (landscape?.[direction].minima[0]?.kl ?? Number.NaN));
    return { forward: over('forward'), reverse: over('reverse') };
  };

  const reverseEnds = async (scene: FitScene) => {
    const { runs = [], landscape } = await resultsOf(scene, ['runs', 'landscape']);
    const kls = (landscape?.reverse.minima ?? []).map(({ kl }) => kl);
    return runs.map(({ reverse }) => kls.findIndex((kl) => Math.abs((reverse.losses.at(-1) ?? Number.NaN) - kl) < 1e-3));
  };

  it('from far on the left the optimizers part between the two reverse valleys, from the start of the preset they do not', async () => {
    expect(await reverseEnds(modes)).toEqual([0, 0, 0]);
    expect(await reverseEnds(setTheta(modes, [-3, 3.4]))).toEqual([1, 1, 0]);
  });

  it('both optimizers stay between the eruptions, and take the long ones from further right', async () => {
    expect(await reverseEnds(faithful)).toEqual([1, 1]);
    expect(await reverseEnds(setTheta(faithful, [4.5, 0.6]))).toEqual([0, 0]);
  });

  it('momentum is down the ravine long before gradient descent', async () => {
    const { forward, reverse } = await losses(ravine);
    expect(forward[1]).toBeLessThan((forward[0] ?? 0) / 5);
    expect(reverse[1]).toBeLessThan((reverse[0] ?? 0) / 5);
  });

  it('the natural gradient alone arrives where the scales are bad', async () => {
    const { forward } = await losses(scaled);
    expect(forward[2]).toBeLessThan(1e-9);
    expect(forward[0]).toBeGreaterThan(0.1);
    expect(forward[1]).toBeGreaterThan(0.1);
  });

  it('the reverse KL has a minimum on each of two far modes', async () => {
    const { landscape } = await resultsOf(farModes, ['landscape']);
    expect(landscape?.reverse.minima.map(({ theta: [mu] }) => Math.round(mu ?? 0)).toSorted((a, b) => a - b)).toEqual([-5, 5]);
  });

  it('half uniform, the binomial beats the uniform; alone it does not', async () => {
    const alone = await resultsOf(worms, ['landscape', 'rival']);
    const mixed = await resultsOf(fitPresets.wormsSmoothed, ['landscape', 'rival']);
    expect(alone.landscape?.forward.minima[0]?.kl).toBeGreaterThan(alone.rival?.klPQ.value ?? Number.NaN);
    expect(mixed.landscape?.forward.minima[0]?.kl).toBeLessThan(mixed.rival?.klPQ.value ?? Number.NaN);
  });

  it('disjoint supports are ∞ both ways until both are mixed', async () => {
    const { landscape } = await resultsOf(disjoint, ['landscape']);
    expect(landscape?.forward.infinite.intervals).toEqual([{ low: -2, high: -1 }]);
    expect(landscape?.reverse.infinite.intervals).toEqual([{ low: 0, high: Infinity }]);
    const { forward, reverse } = await resultsOf(setSmoothing(disjoint, { p: 0.01, q: 0.01 }), ['forward', 'reverse']);
    expect(forward?.klPQ.value).toBeLessThan(Infinity);
    expect(reverse?.klQP.value).toBeLessThan(Infinity);
  });
});

describe('what the engine is asked', () => {
  it('of all θ does not change with the start', () => {
    expect(wholeProblem(setTheta(modes, [0.1, 0.2]))).toEqual(wholeProblem(modes));
  });

  it('comes to a host page under the names of the message API, at the fit of each direction', async () => {
    const results = await resultsOf(setStep(worms, 20), ['forward', 'reverse', 'rival', 'landscape', 'runs']);
    const metrics = fitMetrics(results);
    expect(metrics).toMatchObject({
      klPTheta: results.forward?.klPQ.value,
      klThetaP: results.reverse?.klQP.value,
      klPQ: results.rival?.klPQ.value,
      entropyP: results.forward?.entropyP.value,
      start: [0.3],
    });
    expect(metrics['stepsToBest']).toHaveLength(worms.racers.length);
    expect(fitMetrics({})).toEqual({ method: {}, errorBound: {} });
  });
});
