import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { Locked, useMostAllowed } from '../Locked';
import { openMode } from './presetOf';
import { useOneEdit, useSamples } from './samplesCore';
import { modes } from './samplesScene';
import { setMode } from './samplesEdits';
import { samplesWords } from './samplesWords';

/** Walks, the sample itself, or estimators. */
export function ModeChoice() {
  const words = useWords(samplesWords);
  const edit = useOneEdit();
  const mostAllowed = useMostAllowed();
  const mode = useSamples(({ scene }) => scene.mode);
  return (
    <Locked by="mode">
      <SegmentedChoice
        legend={words.mode}
        hideLegend
        options={modes.map((value) => ({ value, label: words.modes[value] }))}
        value={mode}
        onChange={(next) => edit('mode', (scene) => mostAllowed(openMode(scene, next), setMode(scene, next)))}
      />
    </Locked>
  );
}
