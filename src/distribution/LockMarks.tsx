import { Padlock } from '../charts/Padlock';
import type { Role } from '../charts/Role';
import { barHandleShift } from './barHandleShift';

interface LockMarksProps {
  readonly locked: ReadonlySet<number>;
  readonly role: Role;
}

/** Inside a Frame: which bars of a free pmf stay when another is changed; below their handles. */
export function LockMarks({ locked, role }: LockMarksProps) {
  return [...locked].map((x) => <Padlock key={x} x={x + barHandleShift(role)} role={role} row={role === 'truth' ? 0 : 1} />);
}
