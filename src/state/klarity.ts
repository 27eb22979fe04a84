import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Engine } from '../engine/engineClient';
import type { Preferences } from '../scene/preferences';
import { placeFrom } from '../scene/query';
import type { Place } from '../scene/query';
import type { SceneBase } from '../scene/scene';
import { createConductor } from './conductor';
import { createEdits } from './edits';
import { createFrameScheduler } from './frameScheduler';
import { record, redo, undo } from './history';
import { createInputTiming } from './inputTiming';
import type { AnyState, Notice } from './klarityState';
import type { AnyLabCore } from './labCore';
import { lockedChanges, withinLocks, withinReach } from './locks';
import { sameData } from './sameData';
import { changedSecret } from './task';
import type { Task } from './task';

/** `base` is the scene before the edits under this label began: a drag recomputes from there, so nothing is lost on the way. */
export type Recipe<S extends SceneBase> = (scene: S, base: S) => S;

export interface EditOptions {
  /** Of the input event, for the latency measures; left out, the time of the call; null where no input made the edit. */
  readonly timeStamp?: number | null;
  /** Whether undo goes back over it; looking around (a brush) is not an edit of the matter. */
  readonly undoable?: boolean;
  /** Whether it is a moment of a gesture, which a `settle` ends, or standing still. */
  readonly held?: boolean;
  /** Whether it may change what is locked: locks hold for the reader, not for who has made them. */
  readonly overLocks?: boolean;
}

/** The store and everything that may change it. Framework-free. */
export interface Klarity {
  readonly store: StoreApi<AnyState>;
  /** For questions about what is not on the screen. */
  readonly engine: Engine;
  /** Edits under one label are one step of undo, until `settle`. Shown together with the next frame. Refused where locks do not let it. */
  edit(label: string, recipe: Recipe<SceneBase>, options?: EditOptions): void;
  settle(): void;
  undo(): void;
  redo(): void;
  /**
   * Another scene altogether: one step of undo, and a landmark. Refused where the locks do not let it. A task whose secret it is not is left,
   * and undo does not lead back to it.
   */
  replace(scene: SceneBase): void;
  /** Whether the locks let the reader go to a scene. */
  allows(scene: SceneBase): boolean;
  /** Starts over on a scene of any lab, and at another place where one is given, with the task that is asked there: no undo across it. */
  open(lab: AnyLabCore, scene: SceneBase, place?: Partial<Place>, task?: Task | null): void;
  prefer(preferences: Partial<Preferences>): void;
  /** To another place, with a scene of its own where it has one: one landmark. The text of a chapter moves its figure so, locked or not. */
  go(place: Partial<Place>, scene?: SceneBase): void;
  set(change: Partial<Pick<AnyState, 'hover' | 'playing' | 'revealed' | 'prediction' | 'task'>>): void;
  notify(notices: readonly Notice[]): void;
  dismiss(notice: Notice): void;
  /** Applies coalesced edits and takes in arrived results now. */
  flush(): void;
}

/** A gesture that stands still for so long is as good as over: what waits for its end need not wait for the hand to be lifted. */
const STILL_MS = 250;

/** Undo must not lead back to what a task has hidden. */
const WITHOUT_TASK = { task: null, past: [], future: [] } as const;

export interface KlarityOptions {
  readonly engine: Engine;
  readonly lab: AnyLabCore;
  readonly scene: SceneBase;
  readonly place: Place;
  readonly preferences: Preferences;
  readonly notices?: readonly Notice[];
  readonly prediction?: string | null;
  readonly task?: Task | null;
}

export function createKlarity({ engine, lab, scene, place, preferences, notices = [], prediction = null, task: given = null }: KlarityOptions): Klarity {
  const frames = createFrameScheduler();
  const timing = createInputTiming(frames);
  const conductor = createConductor(engine, () => {
    frames.request(goOn);
    // The hand has gone on while the engine was busy.
    if (held && edits.draft !== undefined) askAhead(edits.draft);
  });
  const store = createStore<AnyState>(() => ({
    lab,
    scene,
    revision: 0,
    landmark: 0,
    results: {},
    answered: -1,
    failed: false,
    past: [],
    future: [],
    hover: null,
    playing: false,
    held: false,
    revealed: false,
    prediction,
    task: given,
    place,
    preferences,
    notices,
  }));
  const { getState, setState } = store;

  const edits = createEdits();
  /** The first draft since the last frame, where the engine has been asked of it already. */
  let ahead: SceneBase | undefined;
  let held = false;
  let stillness: ReturnType<typeof setTimeout> | undefined;

  function show(change: Partial<AnyState> & { readonly scene: SceneBase }, timeStamp?: number): void {
    const revision = getState().revision + 1;
    conductor.conduct(change.lab ?? getState().lab, change.scene, { revision, held });
    take({ ...change, held, revision });
    keepInReach();
    if (timeStamp !== undefined) timing.followed({ revision, timeStamp });
    timing.painted(conductor.served);
  }

  /** What the engine has said, together with what goes with it. */
  function take(change: Partial<AnyState> = {}): void {
    const { hasNews, answered } = conductor;
    const { results, failures, failed } = conductor.take();
    setState((state) => ({
      ...change,
      ...(hasNews && { results: { ...(change.results ?? state.results), ...results } }),
      failed,
      answered: Math.max(state.answered, answered),
    }));
    if (failures.length > 0) notify(failures.map((failure) => ({ kind: 'call-failed', ...failure })));
  }

  /** Undo must not lead to where an edit may not. */
  function keepInReach(): void {
    const state = getState();
    if (state.place.lock) setState(withinReach(state));
  }

  function applyDraft(draft?: SceneBase): void {
    const edited = edits.take(draft);
    if (!edited) return;
    ahead = undefined;
    const { scene: from, past, future } = getState();
    const { scene: next, base, timeStamp } = edited;
    show(base ? record({ scene: from, past, future }, next, base) : { scene: next }, timeStamp);
  }

  /** What is in of the scene that is shown, or of one that was asked ahead: they belong together. Then what the hand has done since. */
  function goOn(): void {
    if (ahead !== undefined && conductor.answered > getState().revision) applyDraft(ahead);
    else if (conductor.hasNews) {
      take();
      timing.painted(conductor.served);
    }
    applyDraft();
  }

  /** Between two frames of a gesture an engine that has nothing to do, or nothing more, need not wait for the second: but not on the thread that makes it. */
  function askAhead(next: SceneBase): void {
    if (ahead !== undefined || !conductor.isIdle || engine.mode === 'main-thread') return;
    ahead = next;
    conductor.conduct(getState().lab, next, { revision: getState().revision + 1, held });
  }

  /** Asks what waited for the end of a gesture. */
  function letGo(): void {
    clearTimeout(stillness);
    if (!held) return;
    frames.flush();
    held = false;
    const { lab: shown, scene: still, revision } = getState();
    conductor.conduct(shown, still, { revision });
    take({ held });
  }

  const flush = (): void => {
    frames.flush();
  };
  const settle = (): void => {
    flush();
    edits.end();
    letGo();
  };
  const travel = (step: typeof undo): void => {
    settle();
    const { scene: from, past, future } = getState();
    const next = step({ scene: from, past, future });
    if (next.scene !== from) show({ ...next, playing: false }, performance.now());
  };

  function replace(next: SceneBase, more: Partial<AnyState> = {}): void {
    settle();
    const { scene: from, past, future, landmark, task, place: there } = getState();
    if (sameData(from, next)) setState(more);
    else {
      const leaves = changedSecret(task, from, next) === undefined ? {} : { ...WITHOUT_TASK, place: { ...there, ...more.place, task: undefined } };
      const reached = { ...record({ scene: from, past, future }, next), landmark: landmark + 1, playing: false };
      show({ ...reached, ...more, ...leaves }, performance.now());
    }
  }

  const refuse = (from: SceneBase, to: SceneBase): boolean => {
    const fields = lockedChanges(getState().place.lock, from, to);
    if (fields.length > 0) notify([{ kind: 'locked', fields }]);
    return fields.length > 0;
  };

  /** Each thing once: a drag over a call that fails must not fill the screen. */
  const notify = (more: readonly Notice[]): void =>
    setState(({ notices: shown }) => {
      const news = more.filter((notice) => !shown.some((one) => sameData(one, notice)));
      return news.length === 0 ? {} : { notices: [...shown, ...news] };
    });
  engine.subscribe(({ mode, reason }) => {
    if (mode === 'main-thread') notify([{ kind: 'on-main-thread', died: reason !== 'blocked' }]);
  });
  show({ scene });

  return {
    store,
    engine,
    edit(label, recipe, options = {}) {
      if (edits.label !== label) applyDraft();
      const base = edits.under(label, getState().scene);
      const before = edits.draft ?? getState().scene;
      const asked = recipe(before, base);
      const next = options.overLocks === true ? asked : withinLocks(getState(), before, asked);
      if (next === before && asked !== before) refuse(before, asked);
      if (next === before || changedSecret(getState().task, before, next) !== undefined) return;
      const { undoable = true, timeStamp = performance.now() } = options;
      edits.put(next, { undoable, timeStamp });
      if (options.held === true) {
        held = true;
        clearTimeout(stillness);
        stillness = setTimeout(letGo, STILL_MS);
      }
      frames.request(goOn);
      if (options.held === true) askAhead(next);
    },
    settle,
    undo: () => travel(undo),
    redo: () => travel(redo),
    replace(next) {
      settle();
      if (!refuse(getState().scene, next)) replace(next);
    },
    allows: (next) => lockedChanges(getState().place.lock, getState().scene, next).length === 0,
    open(nextLab, next, change = {}, task = null) {
      settle();
      conductor.reset();
      show({
        lab: nextLab,
        place: placeFrom(getState().place, { ...change, lab: nextLab.lab, task: task?.code }),
        task,
        scene: next,
        results: {},
        landmark: getState().landmark + 1,
        past: [],
        future: [],
        hover: null,
        playing: false,
        revealed: false,
        ...(change.chapter !== undefined && change.chapter !== getState().place.chapter && { prediction: null }),
      }, performance.now());
    },
    prefer: (change) => setState((state) => ({ preferences: { ...state.preferences, ...change } })),
    go(change, next) {
      const { place: from, revealed } = getState();
      const leaves = 'task' in change && change.task !== from.task;
      const there = {
        ...(leaves && WITHOUT_TASK),
        place: placeFrom(from, change),
        // Another room has seen nothing yet, and another chapter asks its own question.
        revealed: revealed && (change.view === undefined || change.view === from.view),
        ...(change.chapter !== undefined && change.chapter !== from.chapter && { prediction: null }),
      };
      if (next) replace(next, there);
      else {
        setState(there);
        keepInReach();
      }
    },
    set: (change) => setState(change),
    notify,
    dismiss: (notice) => setState((state) => ({ notices: state.notices.filter((one) => one !== notice) })),
    flush,
  };
}
