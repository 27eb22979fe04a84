import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import { PresetMenu } from '../PresetMenu';
import { useOneEdit, usePlane } from './planeCore';
import { setMode } from './planeEdits';
import { planePresets } from './planePresets';
import { planeModes } from './planeScene';
import { planeWords } from './planeWords';
import { presetNames, presetOf } from './presetOf';

/** What p is, the examples, and what to look for in the one that is open. */
export function PlanePresetMenu() {
  const words = useWords(planeWords);
  const klarity = useKlarity();
  const edit = useOneEdit();
  const scene = usePlane((state) => state.scene);
  const { name, isChanged } = presetOf(scene);
  const { name: title, look } = words.presets[name];
  return (
    <div className="plane-lab__head">
      <SegmentedChoice
        legend={words.mode}
        hideLegend
        options={planeModes.map((value) => ({ value, label: words.modes[value] }))}
        value={scene.mode}
        onChange={(mode) => edit('mode', (one) => setMode(one, mode))}
      />
      <PresetMenu
        label={words.examples}
        choices={presetNames.filter((one) => planePresets[one].mode === scene.mode).map((one) => ({ name: one, title: words.presets[one].name }))}
        current={name}
        changedTitle={isChanged ? words.changed(title) : null}
        look={look}
        onChoose={(asked) => klarity.replace(planePresets[asked])}
      />
    </div>
  );
}
