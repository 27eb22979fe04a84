import type { ReactNode } from 'react';
import { DisabledContext } from '../markup/DisabledContext';
import { useField } from '../state/KlarityContext';

/** Whether the reader may not change one of these fields of the scene. */
export const useLocked = (...fields: readonly string[]): boolean =>
  useField(({ place: { lock } }) => lock?.some((field) => fields.includes(field)) === true);

interface LockedProps {
  /** The fields of the scene that what is inside changes, with commas between. */
  readonly by: string;
  readonly children: ReactNode;
}

/** What changes fields of the scene: out of use where one of them is locked. One within another speaks for itself. */
export function Locked({ by, children }: LockedProps) {
  return <DisabledContext value={useLocked(...by.split(','))}>{children}</DisabledContext>;
}
