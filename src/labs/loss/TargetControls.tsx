import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { Slider } from '../../controls/Slider';
import { Toggle } from '../../controls/Toggle';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
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
      {controls === 'full' && (
        <SegmentedChoice
          legend={words.targetGivenAs}
          options={targetKinds.map((value) => ({ value, label: words.kinds[value] }))}
          value={target.kind}
          onChange={(kind) => once('kind', (scene) => setTargetKind(scene, kind))}
        />
      )}
      <EntrySlider side="target" />
      {target.kind === 'logits' && (
        <TemperatureSlider label={words.temperatureOf('t')} value={target.temperature} role="truth" write={setTargetTemperature} />
      )}
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
      <div className="loss-lab__fields">
        <Toggle
          label="log_target=True"
          checked={logTarget}
          onChange={(on) => once('logTarget', (scene) => setLogTarget(scene, on))}
        />
        {target.kind === 'logits' && (
          <Toggle label={words.learned} checked={learned} onChange={(on) => once('learned', (scene) => setLearned(scene, on))} />
        )}
      </div>
    </fieldset>
  );
}
