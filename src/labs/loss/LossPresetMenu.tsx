import { useWords } from '../../i18n/useWords';
import { PresetMenu } from '../PresetMenu';
import { useLoss } from './lossCore';
import { lossPresets } from './lossPresets';
import { lossWords } from './lossWords';
import { presetNames, presetOf } from './presetOf';

/** The examples, and what to look for in the one that is open. */
export function LossPresetMenu() {
  const words = useWords(lossWords);
  const scene = useLoss((state) => state.scene);
  return (
    <PresetMenu
      label={words.examples}
      names={presetNames}
      textOf={(name) => words.presets[name]}
      found={presetOf(scene)}
      changed={words.changed}
      own={{ title: words.own, look: words.ownLook }}
      scenes={lossPresets}
    />
  );
}
