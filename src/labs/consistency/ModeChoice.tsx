import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { Locked, useMostAllowed } from '../Locked';
import { useConsistency, useOneEdit } from './consistencyCore';
import { modes } from './consistencyScene';
import { consistencyWords } from './consistencyWords';
import { setMode } from './consistencyEdits';
import { openMode } from './presetOf';

/** The loss number by number, or trained with. */
export function ModeChoice() {
  const words = useWords(consistencyWords);
  const edit = useOneEdit();
  const mostAllowed = useMostAllowed();
  const mode = useConsistency(({ scene }) => scene.mode);
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
