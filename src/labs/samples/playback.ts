import { createPlayback } from '../createPlayback';
import { samplesCore } from './samplesCore';
import { setStep } from './samplesEdits';
import type { SamplesResults } from './samplesResults';
import type { SamplesScene } from './samplesScene';

/** The last frame of the walks that is known; 0 while none is. */
export const lastStep = ({ walks }: Partial<SamplesResults>, { mode }: SamplesScene): number => (mode === 'walk' ? (walks?.plan.frames ?? 0) : 0);

/** The walks as something to play. */
export const { run, seek, stepBy, togglePlay, usePlayback } = createPlayback({
  core: samplesCore,
  stepOf: ({ step }) => step,
  lastStep,
  writeStep: setStep,
  stepMs: 30,
});
