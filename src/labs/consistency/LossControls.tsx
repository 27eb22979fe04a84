import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { useConsistency, useOneEdit } from './consistencyCore';
import { setLoss } from './consistencyEdits';
import { LIMITS, normalisers, schedules, temperedSides } from './consistencyScene';
import { consistencyWords } from './consistencyWords';
import { LossNumber } from './LossNumber';
import { partsWithSettings } from './stepsParts';
import type { StepsPart } from './stepsParts';
import './LossControls.css';

/** What is set of the loss, the same in every mode; only what belongs to the parts, where not all are shown. */
export function LossControls({ of = partsWithSettings }: { readonly of?: readonly StepsPart[] }) {
  const words = useWords(consistencyWords);
  const edit = useOneEdit();
  const loss = useConsistency(({ scene }) => scene.loss);
  return (
    <Locked by="loss">
      <div className="loss-controls" role="group" aria-label={words.settings}>
        {of.includes('unlabelled') && (
          <>
            <LossNumber
              label={words.temperature}
              hint={words.temperatureHint}
              name="temperature"
              read={(scene) => scene.loss.temperature}
              write={(scene, temperature) => setLoss(scene, { temperature })}
              slider={{ min: 0, max: 2, step: 0.05 }}
              limits={LIMITS.temperature}
            />
            <SegmentedChoice
              legend={words.tempered}
              options={temperedSides.map((value) => ({ value, label: words.sides[value], title: words.sideHints[value] }))}
              value={loss.tempered}
              onChange={(tempered) => edit('tempered', (scene) => setLoss(scene, { tempered }))}
            />
            <LossNumber
              label={words.confidence}
              hint={words.confidenceHint}
              name="confidence"
              read={(scene) => scene.loss.confidence}
              write={(scene, confidence) => setLoss(scene, { confidence })}
              slider={{ min: -1, max: 1, step: 0.01 }}
              limits={LIMITS.confidence}
            />
            <SegmentedChoice
              legend={words.mean}
              options={normalisers.map((value) => ({ value, label: words.normalisers[value], title: words.normaliserHints[value] }))}
              value={loss.normaliseBy}
              onChange={(normaliseBy) => edit('mean', (scene) => setLoss(scene, { normaliseBy }))}
            />
          </>
        )}
        {of.includes('total') && (
          <LossNumber
            label={words.coefficient}
            hint={words.coefficientHint}
            name="coefficient"
            read={(scene) => scene.loss.coefficient}
            write={(scene, coefficient) => setLoss(scene, { coefficient })}
            slider={{ min: 0, max: 10, step: 0.1 }}
            limits={LIMITS.coefficient}
          />
        )}
        {of.includes('annealing') && (
          <SegmentedChoice
            legend={words.annealing}
            options={schedules.map((value) => ({ value, label: words.schedules[value], title: words.scheduleHints[value] }))}
            value={loss.annealing}
            onChange={(annealing) => edit('annealing', (scene) => setLoss(scene, { annealing }))}
          />
        )}
      </div>
    </Locked>
  );
}
