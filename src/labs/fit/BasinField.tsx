import { useMemo } from 'react';
import { HeatField } from '../../charts/HeatField';
import type { Direction } from '../../math/geometry/direction';
import type { ChartSpace } from './chartSpace';
import { fieldOf } from './fieldOf';
import { useFit } from './fitCore';
import { nodePlace } from './surfaceReader';
import './BasinField.css';

interface BasinFieldProps {
  readonly direction: Direction;
  readonly space: ChartSpace;
}

/** Which minimum each start leads to, as tints; what leads to none is hatched. */
export function BasinField({ direction, space }: BasinFieldProps) {
  const basins = useFit(({ results }) => results.basins);
  const shown = useMemo(() => {
    if (!basins) return null;
    const { window, size } = basins;
    const labels = basins[direction];
    const values = Float64Array.from(labels, (label) => (label < 0 ? Infinity : label));
    const field = fieldOf(values, window, size, space);
    const [first, second] = window.axes;
    if (!first || !second) return null;
    // Between two labels there is no third: each place has that of its nearest node.
    const nodeAt = (x: number, y: number): readonly [number, number] => {
      const [u = Number.NaN, v = Number.NaN] = space.toEta([x, y]);
      return [Math.round(nodePlace(first, size, u)), Math.round(nodePlace(second, size, v))];
    };
    const most = labels.reduce((a, b) => Math.max(a, b), 0);
    // One basin needs no tint, unless some starts lead nowhere.
    if (most === 0 && !labels.includes(-1)) return null;
    return { field, nodeAt, levels: Array.from({ length: most }, (_, i) => i + 0.5) };
  }, [basins, direction, space]);
  if (!shown) return null;
  return <HeatField className="basin-field" {...shown.field.nodes} nodeAt={shown.nodeAt} levels={shown.levels} />;
}
