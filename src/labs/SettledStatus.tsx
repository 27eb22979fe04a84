import { useState } from 'react';
import { RestingStatus } from '../controls/RestingStatus';
import type { RestingStatusProps } from '../controls/RestingStatus';
import { useField } from '../state/KlarityContext';

/** Says a text once neither a gesture nor a run goes on and it has come to rest: what stands there at first only after a change of the scene. */
export function SettledStatus({ text, saysFirst = false }: Omit<RestingStatusProps, 'isCalm'>) {
  const revision = useField((state) => state.revision);
  const [first] = useState(revision);
  return <RestingStatus text={text} isCalm={useField((state) => !state.held && !state.playing)} saysFirst={saysFirst || revision !== first} />;
}
