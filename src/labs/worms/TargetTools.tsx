import { Button } from '../../controls/Button';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useI18n } from '../../i18n/I18nContext';
import { defaultScene } from '../../scene/sceneKind';
import { useKlarity } from '../../state/KlarityContext';
import { useOneEdit, useWorms, wormsCore } from './wormsCore';
import { freeRival, uniformRival } from './wormsEdits';
import { PasteCounts } from './PasteCounts';
import './TargetTools.css';

/** Where p comes from, and what kind of rival it has. */
export function TargetTools() {
  const { messages } = useI18n();
  const klarity = useKlarity();
  const edit = useOneEdit();
  const isUniform = useWorms(({ scene }) => scene.q.family === 'discreteUniform');
  return (
    <div className="target-tools">
      <SegmentedChoice
        legend={messages.worms.rival}
        value={isUniform ? 'uniform' : 'free'}
        options={[
          { value: 'uniform', label: messages.worms.uniformChoice },
          { value: 'free', label: messages.worms.freeChoice },
        ]}
        onChange={(next) => edit('rival', next === 'uniform' ? uniformRival : freeRival)}
      />
      <span className="target-tools__sources">
        <PasteCounts />
        <Button
          icon="reset"
          label={messages.worms.reset}
          title={messages.worms.resetHint}
          onClick={() => klarity.replace(defaultScene(wormsCore))}
        />
      </span>
    </div>
  );
}
