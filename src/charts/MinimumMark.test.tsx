// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { drawInFrame } from './drawInFrame';
import { Ghost } from './Ghost';
import { MinimumMark } from './MinimumMark';
import { racers } from './racers';
import { SignedArea } from './SignedArea';

afterEach(cleanup);

describe('MinimumMark', () => {
  it('tells the best from the others by its shape, not by colour', () => {
    const { all } = drawInFrame(
      <>
        <MinimumMark x={2} y={0.5} kind="global" label="best" />
        <MinimumMark x={6} y={0.5} kind="local" />
      </>,
    );
    expect(all('.minimum-mark--global circle')).toHaveLength(1);
    expect(all('.minimum-mark--local circle')).toHaveLength(0);
    expect(all('.label').map((label) => label.textContent)).toEqual(['best']);
  });

  it('stands where the scales say, its words below it, and nowhere outside of the frame', () => {
    const { all, number, frame } = drawInFrame(
      <>
        <MinimumMark x={2} y={0.5} kind="global" label="best" />
        <MinimumMark x={12} y={0.5} kind="local" label="far" />
        <MinimumMark x={2} y={Infinity} kind="local" label="nowhere" />
      </>,
    );
    expect(all('.minimum-mark')).toHaveLength(1);
    expect(all('.minimum-mark > g')[0]?.getAttribute('transform')).toBe(`translate(${frame.x(2)},${frame.y(0.5)})`);
    expect(number(all('.label')[0], 'y')).toBeGreaterThan(frame.y(0.5));
  });
});

describe('racers', () => {
  it('are four, each with a role and a shape of its own', () => {
    expect(new Set(racers.map(({ role }) => role)).size).toBe(4);
    expect(new Set(racers.map(({ shape }) => shape)).size).toBe(4);
  });
});

describe('Ghost and SignedArea', () => {
  it('a ghost keeps the dashes of whose it is', () => {
    const { all } = drawInFrame(<Ghost xs={[0, 1]} ys={[0, 1]} role="reverse" />);
    expect(all('.ghost.role--reverse')).toHaveLength(1);
  });

  it('a signed area is full above 0 and hatched below', () => {
    const { all, path, frame } = drawInFrame(<SignedArea xs={[0, 10]} ys={[0.5, -0.5]} />, { yDomain: [-1, 1] });
    const crossing = `${Math.round(frame.x(5) * 100) / 100},${Math.round(frame.y(0) * 100) / 100}`;
    expect(path('.area')).toContain(crossing);
    const hatched = all('path').find((one) => one.getAttribute('fill')?.startsWith('url(#'));
    expect(hatched?.getAttribute('d')).toContain(crossing);
  });
});
