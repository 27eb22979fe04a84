import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { directions } from '../../math/geometry/direction';
import { Locked } from '../Locked';
import { useCompare, useOneEdit } from './compareCore';
import { setDirection } from './compareEdits';
import { compareWords } from './compareWords';

/** Which of the two divergences stands in front: in the formula, and in the contributions. */
export function DirectionChoice() {
  const words = useWords(compareWords);
  const edit = useOneEdit();
  const direction = useCompare(({ scene }) => scene.direction);
  const names = { forward: words.forward, reverse: words.reverse };
  return (
    <Locked by="direction">
      <SegmentedChoice
        legend={words.direction}
        hideLegend
        value={direction}
        options={directions.map((one) => ({ value: one, label: names[one] }))}
        onChange={(next) => edit('direction', (scene) => setDirection(scene, next))}
      />
    </Locked>
  );
}
