import { useWords } from '../../i18n/useWords';
import { PresetMenu } from '../PresetMenu';
import { useFit } from './fitCore';
import { fitPresets } from './fitPresets';
import { fitWords } from './fitWords';
import { presetNames, presetOf } from './presetOf';

/** The examples, and what to look for in the one that is open. */
export function FitPresetMenu() {
  const words = useWords(fitWords);
  const scene = useFit((state) => state.scene);
  return (
    <PresetMenu
      label={words.presetsLabel}
      names={presetNames}
      textOf={(name) => words.presets[name]}
      found={presetOf(scene)}
      changed={words.changedPreset}
      own={{ title: words.ownPreset, look: words.ownLook }}
      scenes={fitPresets}
    />
  );
}
