// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ArrowField } from './ArrowField';
import { drawInFrame } from './drawInFrame';

afterEach(cleanup);

const numbersOf = (path: string): readonly number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('a field of arrows', () => {
  it('has an arrow about its place, as long as its push is strong, and no longer than one', () => {
    const { frame, path } = drawInFrame(<ArrowField arrows={[{ x: 5, y: 0.5, right: 0, up: 3 }]} reach={40} />);
    const [x0 = 0, y0 = 0] = numbersOf(path('.arrow__line'));
    const [tipX = 0, tipY = 0] = numbersOf(path('.arrow__head'));
    expect(x0).toBeCloseTo(frame.x(5), 1);
    expect(tipX).toBeCloseTo(frame.x(5), 1);
    expect(y0 - tipY).toBeCloseTo(40, 1);
    expect((y0 + tipY) / 2).toBeCloseTo(frame.y(0.5), 1);
  });

  it('has a dot where there is next to no push, and nothing where a place has no pixel', () => {
    const { path } = drawInFrame(
      <ArrowField
        arrows={[
          { x: 5, y: 0.5, right: 0, up: 0 },
          { x: Number.NaN, y: 0.5, right: 1, up: 0 },
        ]}
        reach={40}
      />,
    );
    expect(path('.arrow__line')).toBe('');
    expect(path('.arrow__head').match(/M/g)).toHaveLength(1);
    expect(path('.arrow__head')).not.toContain('NaN');
  });
});
