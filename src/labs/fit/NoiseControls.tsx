import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { useFit, useOneEdit } from './fitCore';
import { setNoise } from './fitEdits';
import { MAX_BATCH, MAX_SEED } from './fitScene';
import { fitWords } from './fitWords';
import { WholeField } from '../WholeField';

/** As many draws a step as show that they are draws. */
const FIRST_BATCH = 16;

/** Whether the racers follow the exact gradient or an estimate of it from draws, and from which seed these come. */
export function NoiseControls() {
  const words = useWords(fitWords);
  const edit = useOneEdit();
  const { seed, batch } = useFit(({ scene }) => scene.noise);
  return (
    <Locked by="noise">
      <SegmentedChoice
        legend={words.gradients}
        value={batch === null ? 'exact' : 'stochastic'}
        options={[
          { value: 'exact', label: words.exact },
          { value: 'stochastic', label: words.stochastic },
        ]}
        onChange={(next) => edit('batch', (scene) => setNoise(scene, { batch: next === 'exact' ? null : FIRST_BATCH }))}
      />
      {batch !== null && (
        <>
          <WholeField
            label={words.batch}
            value={batch}
            min={1}
            max={MAX_BATCH}
            onChange={(value) => edit('batch', (scene) => setNoise(scene, { batch: value }))}
          />
          <WholeField
            label={words.seed}
            value={seed}
            min={0}
            max={MAX_SEED}
            onChange={(value) => edit('seed', (scene) => setNoise(scene, { seed: value }))}
          />
        </>
      )}
    </Locked>
  );
}
