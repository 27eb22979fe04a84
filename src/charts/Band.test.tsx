// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Band, type BandProps } from './Band';
import { drawInFrame } from './drawInFrame';
import type { FrameProps } from './Frame';

afterEach(cleanup);

function drawBand(props: BandProps, frameProps: Partial<FrameProps> = {}) {
  const { all, number, frame } = drawInFrame(<Band {...props} />, frameProps);
  const [area] = all('.band__area');
  const box = Object.fromEntries(['x', 'y', 'width', 'height'].map((name) => [name, number(area, name)]));
  return { frame, area, box };
}

describe('Band', () => {
  it('covers its interval from top to bottom, or from left to right', () => {
    const { box, frame } = drawBand({ from: 2, to: 5 });
    expect(box).toEqual({ x: frame.x(2), y: 0, width: frame.x(5) - frame.x(2), height: frame.innerHeight });
    const across = drawBand({ from: 0.25, to: 0.5, axis: 'y' });
    expect(across.box).toEqual({
      x: 0,
      y: across.frame.y(0.5),
      width: across.frame.innerWidth,
      height: across.frame.y(0.25) - across.frame.y(0.5),
    });
  });

  it('goes to the edge where it has no end', () => {
    const { box, frame } = drawBand({ from: -Infinity, to: 5 });
    expect([box['x'], box['width']]).toEqual([0, frame.x(5)]);
    const right = drawBand({ from: 5, to: Infinity }).box;
    expect([right['x'], right['width']]).toEqual([frame.x(5), frame.innerWidth - frame.x(5)]);
    expect(drawBand({ from: -Infinity, to: Infinity, axis: 'y' }).box['height']).toBe(frame.innerHeight);
  });

  it('is seen even where it is one outcome', () => {
    const { box, frame } = drawBand({ from: 4, to: 4 });
    expect(box['width']).toBe(3);
    expect(box['x']).toBeCloseTo(frame.x(4) - 1.5, 9);
  });

  it('is not there outside of the frame, nor between what are no numbers', () => {
    expect(drawBand({ from: 11, to: 12 }).area).toBeUndefined();
    expect(drawBand({ from: NaN, to: 12 }).area).toBeUndefined();
    expect(drawBand({ from: 12, to: Infinity }).area).toBeUndefined();
  });

  it('begins at the edge of a logarithmic axis where it begins at 0 or below', () => {
    const log = { xScale: 'log', xDomain: [0.1, 10] } as const;
    const { box, frame } = drawBand({ from: 0, to: 1 }, log);
    expect([box['x'], box['width']]).toEqual([0, frame.x(1)]);
    expect(drawBand({ from: -3, to: 1 }, log).box['width']).toBe(frame.x(1));
  });

  it('is of diagonal lines where it is to blame', () => {
    const { area } = drawBand({ from: 2, to: 5, fill: 'hatch' });
    expect(area?.getAttribute('fill')).toBe(`url(#${document.querySelector('pattern')?.id})`);
  });
});
