// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BrushLine } from './BrushLine';
import { Dot } from './Dot';
import { drawInFrame } from './drawInFrame';
import { Label } from './Label';
import { RuleX } from './RuleX';
import { RuleY } from './RuleY';

afterEach(cleanup);

describe('Label', () => {
  it('runs to the right of its point, and to the left near the right edge', () => {
    const { all, number, frame } = drawInFrame(
      <>
        <Label x={3} y={0.5} text="truth p" />
        <Label x={9.9} y={0.5} text="truth p" />
      </>,
    );
    const [first, last] = all('.label');
    expect(first?.getAttribute('text-anchor')).toBe('start');
    expect(number(first, 'x')).toBeGreaterThan(frame.x(3));
    expect(last?.getAttribute('text-anchor')).toBe('end');
    expect(number(last, 'x')).toBeLessThan(frame.x(9.9));
  });

  it('goes under a point that is too high for a text over it, and over one that is too low', () => {
    const { all, number, frame } = drawInFrame(
      <>
        <Label x={5} y={1} text="q" side="above" clearance={20} />
        <Label x={5} y={0} text="q" side="below" />
      </>,
    );
    const [high, low] = all('.label');
    expect(number(high, 'y')).toBeGreaterThan(frame.y(1));
    expect(number(low, 'y')).toBeLessThan(frame.y(0));
  });

  it('sets the sign after an underscore as a subscript, yet leaves log_target alone', () => {
    const { all } = drawInFrame(
      <>
        <Label x={5} y={0.5} text="q_θ fit" />
        <Label x={5} y={0.8} text="log_target" />
      </>,
    );
    const [subscripted, plain] = all('.label');
    expect([...(subscripted?.children ?? [])].map((part) => part.textContent)).toEqual(['q', 'θ', ' fit']);
    expect(plain?.textContent).toBe('log_target');
  });

  it('is not there where its point is not', () => {
    expect(drawInFrame(<Label x={5} y={Infinity} text="q" />).all('.label')).toHaveLength(0);
  });
});

describe('rules, dots and the brush', () => {
  it('stand where the scales say', () => {
    const { frame, path, all } = drawInFrame(
      <>
        <RuleX x={4} className="rule-x" />
        <RuleY y={0.25} className="rule-y" label="uniform" placement="end" />
        <Dot x={4} y={0.5} />
        <BrushLine x={6} width={2} />
      </>,
    );
    expect(path('.rule-x path')).toBe(`M${frame.x(4)},${frame.innerHeight}V0`);
    expect(path('.rule-y path')).toBe(`M0,${frame.y(0.25)}H${frame.innerWidth}`);
    expect(all('.rule-y text')[0]?.getAttribute('text-anchor')).toBe('end');
    expect(all('.dot')[0]?.getAttribute('transform')).toBe(`translate(${frame.x(4)},${frame.y(0.5)})`);
    expect(Number(all('.brush-line__band')[0]?.getAttribute('x'))).toBeCloseTo(frame.x(5), 9);
  });

  it('are not drawn outside of the frame, nor at what is not a number', () => {
    const { all } = drawInFrame(
      <g className="marks">
        <RuleX x={11} />
        <RuleY y={NaN} label="q" />
        <Dot x={5} y={Infinity} />
        <BrushLine x={-3} />
      </g>,
    );
    expect(all('.marks *')).toHaveLength(0);
  });
});
