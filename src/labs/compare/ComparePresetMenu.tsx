import { useWords } from '../../i18n/useWords';
import { PresetMenu } from '../PresetMenu';
import { useCompare } from './compareCore';
import { comparePresets } from './comparePresets';
import { compareWords } from './compareWords';
import { presetNames, presetOf } from './presetOf';

/** The examples, and what to look for in the one that is open. */
export function ComparePresetMenu() {
  const words = useWords(compareWords);
  const scene = useCompare((state) => state.scene);
  return (
    <PresetMenu
      label={words.presets.label}
      names={presetNames}
      textOf={(name) => words.presets[name]}
      found={presetOf(scene)}
      changed={words.presets.changed}
      own={{ title: words.presets.own, look: words.presets.ownLook }}
      scenes={comparePresets}
    />
  );
}
