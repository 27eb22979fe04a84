import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { Locked, useLocked } from '../Locked';
import { useOneEdit, useWorms } from './wormsCore';
import { setDirection } from './wormsEdits';
import { klName } from './quantityNames';
import { useShownTheta } from './useShown';
import { wormsWords } from './wormsWords';

/** Which of the two divergences the lab is about. */
export function DirectionChoice() {
  const words = useWords(wormsWords);
  const edit = useOneEdit();
  const theta = useShownTheta();
  const isFixed = useLocked('approximation');
  const direction = useWorms(({ scene }) => scene.direction);
  return (
    <Locked by="direction">
      <SegmentedChoice
        legend={words.direction}
        hideLegend
        value={direction}
        options={[
          { value: 'forward', label: `${words.forward} ${klName('forward', 'q')}` },
          { value: 'reverse', label: `${words.reverse} ${klName('reverse', 'q')}` },
        ]}
        onChange={(next) => edit('direction', (scene) => setDirection(scene, next, isFixed ? scene.approximation.params.theta : theta))}
      />
    </Locked>
  );
}
