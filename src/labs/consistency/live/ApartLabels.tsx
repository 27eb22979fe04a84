import { classNames } from '../../../markup/classNames';
import { useFrame } from '../../../charts/frameContext';
import '../../../charts/Label.css';
import { labelBox } from '../../../charts/labelBox';
import { LabelText } from '../../../charts/LabelText';
import type { Role } from '../../../charts/Role';
import { apart } from './apart';

export interface ApartLabel {
  readonly y: number;
  readonly text: string;
  readonly role: Role;
  /** How far above its point it would stand, in sizes of the type; below it where negative. */
  readonly rise?: number;
}

interface ApartLabelsProps {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** Those that would stand higher come first where two would stand at the same height. */
  readonly labels: readonly ApartLabel[];
}

/** Lines of type, so that a subscript clears what is under it. */
const LINE = 1.4;

/** Names at one x, each as near to its own height as the others leave it. */
export function ApartLabels({ x, anchor, labels }: ApartLabelsProps) {
  const frame = useFrame();
  const boxes = labels.flatMap((label) => {
    const box = labelBox(frame, { x, y: label.y, anchor, text: label.text });
    return box ? [{ ...label, box, wanted: frame.y(label.y) - (label.rise ?? 0) * box.size }] : [];
  });
  const size = boxes[0]?.box.size ?? 0;
  const heights = apart(boxes.map(({ wanted }) => wanted), { gap: LINE * size, low: 0.7 * size, high: frame.innerHeight - 0.7 * size });
  return boxes.map(({ text, role, box }, i) => (
    <text
      key={text}
      className={classNames('label', `role--${role}`)}
      aria-hidden="true"
      x={box.at}
      y={heights[i]}
      dy="0.35em"
      textAnchor={box.anchor}
      fontSize={box.size}
    >
      <LabelText text={text} />
    </text>
  ));
}
