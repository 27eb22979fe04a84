import { bisectRight } from 'd3-array';
import type { Field } from './Field';

export type NodePoint = readonly [column: number, row: number];

type Line = readonly NodePoint[];

const NONE = -1;

/**
 * For each level the lines on which a field takes it, in node coordinates: marching squares, with the middle of a cell to say how a saddle is
 * crossed. They end where the grid does and where the field is infinite or unknown. One pass over the cells for all levels, and lines alone: d3-contour
 * goes over them for each, makes areas that would have to be cut open again, and held a page back when its first surface came.
 */
export function contourLines(field: Field, levels: readonly number[]): readonly (readonly Line[])[] {
  const { values, columns, rows, slowest = 'y' } = field;
  // Read by rows; a field of columns is one of rows lying on its side.
  const [across, down] = slowest === 'y' ? [columns, rows] : [rows, columns];
  const nodes = across * down;
  const valueAt = (node: number): number => values[node] ?? NaN;
  // An edge is known by its first node: that along a row by its number, that down to the next by the number of all nodes more.
  const secondNode = (edge: number): number => (edge < nodes ? edge + 1 : edge - nodes + across);
  const isFinite = (edge: number): boolean => Number.isFinite(valueAt(edge % nodes)) && Number.isFinite(valueAt(secondNode(edge)));

  const order = levels.map((_, i) => i).toSorted((a, b) => (levels[a] ?? NaN) - (levels[b] ?? NaN));
  const ascending = order.map((i) => levels[i] ?? NaN);
  /** For each level the edges that its lines go between, by twos. */
  const steps = levels.map((): number[] => []);

  for (let row = 0; row < down - 1; row++) {
    for (let node = row * across; node < (row + 1) * across - 1; node++) {
      const [a, b, c, d] = [valueAt(node), valueAt(node + 1), valueAt(node + across + 1), valueAt(node + across)];
      const high = most(a, b, c, d);
      for (let k = bisectRight(ascending, least(a, b, c, d)); k < ascending.length; k++) {
        const level = ascending[k] ?? NaN;
        if (!(level <= high)) break;
        const above = (a >= level ? 1 : 0) + (b >= level ? 2 : 0) + (c >= level ? 4 : 0) + (d >= level ? 8 : 0);
        const ofLevel = steps[order[k] ?? NONE];
        const join = (from: number, to: number): void => {
          // No level lies between a number and ∞.
          if (isFinite(from) && isFinite(to)) ofLevel?.push(from, to);
        };
        const [top, right, bottom, left] = [node, nodes + node + 1, node + across, nodes + node];
        if (above === 5 || above === 10) {
          // Whether the corners by a and c are cut off, or those by b and d.
          const cutsFirst = (above === 5) !== (a + b + c + d) / 4 >= level;
          join(top, cutsFirst ? left : right);
          join(bottom, cutsFirst ? right : left);
          continue;
        }
        // Which corners are on one side of the line alone.
        const alone = above > 7 ? 15 - above : above;
        if (alone === 1) join(left, top);
        else if (alone === 2) join(top, right);
        else if (alone === 4) join(right, bottom);
        else if (alone === 7) join(bottom, left);
        else if (alone === 3) join(left, right);
        else join(top, bottom);
      }
    }
  }

  const pointOn = (edge: number, level: number): NodePoint => {
    const node = edge % nodes;
    const from = valueAt(node);
    const share = (level - from) / (valueAt(secondNode(edge)) - from);
    const [column, row] = [node % across, Math.floor(node / across)];
    const [x, y] = edge < nodes ? [column + share, row] : [column, row + share];
    return slowest === 'y' ? [x, y] : [y, x];
  };
  return levels.map((level, i) => chains(steps[i] ?? []).map((chain) => chain.map((edge) => pointOn(edge, level))));
}

/** NaN is below every level. */
const least = (a: number, b: number, c: number, d: number): number => {
  const low = Math.min(a, b, c, d);
  return Number.isNaN(low) ? -Infinity : low;
};

function most(a: number, b: number, c: number, d: number): number {
  let high = -Infinity;
  if (a > high) high = a;
  if (b > high) high = b;
  if (c > high) high = c;
  if (d > high) high = d;
  return high;
}

/** Steps from edge to edge, by twos, in the order in which they follow each other. An edge has two at most. A ring ends where it begins. */
function chains(steps: readonly number[]): readonly (readonly number[])[] {
  const first = new Map<number, number>();
  const second = new Map<number, number>();
  const link = (from: number, to: number): void => void (first.has(from) ? second : first).set(from, to);
  for (let i = 0; i < steps.length; i += 2) {
    const [from, to] = [steps[i] ?? NONE, steps[i + 1] ?? NONE];
    link(from, to);
    link(to, from);
  }
  const follow = (start: number): readonly number[] => {
    const chain = [start];
    for (let [before, edge] = [NONE, start]; ; ) {
      const [one, other] = [first.get(edge) ?? NONE, second.get(edge) ?? NONE];
      first.delete(edge);
      const next = one === before ? other : one;
      if (next === NONE) return chain;
      chain.push(next);
      [before, edge] = [edge, next];
      if (edge === start) return chain;
    }
  };
  // From ends first; what is left are rings.
  const edges = [...first.keys()];
  const ends = edges.filter((edge) => !second.has(edge));
  return [...ends, ...edges].flatMap((edge) => (first.has(edge) ? [follow(edge)] : []));
}
