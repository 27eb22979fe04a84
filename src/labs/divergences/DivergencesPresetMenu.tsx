import { useWords } from '../../i18n/useWords';
import { PresetMenu } from '../PresetMenu';
import { useDivergences } from './divergencesCore';
import { divergencesPresets } from './divergencesPresets';
import { divergencesWords } from './divergencesWords';
import { presetNames, presetOf } from './presetOf';

/** The examples, and what to look for in the one that is open. */
export function DivergencesPresetMenu() {
  const words = useWords(divergencesWords);
  const scene = useDivergences((state) => state.scene);
  return (
    <PresetMenu
      label={words.examples}
      names={presetNames}
      textOf={(name) => words.presets[name]}
      found={presetOf(scene)}
      changed={words.changed}
      own={{ title: words.own, look: words.ownLook }}
      scenes={divergencesPresets}
    />
  );
}
