import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { Slider } from '../../controls/Slider';
import { Toggle } from '../../controls/Toggle';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { EntrySlider } from './EntrySlider';
import { useGesture, useLoss, useOneEdit } from './lossCore';
import { setLearned, setLogTarget, setSmoothing, setTargetKind, setTargetTemperature } from './lossEdits';
import { MOST_SMOOTHING, targetKinds } from './lossScene';
import { lossWords } from './lossWords';
import { TemperatureSlider } from './TemperatureSlider';
import './SideControls.css';

/** The target's side: what it is given as, and what is done to it before it is passed. */
export function TargetControls({ controls }: { readonly controls: LabControls }) {
  const words = useWords(lossWords);
  const { format } = useI18n();
  const { target, logTarget, learned } = useLoss((state) => state.scene);
  const once = useOneEdit();
  const gesture = useGesture();
  return (
    <fieldset className="loss-lab__controls">
      <legend className="visually-hidden">{words.target}</legend>
      <Locked by="target">
        {controls === 'full' && (
          <SegmentedChoice
            legend={words.targetGivenAs}
            options={targetKinds.map((value) => ({ value, label: words.kinds[value] }))}
            value={target.kind}
            onChange={(kind) => once('kind', (scene) => setTargetKind(scene, kind))}
          />
        )}
      </Locked>
      <EntrySlider side="target" />
      {target.kind === 'logits' && (
        <TemperatureSlider label={words.temperatureOf('t')} value={target.temperature} role="truth" by="target" write={setTargetTemperature} />
      )}
      <Locked by="target">
        {target.kind === 'labels' && (
          <Slider
            label={words.smoothing}
            value={target.smoothing}
            min={0}
            max={MOST_SMOOTHING}
            step={0.01}
            valueText={format.plain(target.smoothing, 3)}
            showValue
            role="truth"
            onChange={gesture('smoothing', (scene, _, value) => setSmoothing(scene, value))}
          />
        )}
      </Locked>
      <div className="loss-lab__fields">
        <Locked by="logTarget">
          <Toggle
            label="log_target=True"
            checked={logTarget}
            onChange={(on) => once('logTarget', (scene) => setLogTarget(scene, on))}
          />
        </Locked>
        {target.kind === 'logits' && (
          <Locked by="learned">
            <Toggle label={words.learned} checked={learned} onChange={(on) => once('learned', (scene) => setLearned(scene, on))} />
          </Locked>
        )}
      </div>
    </fieldset>
  );
}
