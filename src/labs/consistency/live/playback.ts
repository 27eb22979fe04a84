import { createPlayback } from '../../createPlayback';
import { consistencyCore } from '../consistencyCore';
import { setStep } from './liveEdits';
import { lastStep } from './lastStep';
import { FRAME_EVERY } from './liveScene';
import { runOf } from './runOf';
import { reaches } from './trainingRun';

/** The training as something to play: each step of the walk asks for more of it, and waits until that is there. */
export const { run, seek, stepBy, togglePlay, usePlayback } = createPlayback({
  core: consistencyCore,
  stepOf: ({ live }) => live.step,
  lastStep,
  writeStep: setStep,
  // Twenty pictures a second, each of which a reader can take in, leave the page its frames.
  stepMs: 50,
  stride: FRAME_EVERY,
  isThere(results, scene) {
    const training = runOf(results, scene);
    return training !== null && reaches(training, scene.live.step);
  },
});
