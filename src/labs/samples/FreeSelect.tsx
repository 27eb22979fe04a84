import { Select } from '../../controls/Select';
import { signText } from '../../distribution/signText';
import { useWords } from '../../i18n/useWords';
import { fitModelOf } from '../../math/fitting/fitModelOf';
import { Locked } from '../Locked';
import { useOneEdit, useSamples } from './samplesCore';
import { freeChoices } from './samplesEdits';
import { samplesWords } from './samplesWords';

/** Which parameter of q is θ. */
export function FreeSelect() {
  const words = useWords(samplesWords);
  const edit = useOneEdit();
  const q = useSamples(({ scene }) => scene.q);
  const free = useSamples(({ scene }) => scene.free);
  const choices = freeChoices(q);
  if (choices.length < 2) return null;
  return (
    <Locked by="free">
      <Select
        label={words.free}
        options={choices.map((value) => ({ value, label: signText(fitModelOf(q, [value]).parameters[0]?.symbol ?? value) }))}
        value={free}
        onChange={(next) => edit('free', (scene) => ({ ...scene, free: next }))}
      />
    </Locked>
  );
}
