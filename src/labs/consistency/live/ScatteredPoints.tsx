import { useMemo } from 'react';
import { useFrame } from '../../../charts/frameContext';
import { shapePath } from '../../../charts/shapePath';
import type { Examples } from '../../../math/training/examples';
import './ScatteredPoints.css';

/** Many points of the plane as one node: what has no label is a dot like any other. */
export function ScatteredPoints({ points }: { readonly points: Examples }) {
  const { x, y, fontSize } = useFrame();
  const path = useMemo(() => {
    const dot = shapePath('circle', fontSize * 0.11);
    return Array.from({ length: points.count }, (_, i) => {
      const [px, py] = [x(points.inputs[2 * i] ?? Number.NaN), y(points.inputs[2 * i + 1] ?? Number.NaN)];
      // The shape is around the origin and begins at its left.
      return `M${px.toFixed(1)},${py.toFixed(1)}m${dot.slice(1)}`;
    }).join('');
  }, [points, x, y, fontSize]);
  return <path className="scattered-points" d={path} />;
}
