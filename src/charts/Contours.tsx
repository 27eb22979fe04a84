import { useMemo } from 'react';
import { classNames } from '../markup/classNames';
import { contourLines } from './contourLines';
import type { Field, FieldPlace } from './Field';
import { fieldPlacer } from './fieldPlacer';
import { useFrame } from './frameContext';
import { nearPixel } from './nearPixel';
import './Contours.css';

export interface ContoursProps extends Field, Omit<FieldPlace, 'nodeAt'> {
  readonly levels: readonly number[];
  /** Drawn on the bare ground, not on a heat field. */
  readonly alone?: boolean;
  readonly className?: string;
}

/** Lines of equal value of a field, one node a level; computed anew only where an array, a function or the frame is new. */
export function Contours(props: ContoursProps) {
  const { values, columns, rows, slowest = 'y', levels, at, xRange, yRange, alone = false, className } = props;
  const { x, y, clipId } = useFrame();
  const lines = useMemo(
    () => contourLines({ values, columns, rows, slowest }, levels),
    [values, columns, rows, slowest, levels],
  );
  const paths = useMemo(() => {
    const place = fieldPlacer({ columns, rows, at, xRange, yRange }, { x, y });
    return lines.map((ofLevel) => ofLevel.map((line) => linePath(line, place)).join(''));
  }, [lines, columns, rows, at, xRange, yRange, x, y]);
  return (
    <g className={classNames('contours', alone && 'contours--alone', className)} clipPath={`url(#${clipId})`}>
      {paths.map((path, index) => (
        <path key={index} d={path} />
      ))}
    </g>
  );
}

function linePath(
  line: readonly (readonly [number, number])[],
  place: (column: number, row: number) => readonly [number, number],
): string {
  let path = '';
  let open = false;
  for (const [column, row] of line) {
    const [x, y] = place(column, row);
    if (Number.isNaN(x) || Number.isNaN(y)) {
      open = false;
      continue;
    }
    path += `${open ? 'L' : 'M'}${round(x)},${round(y)}`;
    open = true;
  }
  return path;
}

function round(pixel: number): number {
  return Math.round(nearPixel(pixel) * 10) / 10;
}
