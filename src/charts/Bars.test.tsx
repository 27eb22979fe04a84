// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Bars } from './Bars';
import { drawInFrame } from './drawInFrame';

afterEach(cleanup);

describe('Bars', () => {
  it('stand on the base, as high and as wide as the scales say', () => {
    const { frame, all, number } = drawInFrame(<Bars x={[2, 5]} y1={new Float64Array([0.4, 0.1])} width={0.5} />);
    const [first] = all('.bars__bar');
    expect(number(first, 'y')).toBe(frame.y(0.4));
    expect(number(first, 'height')).toBeCloseTo(frame.innerHeight * 0.4, 9);
    expect(number(first, 'x')).toBe(frame.x(1.75));
    expect(number(first, 'width')).toBeCloseTo(frame.x(2.25) - frame.x(1.75), 9);
  });

  it('hang from the base where they are negative, and run between y0 and y1 where both are given', () => {
    const { frame, all, number } = drawInFrame(<Bars x={[2, 5]} y0={[0, 0.5]} y1={[-0.5, 0.75]} />, {
      yDomain: [-1, 1],
    });
    const [negative, floating] = all('.bars__bar');
    expect(number(negative, 'y')).toBe(frame.y(0));
    expect(number(negative, 'height')).toBeCloseTo(frame.y(-0.5) - frame.y(0), 9);
    expect(number(floating, 'y')).toBe(frame.y(0.75));
    expect(number(floating, 'height')).toBeCloseTo(frame.y(0.5) - frame.y(0.75), 9);
  });

  it('reach the edge and say ∞ where they are infinite, and are not there where they are no number', () => {
    const { all, number, frame } = drawInFrame(<Bars x={[2, 5]} y1={[Infinity, NaN]} />);
    expect(all('.bars__bar')).toHaveLength(1);
    expect(number(all('.bars__bar')[0], 'y')).toBe(0);
    expect(number(all('.bars__bar')[0], 'height')).toBe(frame.innerHeight);
    expect(all('.bars__infinity').map((text) => text.textContent)).toEqual(['∞']);
  });

  it('stand on the floor of a logarithmic axis, which has no 0', () => {
    const { all, number, frame } = drawInFrame(<Bars x={[2]} y1={[1]} />, { yScale: 'log', yDomain: [0.01, 100] });
    expect(number(all('.bars__bar')[0], 'y')).toBeCloseTo(frame.innerHeight / 2, 9);
    expect(number(all('.bars__bar')[0], 'height')).toBeCloseTo(frame.innerHeight / 2, 9);
  });

  it('mark one by highlight, and some by diagonal lines', () => {
    const { all } = drawInFrame(<Bars x={[1, 2, 3]} y1={[0.1, 0.2, 0.3]} highlight={1} hatched={new Set([2])} />);
    const bars = all('.bars__bar');
    expect(bars.map((bar) => bar.classList.contains('bars__bar--highlight'))).toEqual([false, true, false]);
    const pattern = all('pattern')[0]?.id;
    expect(bars.map((bar) => bar.getAttribute('fill'))).toEqual([null, null, `url(#${pattern})`]);
  });
});
