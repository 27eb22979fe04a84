import { Button } from '../../controls/Button';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useI18n } from '../../i18n/I18nContext';
import { defaultScene } from '../../scene/sceneKind';
import { useKlarity } from '../../state/KlarityContext';
import { fitCore, useFit } from './fitCore';
import { freeRival, uniformRival } from './fitEdits';
import { PasteCounts } from './PasteCounts';
import { PythonDialog } from './PythonDialog';
import { useOneEdit } from './useGesture';

/** What concerns the lab as a whole: the direction, the rival, where p comes from, and the numbers elsewhere. */
export function FitToolbar() {
  const { messages } = useI18n();
  const klarity = useKlarity();
  const edit = useOneEdit();
  const { direction, q } = useFit(({ scene }) => scene);
  return (
    <div className="fit-lab__toolbar">
      <SegmentedChoice
        legend={messages.fit.direction}
        value={direction}
        options={[
          { value: 'forward', label: 'KL(p‖·)', title: messages.fit.forward },
          { value: 'reverse', label: 'KL(·‖p)', title: messages.fit.reverse },
        ]}
        onChange={(next) => edit('direction', (scene) => ({ ...scene, direction: next }))}
      />
      <SegmentedChoice
        legend={messages.fit.rival}
        value={q.family === 'discreteUniform' ? 'uniform' : 'free'}
        options={[
          { value: 'uniform', label: messages.fit.uniformChoice },
          { value: 'free', label: messages.fit.freeChoice },
        ]}
        onChange={(next) => edit('rival', next === 'uniform' ? uniformRival : freeRival)}
      />
      <span className="fit-lab__space" />
      <PasteCounts />
      <Button
        icon="reset"
        label={messages.fit.reset}
        title={messages.fit.resetHint}
        onClick={() => klarity.replace(defaultScene(fitCore))}
      />
      <PythonDialog />
    </div>
  );
}
