import { useWords } from '../../i18n/useWords';
import { PresetMenu } from '../PresetMenu';
import { useCodes } from './codesCore';
import { codesPresets } from './codesPresets';
import { isAlone } from './codesScene';
import { codesWords } from './codesWords';
import { presetNames, presetOf } from './presetOf';

/** The examples, and what to look for in the one that is open. */
export function CodesPresetMenu() {
  const words = useWords(codesWords);
  const scene = useCodes((state) => state.scene);
  return (
    <PresetMenu
      label={words.examples}
      names={presetNames}
      textOf={(name) => words.presets[name]}
      found={presetOf(scene)}
      changed={words.changed}
      own={{ title: words.own, look: isAlone(scene) ? words.ownLookAlone : words.ownLook }}
      scenes={codesPresets}
    />
  );
}
