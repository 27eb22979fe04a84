import { useFrame } from '../../charts/frameContext';
import './SymbolNames.css';

interface SymbolNamesProps {
  readonly names: readonly string[];
  readonly x: readonly number[];
  /** In data units: a name is as large as its room allows, and is left out where that is too small to read. */
  readonly widths: ArrayLike<number> | number;
  readonly highlight: number | null;
  /** In the foot of the bars, or under the plot. */
  readonly place: 'inside' | 'below';
}

/** Pixels of type under which nobody reads it. */
const SMALLEST = 8;

/** The names of symbols under bars of any width. */
export function SymbolNames({ names, x, widths, highlight, place }: SymbolNamesProps) {
  const { x: scale, innerHeight, fontSize } = useFrame();
  return (
    <g className={`symbol-names symbol-names--${place}`} aria-hidden="true" data-letters="">
      {names.map((name, index) => {
        const width = typeof widths === 'number' ? widths : (widths[index] ?? 0);
        const room = Math.abs(scale(width) - scale(0));
        const size = Math.min(fontSize, room * 1.1);
        if (size < SMALLEST) return null;
        return (
          <text
            key={index}
            className={index === highlight ? 'symbol-names__name symbol-names__name--lit' : 'symbol-names__name'}
            x={scale(x[index] ?? Number.NaN)}
            y={place === 'inside' ? innerHeight - fontSize * 0.4 : innerHeight + fontSize * 1.25}
            fontSize={size}
          >
            {name}
          </text>
        );
      })}
    </g>
  );
}
