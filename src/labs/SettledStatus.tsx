import { RestingStatus } from '../controls/RestingStatus';
import type { RestingStatusProps } from '../controls/RestingStatus';
import { useField } from '../state/KlarityContext';

/** Says a text once neither a gesture nor a run goes on and it has come to rest. */
export function SettledStatus(props: Omit<RestingStatusProps, 'isCalm'>) {
  return <RestingStatus {...props} isCalm={useField((state) => !state.held && !state.playing)} />;
}
