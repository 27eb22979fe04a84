import { useWords } from '../../i18n/useWords';
import { PresetMenu } from '../PresetMenu';
import { useConsistency } from './consistencyCore';
import { consistencyPresets } from './consistencyPresets';
import { consistencyWords } from './consistencyWords';
import { presetOf, presetsOf } from './presetOf';

/** The examples of the mode, and what to look for in the one that is open. */
export function ConsistencyPresetMenu() {
  const words = useWords(consistencyWords);
  const scene = useConsistency((state) => state.scene);
  return (
    <PresetMenu
      label={words.presetsLabel}
      names={presetsOf(scene.mode)}
      textOf={(name) => words.presets[name]}
      found={presetOf(scene)}
      changed={words.changedPreset}
      own={{ title: words.ownPreset, look: words.ownLook }}
      scenes={consistencyPresets}
    />
  );
}
