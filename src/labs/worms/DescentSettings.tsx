import { NumberField } from '../../controls/NumberField';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { Slider } from '../../controls/Slider';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { useGesture, useOneEdit, useWorms } from './wormsCore';
import { setRun } from './wormsEdits';
import { STEP_SIZES } from './wormsScene';
import { wormsWords } from './wormsWords';
import { useFieldProblem } from '../../distribution/useFieldProblem';

/** How the run descends: how far a step goes, and in which coordinate. */
export function DescentSettings() {
  const { format } = useI18n();
  const words = useWords(wormsWords);
  const run = useWorms(({ scene }) => scene.run);
  const gesture = useGesture();
  const edit = useOneEdit();
  const problemText = useFieldProblem();
  return (
    <Locked by="run">
      <div className="run__row">
        <Slider
          label={words.stepSize}
          value={run.stepSize}
          min={STEP_SIZES.min}
          max={STEP_SIZES.max}
          step={0.05}
          scale="log"
          valueText={format.plain(run.stepSize, 3)}
          onChange={gesture('stepSize', (scene, _base, value) => setRun(scene, { stepSize: value }))}
        />
        <NumberField
          label={words.stepSize}
          hideLabel
          value={run.stepSize}
          format={(value) => format.plain(value, 3)}
          min={STEP_SIZES.min}
          max={STEP_SIZES.max}
          problemText={problemText}
          onChange={(value) => edit('stepSize', (scene) => setRun(scene, { stepSize: value }))}
        />
        <SegmentedChoice
          legend={words.coordinate}
          value={run.coordinate}
          options={[
            { value: 'theta', label: words.byTheta },
            { value: 'unconstrained', label: words.byLogit },
          ]}
          onChange={(coordinate) => edit('coordinate', (scene) => setRun(scene, { coordinate }))}
        />
      </div>
    </Locked>
  );
}
