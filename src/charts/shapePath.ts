export type Shape = 'circle' | 'diamond' | 'square' | 'star' | 'triangle';

/** The outline of a mark around the origin; `radius` is that of the circle, and the others look as large. */
export function shapePath(shape: Shape, radius: number): string {
  switch (shape) {
    case 'circle':
      return `M${-radius},0a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0Z`;
    case 'square': {
      const half = radius * 0.9;
      return `M${-half},${-half}H${half}V${half}H${-half}Z`;
    }
    case 'diamond': {
      const half = radius * 1.25;
      return `M0,${-half}L${half},0L0,${half}L${-half},0Z`;
    }
    case 'triangle': {
      const half = radius * 1.2;
      return `M0,${-half}L${half},${half * 0.8}L${-half},${half * 0.8}Z`;
    }
    case 'star': {
      const points = Array.from({ length: 10 }, (_, i) => {
        const reach = i % 2 === 0 ? radius * 1.35 : radius * 0.56;
        const angle = (i * Math.PI) / 5;
        return `${(reach * Math.sin(angle)).toFixed(3)},${(-reach * Math.cos(angle)).toFixed(3)}`;
      });
      return `M${points.join('L')}Z`;
    }
  }
}
