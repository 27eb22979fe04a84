import { NumberField } from '../../controls/NumberField';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { EntrySlider } from './EntrySlider';
import { useLoss, useOneEdit } from './lossCore';
import { setShape, setTemperature } from './lossEdits';
import { CLASSES, MOST_ROWS, shapeOf } from './lossScene';
import { lossWords } from './lossWords';
import { TemperatureSlider } from './TemperatureSlider';
import './SideControls.css';

/** The student's side: its temperature, the chosen logit, and how large the batch is. */
export function StudentControls({ controls }: { readonly controls: LabControls }) {
  const words = useWords(lossWords);
  const problemText = useFieldProblem();
  const scene = useLoss((state) => state.scene);
  const once = useOneEdit();
  const [rows, classes] = shapeOf(scene);
  const whole = (text: number): string => String(text);
  const field = { format: whole, step: 1, problemText };
  return (
    <fieldset className="loss-lab__controls">
      <legend className="visually-hidden">{words.student}</legend>
      <EntrySlider side="student" />
      <TemperatureSlider label={words.temperatureOf('z')} value={scene.temperature} role="forward" by="temperature" write={setTemperature} />
      {controls === 'full' && (
        <Locked by="student,target">
          <div className="loss-lab__fields">
            <NumberField
              {...field}
              label={words.batchSize}
              value={rows}
              min={1}
              max={MOST_ROWS}
              onChange={(value) => once('shape', (was) => setShape(was, Math.round(value), shapeOf(was)[1]))}
            />
            <NumberField
              {...field}
              label={words.classes}
              value={classes}
              {...CLASSES}
              onChange={(value) => once('shape', (was) => setShape(was, shapeOf(was)[0], Math.round(value)))}
            />
          </div>
        </Locked>
      )}
    </fieldset>
  );
}
