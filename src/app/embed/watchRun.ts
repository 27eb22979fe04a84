import type { Klarity } from '../../state/klarity';
import { openedLab } from '../openLab';

/** Reports each time that a run has played to its end. Returns how to stop it. */
export function watchRun(klarity: Klarity, onFinished: (step: number) => void): () => void {
  return klarity.store.subscribe(({ playing, lab }, before) => {
    if (playing || !before.playing) return;
    const standing = openedLab(lab.lab).run?.whereItStands(klarity);
    if (standing && standing.last > 0 && standing.step === standing.last) onFinished(standing.step);
  });
}
