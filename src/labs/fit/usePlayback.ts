import { useField, useKlarity } from '../../state/KlarityContext';
import { useFit } from './fitCore';
import { lastStep } from './lastStep';
import { seek, togglePlay } from './playback';

export interface Playback {
  readonly playing: boolean;
  readonly step: number;
  readonly last: number;
  toggle(): void;
  /** To a step, pausing. */
  seek(step: number): void;
}

/** The race as something to play. All its steps are known already: playing only walks along them, at a reader's pace. */
export function usePlayback(): Playback {
  const klarity = useKlarity();
  const playing = useField((state) => state.playing);
  const last = useFit(({ results }) => lastStep(results.runs));
  const step = useFit(({ scene }) => Math.min(scene.step, last));
  return { playing, step, last, toggle: () => togglePlay(klarity), seek: (to) => seek(klarity, to) };
}
