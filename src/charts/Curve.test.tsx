// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Area } from './Area';
import { Curve } from './Curve';
import { Dashes } from './Dashes';
import { drawInFrame } from './drawInFrame';
import { Trail } from './Trail';

afterEach(cleanup);

const points = (path: string): readonly number[] => (path.match(/-?\d+(\.\d+)?(e[+-]?\d+)?/g) ?? []).map(Number);

describe('Curve', () => {
  it('goes through its points by the scales of the frame', () => {
    const { frame, path } = drawInFrame(<Curve xs={[0, 10]} ys={[0, 1]} />);
    const drawn = points(path('.stroke'));
    for (const [index, pixel] of [frame.x(0), frame.y(0), frame.x(10), frame.y(1)].entries()) {
      expect(drawn[index]).toBeCloseTo(pixel, 2);
    }
  });

  it('breaks wherever it is not finite, and draws no NaN', () => {
    const { path } = drawInFrame(<Curve xs={[0, 1, 2, 3, 4, 5, 6]} ys={[0.1, 0.2, Infinity, 0.3, 0.4, NaN, 0.5]} />);
    expect(path('.stroke').match(/M/g)).toHaveLength(3);
    expect(path('.stroke')).not.toMatch(/NaN|Infinity/);
  });

  it('keeps a huge value within what a renderer can draw', () => {
    const { path } = drawInFrame(<Curve xs={[0, 1]} ys={[0, 1e300]} />);
    expect(Math.max(...points(path('.stroke')).map(Math.abs))).toBeLessThan(1e5);
  });

  it('is clipped to the frame and dashed by its role', () => {
    const { frame, all } = drawInFrame(<Curve xs={[0, 1]} ys={[0, 1]} role="rival" />);
    const [curve] = all('.stroke');
    expect(curve?.getAttribute('clip-path')).toBe(`url(#${frame.clipId})`);
    expect(curve?.classList.contains('role--rival')).toBe(true);
  });

  it('holds a level until the next x when drawn in steps', () => {
    const { frame, path } = drawInFrame(<Curve xs={[0, 5, 10]} ys={[0.2, 0.6, 0.6]} shape="steps" />);
    const at = points(path('.stroke'));
    expect(at.slice(0, 4)).toEqual([frame.x(0), frame.y(0.2), frame.x(5), frame.y(0.2)]);
  });
});

describe('Area', () => {
  it('closes on its base, and breaks where the curve does', () => {
    const { frame, path } = drawInFrame(<Area xs={[0, 5, 6, 10]} ys={[0.5, 0.5, NaN, 0.5]} base={0.25} />);
    expect(path('.area').match(/M/g)).toHaveLength(2);
    // Paths are written to a hundredth of a pixel.
    expect(points(path('.area'))).toContain(Math.round(frame.y(0.25) * 100) / 100);
  });
});

describe('Curve and Area on a logarithmic axis', () => {
  const log = { yScale: 'log', yDomain: [0.01, 1] } as const;

  it('break where the curve is negative, and run off below where it is 0', () => {
    const { path, frame } = drawInFrame(<Curve xs={[0, 1, 2, 3, 4]} ys={[0.1, -1, 0.1, 0, 0.1]} />, log);
    expect(path('.stroke').match(/M/g)).toHaveLength(2);
    expect(path('.stroke')).not.toMatch(/NaN|Infinity/);
    expect(Math.max(...points(path('.stroke')))).toBeGreaterThan(frame.innerHeight);
  });

  it('fill down to the floor', () => {
    const { path, frame } = drawInFrame(<Area xs={[0, 1]} ys={[0.1, 0.1]} />, log);
    expect(path('.area')).not.toMatch(/NaN|Infinity/);
    expect(Math.max(...points(path('.area')))).toBeGreaterThan(frame.innerHeight);
  });
});

describe('Dashes', () => {
  it('lay one level over each x and leave out what is not finite', () => {
    const { frame, path } = drawInFrame(<Dashes x={[2, 4, 6]} y={[0.5, Infinity, 0.25]} width={1} />);
    expect(path('.stroke')).toBe(
      `M${frame.x(1.5)},${frame.y(0.5)}H${frame.x(2.5)}M${frame.x(5.5)},${frame.y(0.25)}H${frame.x(6.5)}`,
    );
  });
});

describe('Trail', () => {
  it('walks only as far as it is told', () => {
    const { path } = drawInFrame(<Trail xs={[0, 2, 4, 6]} ys={[0, 1, 0, 1]} upTo={2} />);
    expect(path('.trail__dots').match(/M/g)).toHaveLength(2);
  });

  it('leaves out its dots where the dashes of a role are to be seen', () => {
    const { path, all } = drawInFrame(<Trail xs={[0, 2]} ys={[0, 1]} role="racer-2" dots={false} />);
    expect(all('.trail__dots')).toHaveLength(0);
    expect(path('.trail .stroke')).toMatch(/^M.*L/);
  });

  it('breaks at an infinite coordinate instead of running off', () => {
    const { path } = drawInFrame(<Trail xs={[0, 2, 4, 6]} ys={[0, Infinity, 0, 1]} />);
    expect(path('.stroke--halo').match(/M/g)).toHaveLength(2);
  });
});
