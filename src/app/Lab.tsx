import type { LabViewProps } from '../labs/lab';
import { useField } from '../state/KlarityContext';
import { blindParts } from '../state/task';
import { openedLab } from './openLab';
import '../labs/LabLayout.css';

/** The view of the lab whose scene is in the state; while a task hides something of it, in the parts that show nothing of that. */
export function Lab(props: LabViewProps) {
  const { View } = openedLab(useField((state) => state.scene.lab));
  const blind = useField(blindParts);
  if (!blind) return <View {...props} />;
  const asked = blind.filter((part) => props.show.includes(part));
  return <View show={asked.length > 0 ? asked : blind.slice(0, 1)} controls={props.controls === 'none' ? 'none' : 'essential'} />;
}
