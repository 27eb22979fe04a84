import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import { PresetMenu } from '../PresetMenu';
import { useCompare } from './compareCore';
import { comparePresets } from './comparePresets';
import { compareWords } from './compareWords';
import { presetNames, presetOf } from './presetOf';

/** The examples, and what to look for in the one that is open. */
export function ComparePresetMenu() {
  const words = useWords(compareWords);
  const klarity = useKlarity();
  const scene = useCompare((state) => state.scene);
  const found = presetOf(scene);
  const title = found && words.presets[found.name].name;
  return (
    <PresetMenu
      label={words.presets.label}
      choices={presetNames.map((name) => ({ name, title: words.presets[name].name }))}
      current={found?.name ?? null}
      changedTitle={title === null ? words.presets.own : found?.isChanged === true ? words.presets.changed(title) : null}
      look={found ? words.presets[found.name].look : words.presets.ownLook}
      onChoose={(name) => klarity.replace(comparePresets[name])}
    />
  );
}
