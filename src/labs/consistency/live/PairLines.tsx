import { useFrame } from '../../../charts/frameContext';
import type { OfBoth } from '../../../math/training/trainingRecords';
import './PairLines.css';

/** Where the two of a seed stand beside its tick: side by side, so that equal ones are both seen. */
export const PLACES: OfBoth<number> = { supervisedOnly: -0.15, withConsistency: 0.15 };

interface PairLinesProps {
  readonly pairs: readonly ({ readonly seed: number } & OfBoth<number>)[];
}

/** Between the two accuracies of a seed a line: what belongs together is compared. */
export function PairLines({ pairs }: PairLinesProps) {
  const { x, y } = useFrame();
  const path = pairs.map(
    ({ seed, supervisedOnly, withConsistency }) =>
      `M${x(seed + PLACES.supervisedOnly)},${y(supervisedOnly)}L${x(seed + PLACES.withConsistency)},${y(withConsistency)}`,
  );
  return <path className="pair-lines" d={path.join('')} />;
}
