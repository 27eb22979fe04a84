import type { Engine } from '../engine/engineClient';
import type { SceneBase } from '../scene/scene';
import type { AnyLabCore } from './labCore';
import { sameData } from './sameData';

/** What the engine has said since the last call: results by query. */
export interface Heard {
  readonly results: Readonly<Record<string, unknown>>;
  readonly failures: readonly { readonly call: string; readonly message: string }[];
  /** Whether nothing is outstanding, but something could not be had. */
  readonly failed: boolean;
}

export interface Moment {
  /** Counts the scenes that are shown. One that is not shown yet has the next number, and so may another have in its stead. */
  readonly revision?: number;
  /** Whether a gesture is under way. */
  readonly held?: boolean;
}

export interface Conductor {
  /** The latest revision that all answers which do not wait are of, first parts included, or of a later one. */
  readonly served: number;
  /** The revision that all results are of; −Infinity while they are of several, or parts. */
  readonly answered: number;
  /** Whether the engine has answered everything: what waits has not been asked. */
  readonly isIdle: boolean;
  /** Asks what the scene needs and has not been answered or asked already. */
  conduct(lab: AnyLabCore, scene: SceneBase, moment?: Moment): void;
  /** Whether there is anything to take. */
  readonly hasNews: boolean;
  /** Takes what has come in. */
  take(): Heard;
  /** Forgets what was asked: the next scene asks everything anew. */
  reset(): void;
}

interface Asked {
  /** Null while the question waits for the end of a gesture. */
  readonly request: object | null;
  /** Marks the latest question of a query: an older answer is shown, but does not complete the scene. */
  readonly turn: number;
  /** The last revision whose question it is. */
  until: number;
  state: 'open' | 'done' | 'failed';
}

/** Turns scenes into requests, one channel a query, and collects the answers. `onAnswer` is called for each that counts. */
export function createConductor(engine: Engine, onAnswer: () => void): Conductor {
  let current = '';
  let turn = 0;
  /** Answers to the turns up to this one are of no use any more. */
  let forgotten = 0;
  let latestRevision = 0;
  const asked = new Map<string, Asked>();
  /** By query, the turn whose answer shows: some answers are kept, and come before those of older questions. */
  const shown = new Map<string, number>();
  /** By query, the latest question that was answered, in part at least. */
  const answered = new Map<string, Asked>();
  let answeredRevision = -Infinity;
  let results: Record<string, unknown> = {};
  let failures: { call: string; message: string }[] = [];
  const all = (...states: readonly Asked['state'][]): boolean =>
    [...asked.values()].every(({ state }) => states.includes(state));

  function reset(): void {
    asked.clear();
    answered.clear();
    shown.clear();
    results = {};
    answeredRevision = -Infinity;
    forgotten = turn;
  }

  function put(name: string, mine: Asked, result: unknown): void {
    shown.set(name, mine.turn);
    answered.set(name, mine);
    results = { ...results, [name]: result };
    answeredRevision = all('done') ? latestRevision : -Infinity;
  }

  return {
    get served() {
      const showing = [...asked].filter(([, { request }]) => request !== null);
      return Math.min(latestRevision, ...showing.map(([name]) => answered.get(name)?.until ?? -Infinity));
    },
    get answered() {
      return answeredRevision;
    },
    get hasNews() {
      return failures.length > 0 || Object.keys(results).length > 0;
    },
    get isIdle() {
      return [...asked.values()].every(({ request, state }) => request === null || state === 'done');
    },
    conduct(lab, scene, { revision = 0, held = false } = {}) {
      if (lab.lab !== current) reset();
      current = lab.lab;
      latestRevision = revision;
      for (const [name, query] of Object.entries(lab.queries)) {
        const request = query.request(scene);
        const before = asked.get(name);
        if (before && before.state !== 'failed' && sameData(before.request, request)) continue;
        if (before) before.until = Math.min(before.until, revision - 1);
        const waits = held && before !== undefined && query.canWait?.(scene) === true;
        const mine: Asked = { request: waits ? null : request, turn: ++turn, until: Infinity, state: 'open' };
        asked.set(name, mine);
        if (before?.request && query.isOutdated?.(before.request, request) === true) {
          // Nor does it come in late: only what is asked from here on shows.
          shown.set(name, mine.turn);
          results = { ...results, [name]: undefined };
          answeredRevision = -Infinity;
          onAnswer();
        }
        if (waits) continue;
        const isWanted = (): boolean => asked.get(name) === mine && mine.state === 'open';
        const tell = (partial: unknown): void => {
          if (!isWanted()) return;
          put(name, mine, partial);
          onAnswer();
        };
        void query.ask(engine, `${lab.lab}/${name}`, scene, { tell, isWanted }).then((answer) => {
          const latest = asked.get(name);
          if (answer.status === 'superseded' || !latest || mine.turn <= forgotten || mine.turn < (shown.get(name) ?? 0)) return;
          if (latest.turn === mine.turn) mine.state = answer.status;
          if (answer.status === 'done') put(name, mine, answer.value);
          else failures = [...failures, { call: name, message: answer.error.message }];
          onAnswer();
        });
      }
      if (all('done')) answeredRevision = revision;
      // Of another scene with this number.
      else if (answeredRevision >= revision) answeredRevision = -Infinity;
    },
    take() {
      const heard = { results, failures, failed: all('done', 'failed') && !all('done') };
      results = {};
      failures = [];
      return heard;
    },
    reset,
  };
}
