import { useField, useKlarity } from '../../state/KlarityContext';
import { useWorms } from './wormsCore';
import { lastStep, seek, togglePlay } from './playback';

export interface Playback {
  readonly playing: boolean;
  readonly step: number;
  readonly last: number;
  toggle(): void;
  /** To a step, pausing. */
  seek(step: number): void;
}

/** The run as something to play. All its steps are known already: playing only walks along them, at a reader's pace. */
export function usePlayback(): Playback {
  const klarity = useKlarity();
  const playing = useField((state) => state.playing);
  const last = useWorms(({ results }) => lastStep(results));
  const step = useWorms(({ scene }) => Math.min(scene.run.step, last));

  return {
    playing,
    step,
    last,
    toggle: () => togglePlay(klarity),
    seek: (to) => seek(klarity, to),
  };
}
