import { useWords } from '../../i18n/useWords';
import { ModeChoice } from '../ModeChoice';
import { PresetMenu } from '../PresetMenu';
import { useOneEdit, usePlane } from './planeCore';
import { setMode } from './planeEdits';
import { planePresets } from './planePresets';
import { planeModes } from './planeScene';
import { planeWords } from './planeWords';
import { openMode, presetNames, presetOf } from './presetOf';

/** What p is, the examples, and what to look for in the one that is open. */
export function PlanePresetMenu() {
  const words = useWords(planeWords);
  const edit = useOneEdit();
  const scene = usePlane((state) => state.scene);
  return (
    <div className="plane-lab__head">
      <ModeChoice legend={words.mode} modes={planeModes} nameOf={(one) => words.modes[one]} value={scene.mode} edit={edit} open={openMode} turn={setMode} />
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
