import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import { defaultScene } from '../../scene/sceneKind';
import { useField, useKlarity } from '../../state/KlarityContext';
import { Locked } from '../Locked';
import { wormsCore } from './wormsCore';
import { PasteCounts } from './PasteCounts';
import { RivalChoice } from './RivalChoice';
import { wormsWords } from './wormsWords';
import './TargetTools.css';

/** Where p comes from, and what kind of rival it has. */
export function TargetTools() {
  const words = useWords(wormsWords);
  const klarity = useKlarity();
  useField((state) => state.place.lock);
  return (
    <div className="target-tools">
      <RivalChoice />
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
