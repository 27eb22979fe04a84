import { describe, expect, it } from 'vitest';
import { filmFormats, filmPlan } from './filmPlan';

const size = { width: 1410, height: 643 };

describe.each(filmFormats)('a film as %s', (format) => {
  it.each([0, 1, 88, 149, 150, 1000, 12_345])('of a run of %i steps begins at the first and ends at the last', (last) => {
    const { steps } = filmPlan(format, last, size);
    expect(steps.at(0)).toBe(0);
    expect(steps.at(-1)).toBe(last);
    expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
    expect(steps.length).toBeLessThanOrEqual(600);
  });

  it('has even sides in the proportions of the picture', () => {
    const { width, height } = filmPlan(format, 88, size);
    expect([width % 2, height % 2]).toEqual([0, 0]);
    expect(Math.abs(width / height - size.width / size.height)).toBeLessThan(0.02);
  });
});

describe('the plan', () => {
  it('shows every step of a short run', () => {
    expect(filmPlan('webm', 5, size).steps).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('doubles what is small, and holds what is large within 1,920 pixels', () => {
    expect(filmPlan('webm', 5, { width: 400, height: 300 })).toMatchObject({ width: 800, height: 600 });
    expect(filmPlan('webm', 5, size).width).toBe(1920);
  });

  it('keeps all frames of a GIF within what can be held at once', () => {
    const { steps, width, height } = filmPlan('gif', 1000, { width: 900, height: 900 });
    expect(steps.length * width * height).toBeLessThan(61e6);
  });

  it('shows only steps that can be shown, each once', () => {
    const every = filmPlan('webm', 600, { width: 640, height: 400 }, 5).steps;
    expect(every).toEqual(Array.from({ length: 121 }, (_, i) => 5 * i));
    const gif = filmPlan('gif', 1200, { width: 640, height: 400 }, 5).steps;
    expect(gif.every((step) => step % 5 === 0)).toBe(true);
    expect(gif.length).toBeLessThanOrEqual(150);
  });
});
