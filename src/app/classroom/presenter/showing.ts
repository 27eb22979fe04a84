import { safeParse } from 'valibot';
import type { Unit } from '../../../math/unit';
import type { SceneBase } from '../../../scene/scene';
import type { Klarity } from '../../../state/klarity';
import { sameData } from '../../../state/sameData';
import { openLab } from '../../openLab';
import { snapshotOf } from '../lecture';
import type { Lecture, LectureSnapshot } from '../lecture';
import { revealLab } from '../revealLab';

/** All that a room sees, as plain data: what a second window shows as well, and what is kept of an hour. */
export interface Shown {
  /** Null where a lab is shown without slides. */
  readonly lecture: LectureSnapshot | null;
  /** Null while the slide that was turned to is on its way. */
  readonly scene: SceneBase | null;
  /** Whether the numbers have been called for, where there are no slides. */
  readonly revealed: boolean;
  readonly unit: Unit;
}

/** A scene as it comes from elsewhere: its lab has not looked at it yet. */
export type ClaimedShown = Omit<Shown, 'scene'> & { readonly scene: ({ readonly lab: string } & object) | null };

/** What a room sees, to be read, followed and set. */
export interface Showing {
  read(): Shown;
  /** Shows something else; false where it is of another lecture, and nothing changes. A scene of a slide that is on its way waits for it. */
  apply(shown: ClaimedShown): boolean;
  /** Called when anything of it may have changed. */
  subscribe(listener: () => void): () => void;
  /** Lets what waits for its slide be shown once that is there. Returns how to stop it. */
  open(): () => void;
}

const EDIT = 'follow';

/** Reads and sets what a room sees through its stores. */
export function createShowing(klarity: Klarity, lecture: Lecture | null): Showing {
  const { store } = klarity;
  /** What waits for its slide or for its lab. */
  let pending: ClaimedShown['scene'] = null;

  const isSlideThere = (): boolean => !lecture || (store.getState().place.slide ?? 1) - 1 === lecture.store.getState().slide;

  function takeScene(): void {
    if (!pending || !isSlideThere()) return;
    const claimed = pending;
    const { lab } = store.getState();
    if (claimed.lab !== lab.lab) {
      // A slide has the lab that it has; alone, one lab may follow another.
      if (lecture) pending = null;
      else void openOther(claimed);
      return;
    }
    pending = null;
    const parsed = safeParse(lab.schema, claimed);
    if (!parsed.success || sameData(parsed.output, store.getState().scene)) return;
    klarity.edit(EDIT, () => parsed.output, { undoable: false, timeStamp: null });
    klarity.flush();
  }
  async function openOther(claimed: NonNullable<ClaimedShown['scene']>): Promise<void> {
    const { preferences } = store.getState();
    const lab = await openLab(claimed.lab, preferences.lang).catch(() => undefined);
    if (pending !== claimed) return;
    pending = null;
    const parsed = lab && safeParse(lab.core.schema, claimed);
    if (lab && parsed?.success) klarity.open(lab.core, parsed.output, { show: [] });
    else klarity.notify([{ kind: 'lab-failed' }]);
  }

  const subscribe = (listener: () => void): (() => void) => {
    const stops = [store.subscribe(listener), lecture?.store.subscribe(listener)];
    return () => stops.forEach((stop) => stop?.());
  };
  return {
    read() {
      const { scene, revealed, preferences } = store.getState();
      const waits = pending !== null || !isSlideThere();
      return {
        lecture: lecture && snapshotOf(lecture.store.getState()),
        scene: waits ? null : scene,
        revealed: !lecture && revealed,
        unit: preferences.unit,
      };
    },
    apply({ lecture: snapshot, scene, revealed, unit }) {
      if ((snapshot === null) !== (lecture === null)) return false;
      if (lecture && snapshot && !lecture.apply(snapshot)) return false;
      const state = store.getState();
      if (state.preferences.unit !== unit) klarity.prefer({ unit });
      pending = scene;
      takeScene();
      if (!lecture && store.getState().revealed !== revealed) revealLab(klarity, revealed);
      return true;
    },
    subscribe: (listener) => subscribe(listener),
    open: () => subscribe(takeScene),
  };
}
