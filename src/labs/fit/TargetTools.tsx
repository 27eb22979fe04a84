import { Button } from '../../controls/Button';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useI18n } from '../../i18n/I18nContext';
import { defaultScene } from '../../scene/sceneKind';
import { useKlarity } from '../../state/KlarityContext';
import { fitCore, useFit } from './fitCore';
import { freeRival, uniformRival } from './fitEdits';
import { PasteCounts } from './PasteCounts';
import { useOneEdit } from './useGesture';
import './TargetTools.css';

/** Where p comes from, and what kind of rival it has. */
export function TargetTools() {
  const { messages } = useI18n();
  const klarity = useKlarity();
  const edit = useOneEdit();
  const isUniform = useFit(({ scene }) => scene.q.family === 'discreteUniform');
  return (
    <div className="target-tools">
      <SegmentedChoice
        legend={messages.fit.rival}
        value={isUniform ? 'uniform' : 'free'}
        options={[
          { value: 'uniform', label: messages.fit.uniformChoice },
          { value: 'free', label: messages.fit.freeChoice },
        ]}
        onChange={(next) => edit('rival', next === 'uniform' ? uniformRival : freeRival)}
      />
      <span className="target-tools__sources">
        <PasteCounts />
        <Button
          icon="reset"
          label={messages.fit.reset}
          title={messages.fit.resetHint}
          onClick={() => klarity.replace(defaultScene(fitCore))}
        />
      </span>
    </div>
  );
}
