import type { LabViewProps } from '../labs/lab';
import { useField } from '../state/KlarityContext';
import { openedLab } from './openLab';
import '../labs/LabLayout.css';

/** The view of the lab whose scene is in the state. */
export function Lab(props: LabViewProps) {
  const { View } = openedLab(useField((state) => state.scene.lab));
  return <View {...props} />;
}
