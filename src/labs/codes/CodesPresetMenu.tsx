import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import { PresetMenu } from '../PresetMenu';
import { useCodes } from './codesCore';
import { codesPresets } from './codesPresets';
import { codesWords } from './codesWords';
import { presetNames, presetOf } from './presetOf';

/** The examples, and what to look for in the one that is open. */
export function CodesPresetMenu() {
  const words = useWords(codesWords);
  const klarity = useKlarity();
  const found = presetOf(useCodes(({ scene }) => scene));
  const title = found && words.presets[found.name].name;
  return (
    <PresetMenu
      label={words.examples}
      choices={presetNames.map((name) => ({ name, title: words.presets[name].name }))}
      current={found?.name ?? null}
      changedTitle={title === null ? words.own : found?.isChanged === true ? words.changed(title) : null}
      look={found ? words.presets[found.name].look : words.ownLook}
      onChoose={(asked) => {
        const name = presetNames.find((one) => one === asked);
        if (name !== undefined) klarity.replace(codesPresets[name]);
      }}
    />
  );
}
