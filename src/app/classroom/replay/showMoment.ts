import type { Klarity } from '../../../state/klarity';
import { goToDeck } from '../goToDeck';
import type { Showing } from '../presenter/showing';
import { slideScene } from '../slideScene';
import type { Moment } from './hour';

interface Room {
  readonly klarity: Klarity;
  readonly showing: Showing;
  /** The deck that is shown; none for a lab alone. */
  readonly name: string | undefined;
}

/** Shows a moment; where it is of another deck, goes there, and who stands there shows it. `isWanted` is asked once its lab is there. Returns whether it is shown by now. */
export async function showMoment({ klarity, showing, name }: Room, moment: Moment, isWanted: () => boolean): Promise<boolean> {
  const { lecture, address, revealed, unit } = moment;
  if (lecture?.name !== name) {
    await goToDeck(klarity, lecture?.name, lecture ? lecture.slide + 1 : undefined);
    return false;
  }
  const { scene } = await slideScene(address);
  if (!isWanted()) return false;
  const isShown = showing.apply({ lecture, scene, revealed, unit });
  // The deck has been changed since: what can still be shown is the scene.
  if (!isShown) showing.apply({ ...showing.read(), scene });
  return true;
}
