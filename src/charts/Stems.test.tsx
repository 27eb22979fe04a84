// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { drawInFrame } from './drawInFrame';
import { stemPaths } from './stemPaths';
import { Stems } from './Stems';

afterEach(cleanup);

const request = { xOf: (x: number) => x, yOf: (y: number) => 100 - y, base: 100, innerWidth: 50 };

describe('stemPaths', () => {
  it('go from the base to each value, up or down', () => {
    const { up, down, pitch } = stemPaths({ ...request, x: [10, 20], y: [30, -5] });
    expect(up).toBe('M10,100V70');
    expect(down).toBe('M20,100V105');
    expect(pitch).toBe(10);
  });

  it('keep what stands out where many share a pixel, both ways', () => {
    const x = Array.from({ length: 1000 }, (_, i) => 10 + i / 10_000);
    const y = x.map((_, i) => (i === 512 ? 80 : i === 700 ? -9 : 1));
    const { up, down } = stemPaths({ ...request, x, y });
    expect(up).toBe('M10,100V20');
    expect(down).toBe('M10,100V109');
  });

  it('go beyond the frame where they are infinite, and are not there where they are no number or outside', () => {
    const { up, down } = stemPaths({ ...request, x: [10, 20, 30, 90], y: [Infinity, NaN, -Infinity, 5] });
    expect(Number(/^M10,100V(-\d+)$/.exec(up)?.[1])).toBeLessThan(-1000);
    expect(Number(/^M30,100V(\d+)$/.exec(down)?.[1])).toBeGreaterThan(1000);
  });

  it('have a head where their value is, at 0 too', () => {
    expect(stemPaths({ ...request, x: [10, 20], y: [30, 0] }).heads).toBe('M10,70h0M20,100h0');
  });
});

describe('Stems', () => {
  it('stand where the scales say, in one node for a thousand outcomes', () => {
    const xs = Array.from({ length: 1000 }, (_, i) => i / 100);
    const { all, path, frame } = drawInFrame(<Stems x={xs} y={xs.map(() => 0.5)} />);
    expect(all('.stems path')).toHaveLength(1);
    expect(path('.stems__stroke')).toContain(`,${Math.round(frame.innerHeight * 100) / 100}V${Math.round(frame.y(0.5) * 100) / 100}`);
  });

  it('have heads where there is room, and none in a crowd', () => {
    expect(drawInFrame(<Stems x={[1, 2, 3]} y={[0.1, 0.2, 0.3]} />).all('.stems__heads')).toHaveLength(1);
    cleanup();
    const xs = Array.from({ length: 300 }, (_, i) => i / 30);
    expect(drawInFrame(<Stems x={xs} y={xs.map(() => 0.1)} />).all('.stems__heads')).toHaveLength(0);
  });

  it('break those that are negative, and light up the one asked for', () => {
    const { path, frame } = drawInFrame(<Stems x={[2, 5]} y={[0.4, -0.4]} highlight={1} />, { yDomain: [-1, 1] });
    expect(path('.stems__stroke--down')).toMatch(new RegExp(`^M${Math.round(frame.x(5) * 2) / 2},`));
    expect(path('.stems__highlight')).toBe(path('.stems__stroke--down'));
  });

  it('stand beside those of another law by as many pixels as asked', () => {
    const { path, frame } = drawInFrame(<Stems x={[5]} y={[0.5]} shift={4} />);
    expect(path('.stems__stroke')).toMatch(new RegExp(`^M${Math.round((frame.x(5) + 4) * 2) / 2},`));
  });

  it('stand on the floor of a logarithmic axis', () => {
    const { path, frame } = drawInFrame(<Stems x={[5]} y={[0.5]} />, { yScale: 'log', yDomain: [0.01, 1] });
    expect(path('.stems__stroke')).toContain(`,${Math.round(frame.innerHeight * 100) / 100}V`);
  });
});
