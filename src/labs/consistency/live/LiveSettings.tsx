import { SegmentedChoice } from '../../../controls/SegmentedChoice';
import { useWords } from '../../../i18n/useWords';
import { labelCounts } from '../../../math/training/trainingProblem';
import { Locked } from '../../Locked';
import { useConsistency, useOneEdit } from '../consistencyCore';
import { LossControls } from '../LossControls';
import { LossNumber } from '../LossNumber';
import { setLive } from './liveEdits';
import { liveOptimizers, MAX_AUGMENTATION, MAX_SEED, STEP_SIZES } from './liveScene';
import { liveWords } from './liveWords';
import { WholeField } from '../../WholeField';
import './LiveSettings.css';

/** What a run is trained with: the data, the loss, and how the weights move. */
export function LiveSettings() {
  const words = useWords(liveWords);
  const edit = useOneEdit();
  const mode = useConsistency(({ scene }) => scene.mode);
  const { labels, points, optimizer, seed } = useConsistency(({ scene }) => scene.live);
  const [counts, count] = mode === 'moons' ? [labelCounts.moons, points] : [labelCounts.digits, labels];
  return (
    <section className="live-settings" role="group" aria-label={words.settings}>
      <Locked by="live">
        <div className="live-settings__row">
          <SegmentedChoice
            legend={words.labels}
            options={counts.map((some) => ({ value: String(some), label: String(some) }))}
            value={String(count)}
            onChange={(next) => edit('labels', (scene) => setLive(scene, { [mode === 'moons' ? 'points' : 'labels']: Number(next) }))}
          />
          <LossNumber
            label={words.augmentation}
            hint={words.augmentationHint}
            name="augmentation"
            read={(scene) => scene.live.augmentation}
            write={(scene, augmentation) => setLive(scene, { augmentation })}
            slider={{ min: 0, max: MAX_AUGMENTATION, step: 0.1 }}
            limits={{ min: 0, max: MAX_AUGMENTATION }}
          />
          <SegmentedChoice
            legend={words.optimizer}
            options={liveOptimizers.map((value) => ({ value, label: words.optimizers[value] }))}
            value={optimizer}
            onChange={(next) => edit('optimizer', (scene) => setLive(scene, { optimizer: next }))}
          />
          <LossNumber
            label={words.stepSize}
            hint={words.stepSizeHint}
            name="stepSize"
            read={(scene) => scene.live.stepSize}
            write={(scene, stepSize) => setLive(scene, { stepSize })}
            slider={{ min: 1e-4, max: STEP_SIZES.max, step: 0.1, scale: 'log' }}
            limits={STEP_SIZES}
          />
          <div title={words.seedHint}>
            <WholeField
              label={words.seed}
              value={seed}
              min={0}
              max={MAX_SEED}
              onChange={(next) => edit('seed', (scene) => setLive(scene, { seed: next }))}
            />
          </div>
        </div>
      </Locked>
      <LossControls />
      <p className="live-settings__note">{words.restart}</p>
    </section>
  );
}
