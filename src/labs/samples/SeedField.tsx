import { NumberField } from '../../controls/NumberField';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useWords } from '../../i18n/useWords';
import { useOneEdit, useSamples } from './samplesCore';
import { setWhole } from './samplesEdits';
import { LIMITS } from './samplesScene';
import { samplesWords } from './samplesWords';

/** What the draws come from: the same seed gives the same ones. */
export function SeedField() {
  const words = useWords(samplesWords);
  const edit = useOneEdit();
  const problemText = useFieldProblem();
  const seed = useSamples(({ scene }) => scene.seed);
  return (
    <NumberField
      label={words.seed}
      value={seed}
      format={String}
      min={LIMITS.seed.min}
      max={LIMITS.seed.max}
      step={1}
      problemText={problemText}
      onChange={(value) => edit('seed', (scene) => setWhole(scene, 'seed', value))}
    />
  );
}
