import type { Field, FieldPlace } from '../../charts/Field';
import type { Window2 } from '../../math/fitting/fitWindow';
import type { ChartSpace } from './chartSpace';
import { nodePlace } from './surfaceReader';

/** A surface as the charts draw it, and where its nodes stand in them. */
export interface SurfaceField {
  readonly nodes: Field;
  /** Left out where the nodes stand evenly in the chart. */
  readonly at: FieldPlace['at'];
  readonly nodeAt: FieldPlace['nodeAt'];
}

export function fieldOf(values: ArrayLike<number>, { axes }: Window2, size: number, space: ChartSpace): SurfaceField {
  const nodes: Field = { values, columns: size, rows: size, slowest: 'x' };
  const [first, second] = axes;
  if (space.isEven || !first || !second) return { nodes, at: undefined, nodeAt: undefined };
  const etaOf = (axis: typeof first, node: number): number => axis.low + ((axis.high - axis.low) * node) / (size - 1);
  return {
    nodes,
    at: (column, row) => {
      const [x = Number.NaN, y = Number.NaN] = space.fromEta([etaOf(first, column), etaOf(second, row)]);
      return [x, y];
    },
    nodeAt: (x, y) => {
      const [u = Number.NaN, v = Number.NaN] = space.toEta([x, y]);
      return [nodePlace(first, size, u), nodePlace(second, size, v)];
    },
  };
}
