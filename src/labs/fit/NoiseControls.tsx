import { NumberField } from '../../controls/NumberField';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useWords } from '../../i18n/useWords';
import { useFit, useOneEdit } from './fitCore';
import { setNoise } from './fitEdits';
import { MAX_BATCH, MAX_SEED } from './fitScene';
import { fitWords } from './fitWords';

/** As many draws a step as show that they are draws. */
const FIRST_BATCH = 16;

/** Whether the racers follow the exact gradient or an estimate of it from draws, and from which seed these come. */
export function NoiseControls() {
  const words = useWords(fitWords);
  const edit = useOneEdit();
  const problemText = useFieldProblem();
  const { seed, batch } = useFit(({ scene }) => scene.noise);
  return (
    <>
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
          <NumberField
            label={words.batch}
            value={batch}
            format={String}
            min={1}
            max={MAX_BATCH}
            step={1}
            problemText={problemText}
            onChange={(value) => edit('batch', (scene) => setNoise(scene, { batch: Math.round(value) }))}
          />
          <NumberField
            label={words.seed}
            value={seed}
            format={String}
            min={0}
            max={MAX_SEED}
            step={1}
            problemText={problemText}
            onChange={(value) => edit('seed', (scene) => setNoise(scene, { seed: Math.round(value) }))}
          />
        </>
      )}
    </>
  );
}
