import { Suspense } from 'react';
import { ShownOfFrame } from '../../charts/shownOfFrame';
import type { Lab } from '../../labs/lab';
import type { Klarity } from '../../state/klarity';
import { KlarityContext } from '../../state/KlarityContext';
import { emptyAxes } from './emptyAxes';

interface PrintedPartsProps {
  readonly lab: Lab;
  readonly klarity: Klarity;
  readonly parts: readonly string[];
  /** Whether only their axes are printed. */
  readonly empty?: boolean;
}

/** Parts of a lab as they are printed: nothing to take hold of. */
export function PrintedParts({ lab: { View }, klarity, parts, empty = false }: PrintedPartsProps) {
  if (parts.length === 0) return null;
  const view = (
    <KlarityContext value={klarity}>
      <Suspense>
        <View show={parts} controls="none" />
      </Suspense>
    </KlarityContext>
  );
  return <div className={empty ? 'worksheet__parts worksheet__parts--empty' : 'worksheet__parts'} inert>{empty ? <ShownOfFrame value={emptyAxes}>{view}</ShownOfFrame> : view}</div>;
}
