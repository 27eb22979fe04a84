import { useFrame } from '../../../charts/frameContext';
import './PairLines.css';

interface PairLinesProps {
  readonly pairs: readonly { readonly x: number; readonly from: number; readonly to: number }[];
}

/** Between two values of one thing a line: what belongs together is compared. */
export function PairLines({ pairs }: PairLinesProps) {
  const { x, y } = useFrame();
  return <path className="pair-lines" d={pairs.map((pair) => `M${x(pair.x)},${y(pair.from)}V${y(pair.to)}`).join('')} />;
}
