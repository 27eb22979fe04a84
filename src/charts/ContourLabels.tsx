import { useMemo } from 'react';
import { contourLabels } from './contourLabels';
import { contourLines } from './contourLines';
import type { Field, FieldPlace } from './Field';
import { fieldPlacer } from './fieldPlacer';
import { useFrame } from './frameContext';
import { textWidth } from './textWidth';
import './ContourLabels.css';

interface ContourLabelsProps extends Field, Pick<FieldPlace, 'at'> {
  /** Ascending; about one in three of them is named. */
  readonly levels: readonly number[];
  readonly write: (level: number) => string;
  /** Marks in data coordinates, which names keep clear of. */
  readonly marks: readonly (readonly [x: number, y: number])[];
}

const EVERY = 3;
/** Room around a mark and the name under it, as parts of the type's size. */
const MARK = { rx: 3.4, ry: 1.2, down: 0.7 } as const;

/** What the lines of a field are worth, written along a few of them. */
export function ContourLabels({ values, columns, rows, slowest = 'y', at, levels, write, marks }: ContourLabelsProps) {
  const { x, y, innerWidth, innerHeight, fontSize } = useFrame();
  const labels = useMemo(() => {
    const place = fieldPlacer({ columns, rows, at }, { x, y });
    const lines = contourLines({ values, columns, rows, slowest }, levels);
    const named = levels.map((level, i) => {
      const text = write(level);
      return {
        group: Math.floor((levels.length - 1 - i) / EVERY),
        text,
        width: textWidth(text, fontSize) + fontSize * 0.4,
        lines: (lines[i] ?? []).map((line) => line.map(([column, row]) => place(column, row))),
      };
    });
    const groups = [...new Set(named.map(({ group }) => group))].toSorted((a, b) => a - b);
    return contourLabels({
      wanted: groups.map((group) => named.filter((one) => one.group === group).toReversed()),
      width: innerWidth,
      height: innerHeight,
      fontSize,
      taken: marks.map(([atX, atY]) => ({
        x: x(atX),
        y: y(atY) + MARK.down * fontSize,
        rx: MARK.rx * fontSize,
        ry: MARK.ry * fontSize,
      })),
    });
  }, [values, columns, rows, slowest, at, levels, write, marks, x, y, innerWidth, innerHeight, fontSize]);
  return (
    <g className="contour-labels" aria-hidden="true" fontSize={fontSize}>
      {labels.map(({ x: atX, y: atY, turn, text }) => (
        <text key={`${text} ${atX}`} transform={`translate(${atX},${atY}) rotate(${turn})`} dy="0.34em">
          {text}
        </text>
      ))}
    </g>
  );
}
