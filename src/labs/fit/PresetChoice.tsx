import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import { PresetMenu } from '../PresetMenu';
import { useFit } from './fitCore';
import { fitPresets } from './fitPresets';
import { fitWords } from './fitWords';
import { presetNames, presetOf } from './presetOf';
import { SymbolText } from './SymbolText';

/** The examples, and what to look for in the one that is open. */
export function PresetChoice() {
  const words = useWords(fitWords);
  const klarity = useKlarity();
  const scene = useFit((state) => state.scene);
  const found = presetOf(scene);
  const title = found && words.presets[found.name].name;
  return (
    <PresetMenu
      label={words.presetsLabel}
      choices={presetNames.map((name) => ({ name, title: words.presets[name].name }))}
      current={found?.name ?? null}
      changedTitle={title === null ? words.ownPreset : found?.isChanged === true ? words.changedPreset(title) : null}
      look={<SymbolText text={found ? words.presets[found.name].look : words.ownLook} />}
      onChoose={(name) => klarity.replace(fitPresets[name])}
    />
  );
}
