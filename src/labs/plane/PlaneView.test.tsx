// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { plane } from '../../engine/plane';
import { inUnit } from '../../math/unit';
import { drawPlane } from './drawPlane';
import { en } from './en';
import { planeKeys } from './planeKeys';
import { planeMetrics } from './planeMetrics';
import { planePresets } from './planePresets';
import { planeRequest } from './planeRequest';
import type { PlaneScene } from './planeScene';

const { correlated, independent, bumps, upright, encoder } = planePresets;

afterEach(cleanup);

const three = (nats: number): string => inUnit(nats, 'bits').toFixed(3);
const rowOf = (name: string): string => screen.getByRole('row', { name: new RegExp(`^${name}`) }).textContent ?? '';

function press(klarity: Awaited<ReturnType<typeof drawPlane>>['klarity'], key: string): void {
  planeKeys.find(({ keys }) => keys.includes(key))?.press(klarity, key);
}

/** Half the width and half the height of the ellipse that a role draws, in pixels. */
function halvesOf(container: HTMLElement, role: string): readonly [number, number] {
  const path = container.querySelector(`.plane-lab__part--plane .stroke.role--${role}`)?.getAttribute('d') ?? '';
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const spread = (from: number): number => {
    const values = numbers.filter((_, i) => i % 2 === from);
    return (Math.max(...values) - Math.min(...values)) / 2;
  };
  return [spread(0), spread(1)];
}

describe('the Two dimensions lab', () => {
  it('opens on a fit too wide and one too narrow, says so, and shows what each costs', async () => {
    const { container } = await drawPlane();
    expect(screen.getByRole('figure', { name: en.planeTitle.meanField }).textContent).toContain(en.verdictMeanField('2.29', '0.44'));
    const { forward, reverse, own } = plane(planeRequest(correlated));
    expect(rowOf(en.forwardFit)).toContain(three(forward.klPQ.value) + three(forward.klQP.value));
    expect(rowOf(en.reverseFit)).toContain(three(reverse[0]?.klPQ.value ?? 0) + three(reverse[0]?.klQP.value ?? 0));
    expect(rowOf(en.yourQ)).toContain(three(own.klPQ.value) + three(own.klQP.value));
    const [truth, wide, narrow] = ['truth', 'forward', 'reverse'].map((role) => halvesOf(container, role));
    expect((wide?.[0] ?? 0) / (truth?.[0] ?? 1)).toBeCloseTo(1, 2);
    expect((narrow?.[0] ?? 0) / (truth?.[0] ?? 1)).toBeCloseTo(Math.sqrt(0.19), 2);
    expect((narrow?.[1] ?? 0) / (truth?.[1] ?? 1)).toBeCloseTo(Math.sqrt(0.19), 2);
  });

  it('moves an end of p by its keys, and both fits follow', async () => {
    const { sceneNow, answered } = await drawPlane();
    const before = rowOf(en.reverseFit);
    fireEvent.keyDown(screen.getByRole('slider', { name: `${en.axisHandle.major}, y` }), { key: 'ArrowUp' });
    await answered();
    expect(sceneNow().p).not.toEqual(correlated.p);
    expect(rowOf(en.reverseFit)).not.toBe(before);
  });

  it('moves and widens the reader’s q by keys, and one step of undo takes a press back', async () => {
    const { klarity, sceneNow, answered } = await drawPlane();
    const width = screen.getByRole('slider', { name: en.widthHandle('x') });
    fireEvent.keyDown(width, { key: 'ArrowRight' });
    fireEvent.keyUp(width, { key: 'ArrowRight' });
    await answered();
    expect(sceneNow().q.sigma[0]).toBeCloseTo(0.525, 6);
    press(klarity, 'ArrowDown');
    expect(sceneNow().q.mu[1]).toBeCloseTo(2.1, 6);
    klarity.undo();
    expect(sceneNow().q.mu[1]).toBe(2.2);
    klarity.undo();
    expect(sceneNow().q).toEqual(correlated.q);
  });

  it('keeps what takes hold of a wide q inside the frame, with its value as it is', async () => {
    await drawPlane({ ...correlated, q: { mu: [4, 4], sigma: [4, 4], rho: 0 } });
    for (const axis of ['x', 'y']) {
      const handle = screen.getByRole('slider', { name: en.widthHandle(axis) });
      expect(handle.getAttribute('aria-valuetext')).toBe('σ = 4.00');
      const [x = Number.NaN, y = Number.NaN] = (handle.getAttribute('transform') ?? '').match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
      const frame = handle.closest('svg');
      expect(x).toBeLessThanOrEqual(Number(frame?.getAttribute('width')));
      expect(y).toBeGreaterThanOrEqual(0);
    }
  });

  it('keeps a correlation that cannot be, with the reason', async () => {
    const { sceneNow } = await drawPlane();
    const field = screen.getByRole('textbox', { name: en.correlation('p') });
    fireEvent.change(field, { target: { value: '1.2' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(screen.getByRole('alert').textContent).toContain('at most 0.99');
    expect(sceneNow().p.rho).toBe(0.9);
  });

  it('says that nothing is missed where x and y are unrelated', async () => {
    await drawPlane(independent);
    expect(screen.getByText(en.verdictIndependent)).toBeTruthy();
    expect(rowOf(en.forwardFit)).toContain('0.0000.000');
  });

  it('shows all minima of two bumps, the best first, and the run of either direction', async () => {
    await drawPlane({ ...bumps, step: 4 });
    const { reverse, runs } = plane(planeRequest(bumps));
    expect(screen.getByText(en.verdictBumps(3))).toBeTruthy();
    for (const [i, { klQP }] of reverse.entries()) expect(rowOf(i === 0 ? en.reverseFit : en.lesserFit(i + 1))).toContain(three(klQP.value));
    const run = screen.getByRole('group', { name: en.run.twoModes });
    expect(run.textContent).toContain(three(runs.forward?.kls[4] ?? 0));
    expect(run.textContent).toContain(three(runs.reverse.kls[4] ?? 0));
  });

  it('lets q lean or not, and opens another kind of truth', async () => {
    const { sceneNow, answered } = await drawPlane(upright);
    expect(screen.queryByRole('slider', { name: en.correlation('q') })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: en.shapes.full }));
    await answered();
    expect(sceneNow().covariance).toBe('full');
    expect(screen.getByRole('slider', { name: en.correlation('q') })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: en.modes.vae }));
    await answered();
    expect(sceneNow().mode).toBe('vae');
  });

  it('prices a code term by term, and drags a dimension to where it costs nothing', async () => {
    const { sceneNow, answered } = await drawPlane(encoder);
    const { own } = plane(planeRequest(encoder));
    expect(rowOf(en.total)).toContain(three(own.klQP.value));
    expect(rowOf(en.dimension(1))).toContain(three(1.28));
    const field = screen.getByRole('textbox', { name: en.mean('₁') });
    fireEvent.change(field, { target: { value: '0' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await answered();
    expect(sceneNow().q.mu[0]).toBe(0);
    expect(rowOf(en.dimension(1))).toContain('μ = 0.000 σ = 0.3000.000');
  });

  it('shows a room p and q, and nothing that answers', async () => {
    for (const scene of [correlated, bumps, encoder] satisfies readonly PlaneScene[]) {
      const { container } = await drawPlane(scene, ['truth'], 'none');
      expect(screen.getAllByRole('figure')).toHaveLength(1);
      expect(container.querySelectorAll('.role--forward, .role--reverse, .arrow')).toHaveLength(0);
      expect(container.textContent).not.toContain(en.forwardFit);
      cleanup();
    }
  });

  it('has a table of all that is drawn', async () => {
    await drawPlane(correlated, ['plane']);
    const figure = screen.getByRole('figure', { name: en.planeTitle.meanField });
    const details = figure.querySelector('details');
    if (!details) throw new Error('there is a table');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const rows = within(figure).getAllByRole('row').map((row) => row.textContent);
    expect(rows).toHaveLength(5);
    expect(rows[3]).toContain(en.reverseFit);
  });

  it('tells a host page its numbers in nats', () => {
    const result = plane(planeRequest(bumps));
    expect(planeMetrics({ plane: result })).toMatchObject({ mode: 'twoModes', klPQ: result.own.klPQ.value, minimaComplete: true, method: { klQP: 'quadrature' } });
    expect(planeMetrics({})).toEqual({});
  });
});
