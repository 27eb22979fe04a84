import { createPlayback } from '../createPlayback';
import { fitCore } from './fitCore';
import { setStep } from './fitEdits';
import { lastStep } from './lastStep';

/** The race as something to play. */
export const { run, seek, stepBy, togglePlay, usePlayback } = createPlayback({
  core: fitCore,
  stepOf: ({ step }) => step,
  lastStep: ({ runs }) => lastStep(runs),
  writeStep: setStep,
  stepMs: 60,
});
