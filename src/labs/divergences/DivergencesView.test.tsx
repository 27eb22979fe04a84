// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { yieldToEventLoop } from '../../engine/yieldToEventLoop';
import { divergenceOfPmfs } from '../../math/divergence/divergenceOfPmfs';
import { tabulate } from '../../math/families/tabulate';
import { ownsScene } from '../../scene/sceneKind';
import { divergencesCore, divergencesParts } from './divergencesCore';
import { divergencesKeys } from './divergencesKeys';
import { divergenceRoles } from './divergenceRoles';
import { divergencesPresets } from './divergencesPresets';
import type { BarsOf, DivergencesScene } from './divergencesScene';
import { drawDivergences } from './drawDivergences';
import { en as words } from './en';

const { apart, disjoint, triangle, root, merging } = divergencesPresets;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Element.prototype.setPointerCapture = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const figure = (name: string): HTMLElement => screen.getByRole('figure', { name });
const row = (name: string | RegExp): HTMLElement => within(figure(words.tableTitle)).getByRole('row', { name });
const cells = (name: string | RegExp): readonly (string | null)[] =>
  within(row(name)).getAllByRole('cell').map(({ textContent }) => textContent);

describe('the Divergences lab', () => {
  it('opens with its point made: bounded are three, and their limits stand beside the highest value', async () => {
    await drawDivergences();
    expect(cells(/^KL\(p‖q\)/)).toEqual(['1.623 bits', '✗ no', '25.969', '∞']);
    expect(cells(/^Jensen–Shannon/)).toEqual(['0.319 bits', '✓ yes', '0.994', '1.000']);
    expect(cells(/^Wasserstein-1/)).toEqual(['1.500 in units of x', '✗ no', '6.000', '∞']);
  });

  it('names who is ∞, and where, once the supports are apart', async () => {
    const { container, answered, klarity } = await drawDivergences(disjoint);
    const note = (): string => container.querySelector('.divergences-lab__infinite')?.textContent ?? '';
    expect(note()).toContain('KL(p‖q)');
    fireEvent.change(screen.getByRole('slider', { name: words.position(words.shift) }), { target: { value: '2' } });
    klarity.settle();
    await answered();
    expect(note()).toContain('Rényi');
    expect(note()).toContain('x = 0 … 1');
  });

  it('proves each property by two numbers of its own', async () => {
    const { answered } = await drawDivergences();
    const choose = async (name: string): Promise<void> => {
      fireEvent.click(screen.getByRole('radio', { name }));
      await answered();
    };
    await choose(words.properties.symmetric);
    expect(cells(/^Jeffreys/).slice(1)).toEqual(['✓ yes', '3.246', '3.246']);
    await choose(words.properties.geometry);
    const [, , inOrder, shuffled] = cells(/^Wasserstein-1/);
    expect(inOrder).not.toBe(shuffled);
    const [, , before, after] = cells(/^total variation/);
    expect(before).toBe(after);
    await choose(words.properties.metric);
    expect(Number(cells(/^KL\(p‖q\)/)[2])).toBeGreaterThan(0);
    expect(cells(/^Hellinger/)[2]).toBe('0');
  }, 30_000);

  it('proves of the triangle and of the bars what is on the screen, and says whose bars it takes elsewhere', async () => {
    const { answered, container } = await drawDivergences(triangle);
    const choose = async (name: string): Promise<void> => {
      fireEvent.click(screen.getByRole('radio', { name }));
      await answered();
    };
    const { p, q, r } = triangle.triple;
    const shown = (a: BarsOf, b: BarsOf): string =>
      (divergenceOfPmfs('klPQ', tabulate(a, 3), tabulate(b, 3), triangle.alpha).value / Math.LN2).toFixed(3);
    await choose(words.properties.symmetric);
    expect(cells(/^KL\(p‖q\)/).slice(2)).toEqual([shown(p, q), shown(q, p)]);
    await choose(words.properties.bounded);
    expect(cells(/^KL\(p‖q\)/)[2]).toBe(shown(p, r));
    await choose(words.properties.merging);
    expect(container.textContent).toContain(words.evidenceFrom.elsewhere(words.modes.merge));
    fireEvent.click(screen.getByRole('radio', { name: words.modes.merge }));
    await answered();
    expect(container.textContent).not.toContain(words.evidenceFrom.elsewhere(words.modes.merge));
    await choose(words.properties.symmetric);
    const [now, , first, second] = cells(/^KL\(p‖q\)/);
    expect(now).toContain(first);
    expect(second).not.toBe(first);
  });

  it('says of order 1 that it is KL itself, and of no other order', async () => {
    const { answered, klarity } = await drawDivergences();
    expect(screen.queryByText(words.alphaIsOne)).toBeNull();
    fireEvent.change(screen.getByRole('slider', { name: words.alpha }), { target: { value: '1' } });
    klarity.settle();
    await answered();
    expect(screen.getByText(words.alphaIsOne)).toBeTruthy();
    expect(cells(/^Rényi α=1/)[0]).toBe(cells(/^KL\(p‖q\)/)[0]);
  });

  it('draws each curve at its own places, while those of the others are coarse still', async () => {
    const { container, klarity } = await drawDivergences();
    const renyi = (): string | null | undefined => container.querySelector(`.divergences-curves .role--${divergenceRoles.renyi}.stroke`)?.getAttribute('d');
    const fine = renyi();
    const { results } = klarity.store.getState();
    const along = v.parse(v.object({ xs: v.instance(Float64Array) }), results['fineAlong']);
    act(() => klarity.store.setState({ results: { ...results, fineAlong: undefined } }));
    expect(along.xs.length).toBe(121);
    expect(fine).toMatch(/^M/);
    expect(renyi()).toBe(fine);
  });

  it('draws coarse curves while a law is dragged, and the fine ones after', async () => {
    const { answered, klarity } = await drawDivergences();
    const places = (of: 'along' | 'fineAlong'): number | undefined =>
      v.parse(v.optional(v.object({ xs: v.instance(Float64Array) })), klarity.store.getState().results[of])?.xs.length;
    const { along } = klarity.store.getState().results;
    // The hand is not lifted, and does not seem to rest, however slow the machine is.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.change(screen.getByLabelText('p: mean μ', { selector: 'input[type=range]' }), { target: { value: '0.5' } });
    const waitUntil = async (isThere: () => boolean, longest = Infinity): Promise<void> => {
      const end = performance.now() + longest;
      while (!isThere() && performance.now() < end) {
        await yieldToEventLoop();
        klarity.flush();
      }
    };
    await waitUntil(() => klarity.store.getState().results['along'] !== along);
    // Time enough for fine ones, if they had been asked for.
    await waitUntil(() => places('fineAlong') !== undefined, 2000);
    vi.useRealTimers();
    expect([places('along'), places('fineAlong')]).toEqual([25, undefined]);
    klarity.settle();
    await answered();
    expect(places('fineAlong')).toBe(121);
  });

  it('follows a handle on the curves: q moves, the curves stay', async () => {
    const { sceneNow, answered, klarity } = await drawDivergences();
    const before = klarity.store.getState().results;
    const handle = within(figure(words.w1Title)).getByRole('slider');
    fireEvent.keyDown(handle, { key: 'ArrowRight' });
    fireEvent.keyUp(handle, { key: 'ArrowRight' });
    await answered();
    expect(sceneNow().q.params).toMatchObject({ mu: 1.6 });
    expect(klarity.store.getState().results['along']).toBe(before['along']);
    expect(cells(/^Wasserstein-1/)[0]).toBe('1.600 in units of x');
  });

  it('shows a broken triangle, hunts for the worst and puts it on the screen', async () => {
    const { sceneNow, answered } = await drawDivergences(triangle);
    const legs = figure(words.legsTitle);
    expect(legs.textContent).toContain('broken');
    fireEvent.click(screen.getByRole('button', { name: words.hunt }));
    await answered();
    expect(legs.textContent).toMatch(/\d+ of 4000 triples break KL\(p‖q\)/);
    fireEvent.click(screen.getByRole('button', { name: words.showFound }));
    await answered();
    expect(sceneNow().triple).not.toEqual(triangle.triple);
    expect(legs.textContent).toContain('broken');
  }, 30_000);

  it('finds no triangle that a metric breaks, and says that there is a proof', async () => {
    const { answered } = await drawDivergences(root);
    fireEvent.click(screen.getByRole('button', { name: words.hunt }));
    await answered();
    expect(figure(words.legsTitle).textContent).toContain(words.foundNone('4000', words.names.rootJensenShannon));
    expect(screen.getByRole('button', { name: words.showFound }).getAttribute('aria-disabled')).toBe('true');
  }, 30_000);

  it('merges at a seam and by the button, and parts again', async () => {
    const { sceneNow, answered } = await drawDivergences(merging);
    const kl = (): string | null | undefined => within(figure(words.keptTitle)).getAllByRole('listitem')[0]?.textContent;
    expect(kl()).toContain('100.0 %');
    fireEvent.click(screen.getByRole('button', { name: words.join('3', '4') }));
    fireEvent.click(screen.getByRole('button', { name: words.mergeNext }));
    await answered();
    expect(sceneNow().joins).toEqual([0, 3]);
    expect(kl()).not.toContain('100.0 %');
    fireEvent.click(screen.getByRole('button', { name: words.splitAll }));
    await answered();
    expect(kl()).toContain('100.0 %');
  });

  it('asks a room about bars that merge with nothing of what merging leaves, and of no buttons that are not there', async () => {
    const { container } = await drawDivergences({ ...merging, joins: [0] }, ['bars'], 'none');
    expect(screen.getAllByRole('figure')).toHaveLength(1);
    expect(container.textContent).toContain(words.mergeTitle);
    expect(container.textContent).not.toContain(words.mergeSubtitle);
    expect(container.textContent).not.toContain('%');
  });

  it.for(divergencesParts.map((part) => ({ part })))('shows $part alone, with no controls where none are asked for', async ({ part }) => {
    await drawDivergences(apart, [part], 'none');
    expect(screen.getAllByRole('figure').length).toBeGreaterThan(0);
    expect(screen.queryAllByRole('slider')).toEqual([]);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('obeys every key of the classroom', async () => {
    const { klarity, sceneNow } = await drawDivergences();
    const press = (key: string): DivergencesScene => {
      divergencesKeys.find(({ keys }) => keys.includes(key))?.press(klarity, key);
      return sceneNow();
    };
    expect(press('ArrowRight').q.params).toMatchObject({ mu: 1.6 });
    expect(press(']').alpha).toBe(0.55);
    expect(press('m').mode).toBe('triangle');
    expect(press('t').property).toBe('metric');
    expect(press('h').hunt).toBe(1);
    expect(press('j').joins).toEqual([0]);
    expect(press('u').joins).toEqual([]);
    expect(press('x').p.params).toMatchObject({ mu: 1.6 });
    expect(press('PageDown').mode).not.toBe('along');
    expect(ownsScene(divergencesCore, sceneNow())).toBe(true);
  });
});
