import { SubscriptText } from '../../charts/SubscriptText';
import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import { PresetMenu } from '../PresetMenu';
import { presetOf, presetsOf } from './presetOf';
import { useSamples } from './samplesCore';
import { samplesPresets } from './samplesPresets';
import { samplesWords } from './samplesWords';

/** The examples of the mode, and what to look for in the one that is open. */
export function SamplesPresetMenu() {
  const words = useWords(samplesWords);
  const klarity = useKlarity();
  const scene = useSamples((state) => state.scene);
  const found = presetOf(scene);
  const names = presetsOf(scene.mode);
  const title = found && words.presets[found.name].name;
  return (
    <PresetMenu
      label={words.presetsLabel}
      choices={names.map((name) => ({ name, title: words.presets[name].name }))}
      current={found?.name ?? null}
      changedTitle={title === null ? words.ownPreset : found?.isChanged === true ? words.changedPreset(title) : null}
      look={<SubscriptText text={found ? words.presets[found.name].look : words.ownLook[scene.mode]} />}
      onChoose={(asked) => {
        const name = names.find((one) => one === asked);
        if (name !== undefined) klarity.replace(samplesPresets[name]);
      }}
    />
  );
}
