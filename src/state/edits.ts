import type { SceneBase } from '../scene/scene';

/** Edits under one label, since the last `settle`. */
interface Run {
  readonly label: string;
  readonly base: SceneBase;
  recorded: boolean;
}

/** What edits have come to. */
interface Edited {
  readonly scene: SceneBase;
  /** Of the oldest input; nothing where no input made them. */
  readonly timeStamp: number | undefined;
  /** What undo goes back to; nothing where it goes back over them, or to before earlier ones of their label. */
  readonly base: SceneBase | undefined;
}

interface EditMoment {
  readonly timeStamp: number | null;
  readonly undoable: boolean;
}

/** The edits since the last frame, under the labels that they go on under. */
export interface Edits {
  readonly label: string | undefined;
  /** The scene that they come to; nothing where there are none. */
  readonly draft: SceneBase | undefined;
  /** Goes on under a label. Returns the scene before the edits under it began, which is this one if it is new. */
  under(label: string, scene: SceneBase): SceneBase;
  put(draft: SceneBase, moment: EditMoment): void;
  /** Hands out the draft, or a scene that it has been on the way: then the draft stays. */
  take(scene?: SceneBase): Edited | undefined;
  /** Ends all labels: edits under the same ones begin anew. */
  end(): void;
}

export function createEdits(): Edits {
  let draft: SceneBase | undefined;
  let run: Run | undefined;
  /** A drag and a run that plays may take turns, and each keeps what it began from. */
  const runs = new Map<string, Run>();
  let oldest: number | undefined;
  let undoable = false;

  return {
    get label() {
      return run?.label;
    },
    get draft() {
      return draft;
    },
    under(label, scene) {
      run = runs.get(label) ?? { label, base: scene, recorded: false };
      runs.set(label, run);
      return run.base;
    },
    put(next, moment) {
      draft = next;
      undoable ||= moment.undoable;
      oldest ??= moment.timeStamp ?? undefined;
    },
    take(scene = draft) {
      if (draft === undefined || scene === undefined) return undefined;
      const isNew = undoable && run !== undefined && !run.recorded;
      if (run && isNew) run.recorded = true;
      const edited = { scene, timeStamp: oldest, base: isNew ? run?.base : undefined };
      if (scene === draft) {
        draft = undefined;
        oldest = undefined;
        undoable = false;
      }
      return edited;
    },
    end() {
      run = undefined;
      runs.clear();
    },
  };
}
