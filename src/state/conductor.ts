import type { Engine } from '../engine/engineClient';
import type { SceneBase } from '../scene/scene';
import type { AnyLabCore } from './labCore';
import { sameData } from './sameData';

/** What the engine has said since the last call: results by query, and whether they are those of the latest scene. */
export interface Heard {
  readonly results: Readonly<Record<string, unknown>>;
  readonly failures: readonly { readonly call: string; readonly message: string }[];
  readonly complete: boolean;
}

export interface Conductor {
  /** Asks what the scene needs and has not been asked already. Returns whether nothing is outstanding. */
  conduct(lab: AnyLabCore, scene: SceneBase): boolean;
  /** Takes what has come in. */
  take(): Heard;
}

interface Asked {
  readonly request: object;
  /** Marks the latest question of a query: an older answer is shown, but does not complete the scene. */
  readonly turn: number;
  open: boolean;
}

/** Turns scenes into requests, one channel a query, and collects the answers. `onAnswer` is called for each that counts. */
export function createConductor(engine: Engine, onAnswer: () => void): Conductor {
  let current = '';
  let turn = 0;
  const asked = new Map<string, Asked>();
  let results: Record<string, unknown> = {};
  let failures: { call: string; message: string }[] = [];
  const complete = (): boolean => [...asked.values()].every(({ open }) => !open);

  return {
    conduct(lab, scene) {
      if (lab.lab !== current) {
        current = lab.lab;
        asked.clear();
        results = {};
      }
      for (const [name, query] of Object.entries(lab.queries)) {
        const request = query.request(scene);
        if (sameData(asked.get(name)?.request, request)) continue;
        const mine: Asked = { request, turn: ++turn, open: true };
        asked.set(name, mine);
        void query.ask(engine, `${lab.lab}/${name}`, scene).then((answer) => {
          const latest = asked.get(name);
          if (answer.status === 'superseded' || !latest || lab.lab !== current) return;
          if (answer.status === 'done') results = { ...results, [name]: answer.value };
          else failures = [...failures, { call: name, message: answer.error.message }];
          if (latest.turn === mine.turn) mine.open = false;
          onAnswer();
        });
      }
      return complete();
    },
    take() {
      const heard = { results, failures, complete: complete() };
      results = {};
      failures = [];
      return heard;
    },
  };
}
