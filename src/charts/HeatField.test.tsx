// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawInFrame } from './drawInFrame';
import type { FrameProps } from './Frame';
import { HeatField, type HeatFieldProps } from './HeatField';

/** jsdom paints nothing: a canvas that keeps the images it is given, and paints every colour grey. */
const painted: ImageData[] = [];
beforeEach(() => {
  painted.length = 0;
  vi.stubGlobal('CanvasRenderingContext2D', Object);
  vi.stubGlobal('matchMedia', () => new EventTarget());
  vi.stubGlobal(
    'ImageData',
    class {
      readonly data: Uint8ClampedArray;
      constructor(
        readonly width: number,
        readonly height: number,
      ) {
        this.data = new Uint8ClampedArray(4 * width * height);
      }
    },
  );
  const context = {
    fillStyle: '',
    fillRect: () => undefined,
    getImageData: () => ({ data: [90, 90, 90, 255] }),
    putImageData: ({ data, width, height }: ImageData) => painted.push({ data: data.slice(), width, height, colorSpace: 'srgb' }),
  };
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { configurable: true, value: () => context });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const values = Float64Array.from({ length: 33 }, (_, i) => i % 11);
const levels = [2, 5];

function drawField(props: Partial<HeatFieldProps> = {}, frameProps: Partial<FrameProps> = {}) {
  const underlay = <HeatField values={values} columns={11} rows={3} levels={levels} {...props} />;
  const drawn = drawInFrame(<g />, { underlay, ...frameProps });
  const [canvas] = drawn.all('canvas');
  const style = (name: string): number =>
    Number.parseFloat(new RegExp(`(?:^|[; ])${name}: (-?[\\d.]+)px`).exec(canvas?.getAttribute('style') ?? '')?.[1] ?? '');
  return { ...drawn, style, again: () => drawn.redraw(<g />, { underlay }) };
}

describe('HeatField', () => {
  it('fills the plot, pixel for pixel where they are few', () => {
    const { style, frame } = drawField({}, { height: 200 });
    expect([style('left'), style('top')]).toEqual([0, 0]);
    expect(style('width')).toBeCloseTo(frame.innerWidth, 2);
    expect(style('height')).toBeCloseTo(frame.innerHeight, 2);
    const last = painted.at(-1);
    expect([last?.width, last?.height]).toEqual([Math.round(frame.innerWidth), Math.round(frame.innerHeight)]);
    expect(last?.data.every((byte, i) => byte === (i % 4 === 3 ? 255 : 90))).toBe(true);
  });

  it('paints no more pixels than a frame has time for', () => {
    drawField({}, { height: 2000 });
    const { width = NaN, height = NaN } = painted.at(-1) ?? {};
    expect(width * height).toBeLessThan(122_000);
    expect(width * height).toBeGreaterThan(110_000);
  });

  it('paints a tenth of the pixels over the same place where it may be coarse', () => {
    const fine = drawField({}, { height: 2000 });
    const place = ['left', 'top', 'width', 'height'].map(fine.style);
    const { width = NaN, height = NaN } = painted.at(-1) ?? {};
    cleanup();
    const coarse = drawField({ coarse: true }, { height: 2000 });
    expect(['left', 'top', 'width', 'height'].map(coarse.style)).toEqual(place);
    const last = painted.at(-1);
    expect(((last?.width ?? NaN) * (last?.height ?? NaN)) / (width * height)).toBeCloseTo(0.1, 2);
  });

  it('stands where its nodes are, when they are of a part of the plot', () => {
    const { style, frame } = drawField({ xRange: [2, 7], yRange: [0.25, 0.75] });
    expect(style('left')).toBeCloseTo(frame.x(2), 2);
    expect(style('width')).toBeCloseTo(frame.x(7) - frame.x(2), 2);
    expect(style('top')).toBeCloseTo(frame.y(0.75), 2);
    expect(style('height')).toBeCloseTo(frame.y(0.25) - frame.y(0.75), 2);
  });

  it('asks nodeAt in data coordinates, and paints nothing where there is no node', () => {
    drawField({ nodeAt: (x, y) => (x < 5 ? [x, y] : [NaN, NaN]) });
    const { data = new Uint8ClampedArray(), width = NaN } = painted.at(-1) ?? {};
    const alphas = Array.from({ length: width }, (_, px) => data[4 * px + 3]);
    expect(Math.abs(alphas.indexOf(0) - width / 2)).toBeLessThanOrEqual(1);
    expect(alphas.at(-1)).toBe(0);
  });

  it('is painted anew by a new theme, and not by a drawing that changes nothing of it', async () => {
    const { again } = drawField();
    const before = painted.length;
    again();
    expect(painted).toHaveLength(before);
    document.documentElement.dataset['theme'] = 'dark';
    await vi.waitFor(() => expect(painted.length).toBeGreaterThan(before));
    delete document.documentElement.dataset['theme'];
  });
});
