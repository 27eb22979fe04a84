import { useWords } from '../../i18n/useWords';
import { PresetMenu } from '../PresetMenu';
import { presetOf, presetsOf } from './presetOf';
import { useSamples } from './samplesCore';
import { samplesPresets } from './samplesPresets';
import { samplesWords } from './samplesWords';

/** The examples of the mode, and what to look for in the one that is open. */
export function SamplesPresetMenu() {
  const words = useWords(samplesWords);
  const scene = useSamples((state) => state.scene);
  return (
    <PresetMenu
      label={words.presetsLabel}
      names={presetsOf(scene.mode)}
      textOf={(name) => words.presets[name]}
      found={presetOf(scene)}
      changed={words.changedPreset}
      own={{ title: words.ownPreset, look: words.ownLook[scene.mode] }}
      scenes={samplesPresets}
    />
  );
}
