import { Padlock } from '../charts/Padlock';
import type { Role } from '../charts/Role';

interface LockMarksProps {
  readonly locked: ReadonlySet<number>;
  readonly role: Role;
}

/** Inside a Frame: which bars of a free pmf stay when another is changed. */
export function LockMarks({ locked, role }: LockMarksProps) {
  return [...locked].map((x) => <Padlock key={x} x={x} role={role} row={role === 'truth' ? 0 : 1} />);
}
