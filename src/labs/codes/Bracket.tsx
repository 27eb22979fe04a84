import { useFrame } from '../../charts/frameContext';
import { Label } from '../../charts/Label';
import './Bracket.css';

interface BracketProps {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The gap between two levels at the right end of a plot, and how much it is. */
export function Bracket({ x, from, to, text }: BracketProps) {
  const frame = useFrame();
  const [at, low, high] = [frame.x(x) - frame.fontSize * 0.4, frame.y(from), frame.y(to)];
  if (![at, low, high].every(Number.isFinite)) return null;
  const foot = frame.fontSize * 0.4;
  const fits = Math.abs(high - low) > frame.fontSize * 1.6;
  return (
    <>
      <path className="codes-bracket" aria-hidden="true" d={`M${at - foot},${low}H${at}V${high}H${at - foot}`} />
      {fits && <Label x={frame.x.invert(at - foot)} y={(from + to) / 2} side="beside" anchor="end" text={text} />}
    </>
  );
}
