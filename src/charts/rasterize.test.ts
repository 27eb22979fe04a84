import { describe, expect, it } from 'vitest';
import { heatRamp } from './heatRamp';
import { rasterize, type RasterRequest, type Rgba } from './rasterize';

const low: Rgba = [10, 20, 30, 255];
const middle: Rgba = [100, 110, 120, 255];
const high: Rgba = [200, 210, 220, 255];
const hatch: Rgba = [1, 2, 3, 255];
const ground: Rgba = [250, 251, 252, 255];
const palette = { bands: [low, middle, high], hatch, ground };
const nothing: Rgba = [0, 0, 0, 0];

const image = (request: Partial<RasterRequest> & Pick<RasterRequest, 'field'>) => {
  const whole = { levels: [3, 6], palette, width: 40, height: 20, pitch: 6, ...request };
  const pixels = new Uint32Array(whole.width * whole.height).fill(0x12345678);
  rasterize(whole, pixels);
  const bytes = new Uint8ClampedArray(pixels.buffer);
  return (x: number, y: number): readonly number[] => [...bytes.subarray(4 * (y * whole.width + x), 4 * (y * whole.width + x) + 4)];
};

/** 11 × 5 nodes of their column's index. */
const ramp = { values: Float64Array.from({ length: 55 }, (_, i) => i % 11), columns: 11, rows: 5 };

describe('rasterize', () => {
  it('paints the tone of the band that a pixel lies in, linear between the nodes', () => {
    const at = image({ field: ramp });
    // Ten units over forty pixels: 3 is at pixel 12, 6 at pixel 24.
    expect([at(0, 9), at(11, 9), at(12, 9), at(23, 9), at(24, 9), at(39, 9)]).toEqual([low, low, middle, middle, high, high]);
  });

  it('has its first row at the bottom', () => {
    const rising = { values: Float64Array.from({ length: 55 }, (_, i) => 2 * Math.floor(i / 11)), columns: 11, rows: 5 };
    const at = image({ field: rising });
    expect(at(20, 19)).toEqual(low);
    expect(at(20, 0)).toEqual(high);
  });

  it('reads a field column by column where x is slowest', () => {
    const columnwise = { values: Float64Array.from({ length: 55 }, (_, i) => Math.floor(i / 5)), columns: 11, rows: 5, slowest: 'x' } as const;
    expect(image({ field: columnwise })(12, 9)).toEqual(middle);
    expect(image({ field: columnwise })(30, 2)).toEqual(high);
  });

  it('hatches what is infinite up to halfway to a finite node, and never draws it as a large number', () => {
    const walled = { ...ramp, values: ramp.values.map((value) => (value > 5 ? Infinity : value)) };
    const at = image({ field: walled });
    const seen = new Set(Array.from({ length: 20 }, (_, y) => at(30, y).join()));
    expect(seen).toEqual(new Set([hatch.join(), ground.join()]));
    // Halfway between the nodes 5 and 6 is pixel 22.
    expect(at(21, 9)).toEqual(middle);
    expect([hatch, ground]).toContainEqual(at(22, 9));
  });

  it('draws a line where a band begins, if it is given a colour, and none at the edge of what is infinite or unknown', () => {
    const line: Rgba = [9, 9, 9, 255];
    const lined = { ...palette, line };
    const at = image({ field: ramp, palette: lined });
    expect([at(0, 9), at(11, 9), at(12, 9), at(13, 9), at(24, 9), at(25, 9)]).toEqual([low, low, line, middle, line, high]);
    const rising = { values: Float64Array.from({ length: 55 }, (_, i) => 2 * Math.floor(i / 11)), columns: 11, rows: 5 };
    const column = image({ field: rising, palette: lined });
    expect(Array.from({ length: 20 }, (_, y) => column(20, y)).filter((colour) => colour.join() === line.join())).toHaveLength(2);
    for (const beyond of [Infinity, NaN]) {
      const walled = { ...ramp, values: ramp.values.map((value) => (value > 2 ? beyond : value)) };
      const colours = Array.from({ length: 40 }, (_, x) => image({ field: walled, palette: lined })(x, 9).join());
      expect(colours).not.toContain(line.join());
    }
  });

  it('paints nothing where nothing is known, or outside of the grid', () => {
    const holed = { ...ramp, values: ramp.values.map((value) => (value > 5 ? NaN : value)) };
    expect(image({ field: holed })(30, 9)).toEqual(nothing);
    const shifted = image({ field: ramp, nodeAt: (x, y) => [x / 4 - 3, y / 5] });
    expect(shifted(5, 9)).toEqual(nothing);
    expect(shifted(13, 9)).toEqual(low);
  });

  it('goes by nodeAt where the nodes are not evenly spaced', () => {
    const at = image({ field: ramp, nodeAt: (x, y) => [10 * (x / 40) ** 2, y / 5] });
    // 3 of 10 is reached at the root of 0.3 of the width.
    expect(at(Math.floor(40 * Math.sqrt(0.3)) - 1, 9)).toEqual(low);
    expect(at(Math.ceil(40 * Math.sqrt(0.3)), 9)).toEqual(middle);
  });

  it('takes −∞ for the lowest band, and a single node for all of the image', () => {
    expect(image({ field: { values: [-Infinity], columns: 1, rows: 1 } })(3, 3)).toEqual(low);
    expect(image({ field: { values: [4], columns: 1, rows: 1 } })(39, 19)).toEqual(middle);
  });
});

describe('heatRamp', () => {
  it('begins and ends with its outer stops and passes the middle one', () => {
    expect(heatRamp([low, middle, high], 5)).toEqual([low, [55, 65, 75, 255], middle, [150, 160, 170, 255], high]);
  });

  it('is the first stop where there is one band', () => {
    expect(heatRamp([low, middle, high], 1)).toEqual([low]);
  });
});
