import { Button } from '../../controls/Button';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { defaultScene } from '../../scene/sceneKind';
import { useField, useKlarity } from '../../state/KlarityContext';
import { Locked } from '../Locked';
import { useOneEdit, useWorms, wormsCore } from './wormsCore';
import { freeRival, uniformRival } from './wormsEdits';
import { PasteCounts } from './PasteCounts';
import { wormsWords } from './wormsWords';
import './TargetTools.css';

/** Where p comes from, and what kind of rival it has. */
export function TargetTools() {
  const words = useWords(wormsWords);
  const klarity = useKlarity();
  const edit = useOneEdit();
  useField((state) => state.place.lock);
  const isUniform = useWorms(({ scene }) => scene.q.family === 'discreteUniform');
  return (
    <div className="target-tools">
      <Locked by="q">
        <SegmentedChoice
          legend={words.rival}
          value={isUniform ? 'uniform' : 'free'}
          options={[
            { value: 'uniform', label: words.uniformChoice },
            { value: 'free', label: words.freeChoice },
          ]}
          onChange={(next) => edit('rival', next === 'uniform' ? uniformRival : freeRival)}
        />
      </Locked>
      <span className="target-tools__sources">
        <Locked by="p">
          <PasteCounts />
        </Locked>
        <Button
          icon="reset"
          label={words.reset}
          title={words.resetHint}
          disabled={!klarity.allows(defaultScene(wormsCore))}
          onClick={() => klarity.replace(defaultScene(wormsCore))}
        />
      </span>
    </div>
  );
}
