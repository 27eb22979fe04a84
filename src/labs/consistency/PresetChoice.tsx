import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import { PresetMenu } from '../PresetMenu';
import { useConsistency } from './consistencyCore';
import { consistencyPresets } from './consistencyPresets';
import { consistencyWords } from './consistencyWords';
import { presetOf, presetsOf } from './presetOf';

/** The examples of the mode, and what to look for in the one that is open. */
export function PresetChoice() {
  const words = useWords(consistencyWords);
  const klarity = useKlarity();
  const scene = useConsistency((state) => state.scene);
  const found = presetOf(scene);
  const names = presetsOf(scene.mode);
  const title = found && words.presets[found.name].name;
  return (
    <PresetMenu
      label={words.presetsLabel}
      choices={names.map((name) => ({ name, title: words.presets[name].name }))}
      current={found?.name ?? null}
      changedTitle={title === null ? words.ownPreset : found?.isChanged === true ? words.changedPreset(title) : null}
      look={found ? words.presets[found.name].look : words.ownLook}
      onChoose={(asked) => {
        const name = names.find((one) => one === asked);
        if (name !== undefined) klarity.replace(consistencyPresets[name]);
      }}
    />
  );
}
