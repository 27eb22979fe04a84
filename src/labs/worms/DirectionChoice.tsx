import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useI18n } from '../../i18n/I18nContext';
import { useOneEdit, useWorms } from './wormsCore';
import { setDirection } from './wormsEdits';
import { klName } from './quantityNames';
import { useShownTheta } from './useShown';

/** Which of the two divergences the lab is about. */
export function DirectionChoice() {
  const { messages } = useI18n();
  const edit = useOneEdit();
  const theta = useShownTheta();
  const direction = useWorms(({ scene }) => scene.direction);
  return (
    <SegmentedChoice
      legend={messages.worms.direction}
      hideLegend
      value={direction}
      options={[
        { value: 'forward', label: `${messages.worms.forward} ${klName('forward', 'q')}` },
        { value: 'reverse', label: `${messages.worms.reverse} ${klName('reverse', 'q')}` },
      ]}
      onChange={(next) => edit('direction', (scene) => setDirection(scene, next, theta))}
    />
  );
}
