import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import { PresetMenu } from '../PresetMenu';
import { useDivergences } from './divergencesCore';
import { divergencesPresets } from './divergencesPresets';
import { divergencesWords } from './divergencesWords';
import { presetNames, presetOf } from './presetOf';

/** The examples, and what to look for in the one that is open. */
export function DivergencesPresetMenu() {
  const words = useWords(divergencesWords);
  const klarity = useKlarity();
  const found = presetOf(useDivergences(({ scene }) => scene));
  const title = found && words.presets[found.name].name;
  return (
    <PresetMenu
      label={words.examples}
      choices={presetNames.map((name) => ({ name, title: words.presets[name].name }))}
      current={found?.name ?? null}
      changedTitle={title === null ? words.own : found?.isChanged === true ? words.changed(title) : null}
      look={found ? words.presets[found.name].look : words.ownLook}
      onChoose={(name) => klarity.replace(divergencesPresets[name])}
    />
  );
}
