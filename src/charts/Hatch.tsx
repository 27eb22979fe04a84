import './Hatch.css';

interface HatchProps {
  readonly id: string;
  readonly fontSize: number;
}

/** Diagonal lines in the role of the mark around it: the fill of what gives back, and of what is to blame. */
export function Hatch({ id, fontSize }: HatchProps) {
  const pitch = fontSize * 0.48;
  return (
    <pattern id={id} patternUnits="userSpaceOnUse" patternTransform="rotate(45)" width={pitch} height={pitch}>
      <rect className="hatch__ground" width={pitch} height={pitch} />
      <line className="hatch__line" x1={pitch / 2} x2={pitch / 2} y2={pitch} />
    </pattern>
  );
}
