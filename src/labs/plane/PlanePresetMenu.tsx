import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { PresetMenu } from '../PresetMenu';
import { Locked, useMostAllowed } from '../Locked';
import { useOneEdit, usePlane } from './planeCore';
import { setMode } from './planeEdits';
import { planePresets } from './planePresets';
import { planeModes } from './planeScene';
import { planeWords } from './planeWords';
import { presetNames, presetOf } from './presetOf';

/** What p is, the examples, and what to look for in the one that is open. */
export function PlanePresetMenu() {
  const words = useWords(planeWords);
  const edit = useOneEdit();
  const mostAllowed = useMostAllowed();
  const scene = usePlane((state) => state.scene);
  return (
    <div className="plane-lab__head">
      <Locked by="mode">
        <SegmentedChoice
          legend={words.mode}
          hideLegend
          options={planeModes.map((value) => ({ value, label: words.modes[value] }))}
          value={scene.mode}
          onChange={(mode) => edit('mode', (one) => mostAllowed(setMode(one, mode), { ...one, mode, step: 0 }))}
        />
      </Locked>
      <PresetMenu
        label={words.examples}
        names={presetNames.filter((one) => planePresets[one].mode === scene.mode)}
        textOf={(name) => words.presets[name]}
        found={presetOf(scene)}
        changed={words.changed}
        scenes={planePresets}
      />
    </div>
  );
}
