// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BinTargets } from './BinTargets';
import { drawInFrame } from './drawInFrame';

afterEach(cleanup);

describe('BinTargets', () => {
  it('tell which bin the pointer is over, which was chosen, and when it has left', () => {
    const onHover = vi.fn();
    const onSelect = vi.fn();
    const { all } = drawInFrame(<BinTargets x={[2, 3, 4]} onHover={onHover} onSelect={onSelect} />);
    const [, second] = all('.bin-targets__bin');
    if (second === undefined) throw new Error('No second bin.');
    fireEvent.pointerEnter(second);
    expect(onHover).toHaveBeenLastCalledWith(1);
    fireEvent.click(second);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(1);
    fireEvent.pointerLeave(all('.bin-targets')[0] ?? second);
    expect(onHover).toHaveBeenLastCalledWith(null);
  });

  it('fill the frame from top to bottom and meet their neighbours', () => {
    const { all, number, frame } = drawInFrame(<BinTargets x={[2, 3]} />);
    const [first, second] = all('.bin-targets__bin');
    expect(number(first, 'height')).toBe(frame.innerHeight);
    expect(number(first, 'x') + number(first, 'width')).toBeCloseTo(number(second, 'x'), 9);
  });
});
