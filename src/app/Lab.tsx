import { findLab } from '../labs';
import type { LabViewProps } from '../labs/lab';
import { useField } from '../state/KlarityContext';

/** The view of the lab whose scene is in the state. */
export function Lab(props: LabViewProps) {
  const name = useField((state) => state.scene.lab);
  const lab = findLab(name);
  if (!lab) throw new Error(`no lab ${name}`);
  return <lab.View {...props} />;
}
