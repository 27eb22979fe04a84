import type { Size } from '../../charts/useSize';
import type { CodeNode } from '../../math/coding/codeTree';

interface TreePlace {
  readonly x: number;
  readonly y: number;
}

/** Against the type around it. */
const LARGEST = 1.2;
const SMALLEST = 0.7;

/** Leaves side by side in their order, an inner node over the middle of its children, depth downwards; and how large letters may be. */
export function treeLayout(nodes: readonly CodeNode[], { width, height }: Size, type: number): { readonly places: readonly TreePlace[]; readonly fontSize: number } {
  const leaves = nodes.flatMap(({ symbol }, index) => (symbol === null ? [] : [index]));
  const slot = width / Math.max(1, leaves.length);
  const fontSize = Math.min(LARGEST * type, Math.max(SMALLEST * type, slot * 0.85));
  const depth = Math.max(1, ...nodes.map(({ prefix }) => prefix.length));
  const top = fontSize * 0.6;
  const level = Math.max(1, height - top - fontSize * 1.6) / depth;
  const xs: number[] = nodes.map(() => Number.NaN);
  for (const [i, leaf] of leaves.entries()) xs[leaf] = (i + 0.5) * slot;
  // Prefix order has every node before its children: from the back, children are placed before they are needed.
  for (let index = nodes.length - 1; index >= 0; index--) {
    if (!Number.isNaN(xs[index])) continue;
    const children = nodes.flatMap(({ parent }, child) => (parent === index ? [xs[child] ?? Number.NaN] : []));
    xs[index] = children.reduce((sum, x) => sum + x, 0) / children.length;
  }
  return { places: nodes.map(({ prefix }, index) => ({ x: xs[index] ?? Number.NaN, y: top + prefix.length * level })), fontSize };
}
