import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { useOneEdit, useSamples } from './samplesCore';
import { setWhole } from './samplesEdits';
import { LIMITS } from './samplesScene';
import { samplesWords } from './samplesWords';
import { WholeField } from '../WholeField';

/** What the draws come from: the same seed gives the same ones. */
export function SeedField() {
  const words = useWords(samplesWords);
  const edit = useOneEdit();
  const seed = useSamples(({ scene }) => scene.seed);
  return (
    <Locked by="seed">
      <WholeField
        label={words.seed}
        value={seed}
        min={LIMITS.seed.min}
        max={LIMITS.seed.max}
        onChange={(value) => edit('seed', (scene) => setWhole(scene, 'seed', value))}
      />
    </Locked>
  );
}
