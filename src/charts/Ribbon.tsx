import { useMemo } from 'react';
import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import { isPlaced, plotPixels } from './plotPixels';
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
    const shown = under.flatMap((pixel, i) => {
      const other = over[i];
      return other && isPlaced(pixel) && isPlaced(other) ? [{ pixel, other }] : [];
    });
    const write = ([at, height]: readonly [number, number]): string => `${at.toFixed(2)},${height.toFixed(2)}`;
    const there = shown.map(({ pixel }) => write(pixel));
    const back = shown.map(({ other }) => write(other)).toReversed();
    return shown.length < 2 ? '' : `M${[...there, ...back].join('L')}Z`;
  }, [xs, lows, highs, x, y]);
  return <path className={classNames('area', `role--${role}`)} clipPath={`url(#${clipId})`} d={d} />;
}
