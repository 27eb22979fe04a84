// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawSamples } from './drawSamples';
import { en as words } from './en';
import { samplesLab } from './samplesLab';
import { samplesParts } from './samplesParts';
import { samplesPresets } from './samplesPresets';
import type { SamplesScene } from './samplesScene';

const { alike, speeds, certain, bins, teeth, estimators, gradient } = samplesPresets;
const small = (scene: SamplesScene): SamplesScene => ({ ...scene, n: Math.min(scene.n, 500), walks: 60 });

beforeEach(() => {
  // jsdom knows neither media queries nor the capture of a pointer.
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Element.prototype.setPointerCapture = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const figure = (name: string | RegExp): HTMLElement => screen.getByRole('figure', { name });
const row = (name: string | RegExp): readonly (string | null)[] =>
  within(within(screen.getByRole('table')).getByRole('row', { name: typeof name === 'string' ? (text: string) => text.startsWith(name) : name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the Samples lab', () => {
  it.each(Object.entries(samplesPresets))('draws %s without a NaN, and says what to look for', async (name, scene) => {
    const { container } = await drawSamples(small(scene));
    expect(container.innerHTML).not.toMatch(/NaN|undefined/);
    expect(Object.keys(words.presets)).toContain(name);
    expect(container.querySelectorAll('figure').length).toBeGreaterThanOrEqual(samplesParts[scene.mode].length - 1);
  });

  it('draws as many walks as are shown, and plays them from the start', async () => {
    const { container, sceneNow, answered } = await drawSamples(small(speeds));
    const fans = [...container.querySelectorAll('.samples-fan')].map((path) => path.getAttribute('d')?.match(/M/g)?.length);
    expect(fans).toEqual([40, 40]);
    fireEvent.click(screen.getByRole('button', { name: words.rewind }));
    await answered();
    expect(sceneNow().step).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: words.stepForward }));
    await answered();
    expect(sceneNow().step).toBe(1);
    const first = container.querySelector('.samples-fan')?.getAttribute('d') ?? '';
    expect(first.match(/L/g)).toHaveLength(40);
  });

  it('names both rules where both truths are found out in the same time', async () => {
    await drawSamples(small(alike));
    const places = [...figure(words.timesTitle).querySelectorAll('text.label')].map((label) => [label.textContent, label.getAttribute('text-anchor'), label.getAttribute('y')]);
    expect(places.map(([text]) => text)).toEqual([words.ruleLabel('p'), words.ruleLabel('q')]);
    expect(places[0]?.slice(1)).not.toEqual(places[1]?.slice(1));
  });

  it('says how many walks were still open when they were given up, and bounds the time from below', async () => {
    await drawSamples({ ...alike, walks: 60, q: { family: 'normal', params: { mu: 0.02, sigma: 1 } } });
    const open = row(words.wrong).map((text) => Number(/· ([\d.]+) %/.exec(text ?? '')?.[1]));
    expect(Math.min(...open)).toBeGreaterThan(0);
    expect(row(words.time).every((text) => text?.startsWith('≥ ') === true || text === '–')).toBe(true);
  });

  it('says the drift that KL gives beside the one that is measured', async () => {
    await drawSamples({ ...speeds, walks: 2000 });
    const [up = '', down = ''] = row('drift by KL').map((text) => (text ?? '').replace('−', '-'));
    const measured = row('drift measured').map((text) => (text ?? '').replaceAll('−', '-').split(' ± ').map(Number));
    for (const [i, exact] of [up, down].entries()) {
      const [mean = Number.NaN, twice = Number.NaN] = measured[i] ?? [];
      expect(Math.abs(mean - Number(exact))).toBeLessThan(2 * twice);
    }
    expect([Number(up) > 0, Number(down) < -Number(up)]).toEqual([true, true]);
  });

  it('names ∞ with the outcome that is to blame, and shows the truth that is asked for', async () => {
    await drawSamples(small(certain));
    expect(screen.getByText(/KL\(q‖p\) = ∞: at x = 2/)).toBeDefined();
    expect(row('drift by KL')[1]).toBe('−∞');
    fireEvent.click(screen.getByRole('radio', { name: 'p' }));
    await act(async () => undefined);
  });

  it('draws anew by one button, with one step of undo', async () => {
    const { sceneNow, klarity, answered } = await drawSamples(small(teeth));
    const before = row('KL(p̂‖p)');
    fireEvent.click(screen.getByRole('button', { name: words.anew }));
    await answered();
    expect(sceneNow().seed).toBe(2);
    expect(row('KL(p̂‖p)')).not.toEqual(before);
    act(() => klarity.undo());
    await answered();
    expect(row('KL(p̂‖p)')).toEqual(before);
  });

  it('offers bins of a density alone, and says where they were asked for of counts', async () => {
    await drawSamples(small(bins));
    expect(screen.getByRole('slider', { name: words.bins })).toBeDefined();
    expect(figure(words.binningTitle)).toBeDefined();
    cleanup();
    await drawSamples(small(teeth));
    expect(screen.queryByRole('slider', { name: words.bins })).toBeNull();
    expect(screen.queryByRole('figure', { name: words.binningTitle })).toBeNull();
    cleanup();
    await drawSamples(small(teeth), ['binning']);
    expect(screen.getByText(words.noBins)).toBeDefined();
  });

  it('shows k1 below 0, and what the gradient of each tends to', async () => {
    await drawSamples(small(estimators));
    expect(Number((row(/^negative/)[0] ?? '').replace(' %', ''))).toBeGreaterThan(5);
    expect(row(/^negative/).slice(1)).toEqual(['0.0 %', '0.0 %']);
    cleanup();
    await drawSamples(small(gradient));
    const [k1 = '', k2 = '', k3 = ''] = row('tends to');
    expect(Math.abs(Number(k1?.replace('−', '-')))).toBe(0);
    expect(k2).toBe(row('wanted')[1]);
    expect(k3).not.toBe(k2);
  });

  it('has a table twin of every chart, with numbers only', async () => {
    const { container } = await drawSamples(small(estimators));
    for (const details of container.querySelectorAll('details.data-table')) {
      fireEvent.click(details.querySelector('summary') ?? details);
      Object.assign(details, { open: true });
      fireEvent(details, new Event('toggle'));
    }
    await act(async () => undefined);
    expect(container.querySelectorAll('details.data-table table').length).toBe(5);
    expect(container.innerHTML).not.toMatch(/NaN|undefined/);
  });

  it('is moved by its keys in a classroom', async () => {
    const { klarity, sceneNow, answered } = await drawSamples(small(speeds), [], 'none');
    const press = async (key: string): Promise<void> => {
      samplesLab.keys.find(({ keys }) => keys.includes(key))?.press(klarity, key);
      await answered();
    };
    await press('n');
    await press('t');
    await press('-');
    expect([sceneNow().seed, sceneNow().truth, sceneNow().walks]).toEqual([2, 'p', 6]);
    await press('ArrowLeft');
    expect(sceneNow().step).toBeLessThan(200);
    await press('m');
    expect(sceneNow().mode).toBe('empirical');
    await press('PageDown');
    expect(sceneNow().p).toEqual(teeth.p);
    await press('g');
    expect(sceneNow().estimand).toBe('fixed');
  });
});
