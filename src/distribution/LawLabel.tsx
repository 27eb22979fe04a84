import { Label } from '../charts/Label';
import type { Role } from '../charts/Role';
import { labelPlace } from './labelPlace';
import type { LawCurve } from './LawCurve';

interface LawLabelProps {
  readonly curve: LawCurve;
  /** The laws drawn beside it. */
  readonly others: readonly LawCurve[];
  readonly text: string;
  readonly role: Role;
}

/** The name of a law within a Frame, over its curve where that stands out most above the others. */
export function LawLabel({ curve, others, text, role }: LawLabelProps) {
  const place = labelPlace(curve, others);
  return place && <Label {...place} text={text} role={role} side="above" anchor="middle" />;
}
