import { Toggle } from '../../controls/Toggle';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { useFit, useOneEdit } from './fitCore';
import { fitWords } from './fitWords';

/** Whether both surfaces show where each start leads. */
export function BasinsToggle() {
  const words = useWords(fitWords);
  const edit = useOneEdit();
  const basins = useFit(({ scene }) => scene.basins);
  return (
    <Locked by="basins">
      <Toggle label={words.basins} checked={basins} onChange={(next) => edit('basins', (scene) => ({ ...scene, basins: next }))} />
    </Locked>
  );
}
