import { createPlayback } from '../createPlayback';
import { lastStep } from './lastStep';
import { planeCore } from './planeCore';
import { setStep } from './planeEdits';

/** The way of q as something to play. */
export const { run, seek, stepBy, togglePlay, usePlayback } = createPlayback({
  core: planeCore,
  stepOf: ({ step }) => step,
  lastStep: ({ plane }, { mode }) => lastStep(plane, mode),
  writeStep: setStep,
  stepMs: 120,
});
