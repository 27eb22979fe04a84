// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { StackedBars, type StackedBarsRow } from './StackedBars';

afterEach(cleanup);

const forward: StackedBarsRow = {
  label: 'H(p, q)',
  total: 4,
  totalLabel: '4.00 bits',
  segments: [
    { role: 'truth', value: 3, label: 'H(p) 3.00' },
    { role: 'forward', value: 1, label: '+ 1.00' },
  ],
};
const infinite: StackedBarsRow = {
  label: 'H(q, p)',
  total: Infinity,
  totalLabel: '∞',
  segments: [
    { role: 'rival', value: 2, label: 'H(q) 2.00' },
    { role: 'reverse', value: Infinity, label: 'KL(q‖p)' },
  ],
};

const draw = (rows: readonly StackedBarsRow[], max?: number) => {
  const { container } = render(<StackedBars label="Entropies" rows={rows} {...(max === undefined ? {} : { max })} />);
  return [...container.querySelectorAll('.stacked-bars__part')].map((part) => part.getAttribute('d') ?? '');
};

describe('StackedBars', () => {
  it('lays the segments of a row end to end on a scale common to all rows', () => {
    const half = { ...forward, segments: [{ role: 'truth', value: 2, label: 'H(p)' }] } as const;
    const paths = draw([forward, half]);
    expect(paths.map((path) => /^M([\d.]+),0h([\d.]+)/.exec(path)?.slice(1).map(Number))).toEqual([
      [0, 480],
      [480, 160],
      [0, 320],
    ]);
  });

  it('tears an infinite segment off at the right edge and calls it ∞, never NaN', () => {
    const paths = draw([forward, infinite]);
    const torn = paths[3] ?? '';
    expect(torn.startsWith('M')).toBe(true);
    expect(torn).toContain('L640,');
    expect(paths.join('')).not.toMatch(/NaN|Infinity/);
    expect(screen.getAllByText('KL(q‖p) ∞').length).toBeGreaterThan(0);
    // The finite row stays shorter than the infinite one.
    const [, left, width] = /^M([\d.]+),0h([\d.]+)/.exec(paths[1] ?? '') ?? [];
    expect(Number(left) + Number(width)).toBeLessThan(600);
  });

  it('runs back to the left for a negative entropy', () => {
    const row = {
      ...forward,
      segments: [
        { role: 'truth', value: -1, label: 'H(p) −1' },
        { role: 'forward', value: 3, label: 'KL 3' },
      ],
    } as const;
    const [kl, entropy] = draw([row]);
    expect(kl).toMatch(/^M0,0h640v/);
    expect(Number(/h([\d.]+)/.exec(entropy ?? '')?.[1])).toBeCloseTo(640 / 3, 6);
  });

  it('writes below what does not fit inside, and keeps every sum as a list for those who listen', () => {
    const tiny: StackedBarsRow = {
      ...forward,
      segments: [
        { role: 'truth', value: 3, label: 'H(p) 3.00' },
        { role: 'forward', value: 0.01, label: 'KL(p‖q) 0.01' },
      ],
    };
    draw([tiny]);
    const [row] = within(screen.getByRole('list', { name: 'Entropies' })).getAllByRole('listitem');
    expect(row?.textContent).toContain('KL(p‖q) 0.01');
    const unseen = (text: string): boolean | undefined =>
      screen
        .getAllByText(text)
        .find((element) => element.matches('.stacked-bars__word'))
        ?.classList.contains('stacked-bars__word--unseen');
    expect(unseen('KL(p‖q) 0.01')).toBe(false);
    expect(unseen('H(p) 3.00')).toBe(true);
  });

  it('keeps to the scale it is given, unless a row is longer', () => {
    expect(draw([forward], 8)[0]).toMatch(/^M0,0h240v/);
    cleanup();
    expect(draw([forward], 1)[0]).toMatch(/^M0,0h480v/);
  });
});
