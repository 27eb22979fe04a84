import { useMemo } from 'react';
import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import { isPlaced, plotPixels } from './plotPixels';
import type { Pixels } from './plotPixels';
import type { Role } from './Role';
import './stroke.css';

export interface RibbonProps {
  readonly xs: ArrayLike<number>;
  readonly lows: ArrayLike<number>;
  readonly highs: ArrayLike<number>;
  readonly role?: Role;
}

/** The area between two curves over the same xs; nothing where either is not finite. */
export function Ribbon({ xs, lows, highs, role = 'truth' }: RibbonProps) {
  const { x, y, clipId } = useFrame();
  const d = useMemo(() => {
    const [under, over] = [plotPixels(xs, lows, { x, y }), plotPixels(xs, highs, { x, y })];
    const shown = Array.from(xs, (_, point) => point).filter((point) => isPlaced(under, point) && isPlaced(over, point));
    const write = (pixels: Pixels) => (point: number) => `${at(pixels, 2 * point)},${at(pixels, 2 * point + 1)}`;
    const [there, back] = [shown.map(write(under)), shown.map(write(over)).toReversed()];
    return shown.length < 2 ? '' : `M${[...there, ...back].join('L')}Z`;
  }, [xs, lows, highs, x, y]);
  return <path className={classNames('area', `role--${role}`)} clipPath={`url(#${clipId})`} d={d} />;
}

function at(pixels: Pixels, index: number): string {
  return (pixels[index] ?? NaN).toFixed(2);
}
