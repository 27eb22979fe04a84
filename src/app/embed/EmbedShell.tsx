import { useField } from '../../state/KlarityContext';
import { Lab } from '../Lab';

export function EmbedShell() {
  const show = useField((state) => state.place.show);
  return <Lab show={show} />;
}
