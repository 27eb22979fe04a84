import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { openMode } from './presetOf';
import { useOneEdit, useSamples } from './samplesCore';
import { modes } from './samplesScene';
import { samplesWords } from './samplesWords';

/** Walks, the sample itself, or estimators. */
export function ModeChoice() {
  const words = useWords(samplesWords);
  const edit = useOneEdit();
  const mode = useSamples(({ scene }) => scene.mode);
  return (
    <SegmentedChoice
      legend={words.mode}
      hideLegend
      options={modes.map((value) => ({ value, label: words.modes[value] }))}
      value={mode}
      onChange={(next) => edit('mode', (scene) => openMode(scene, next))}
    />
  );
}
