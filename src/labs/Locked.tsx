import type { ReactNode } from 'react';
import { DisabledContext } from '../markup/DisabledContext';
import type { SceneBase } from '../scene/scene';
import { useField, useKlarity } from '../state/KlarityContext';

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

/** Of two ways to change a scene, the one that changes more where the locks let it. */
export function useMostAllowed(): <S extends SceneBase>(more: S, less: S) => S {
  const klarity = useKlarity();
  return (more, less) => (klarity.allows(more) ? more : less);
}
