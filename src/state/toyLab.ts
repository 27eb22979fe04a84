import * as v from 'valibot';
import type { Answer } from '../engine/answer';
import { superseded } from '../engine/answer';
import type { Engine } from '../engine/engineClient';
import type { EngineState } from '../engine/supervisor';
import type { SceneBase } from '../scene/scene';
import type { AnyLabCore, LabCore, Progress, Query } from './labCore';

export interface ToyScene extends SceneBase {
  readonly left: number;
  readonly right: number;
  readonly brush: number | null;
}

/** A question that a toy lab has asked, to be answered by hand. */
export interface Question {
  readonly channel: string;
  readonly request: object;
  readonly answer: (value: string) => Promise<void>;
  readonly fail: (message: string) => Promise<void>;
  readonly supersede: () => Promise<void>;
  readonly progress: Progress<string>;
}

/** A lab for tests: its query `left` depends on one field of the scene, `right` on another, and on the brush none does. */
export function createToyLab(name = 'toy') {
  const questions: Question[] = [];
  const ask = (channel: string, request: object, progress: Progress<string>): Promise<Answer<string>> =>
    new Promise((resolve) => {
      const say = async (answer: Answer<string>): Promise<void> => {
        resolve(answer);
        // The asker hears of it a microtask later.
        await Promise.resolve();
      };
      questions.push({
        channel,
        request,
        answer: (value) => say({ status: 'done', value }),
        fail: (message) => say({ status: 'failed', error: { name: 'RangeError', message } }),
        supersede: () => say(superseded),
        progress,
      });
    });
  const queryOf = (field: 'left' | 'right'): Query<ToyScene, string> => ({
    request: (scene) => ({ [field]: scene[field] }),
    ask: (_engine, channel, scene, progress) => ask(channel, { [field]: scene[field] }, progress),
  });
  const scene: ToyScene = { version: 1, lab: name, left: 0, right: 0, brush: null };
  const lab: LabCore<ToyScene, { left: string; right: string }> = {
    lab: name,
    schema: v.object({
      version: v.literal(1),
      lab: v.string(),
      left: v.number(),
      right: v.number(),
      brush: v.nullable(v.number()),
    }),
    presets: { start: scene },
    defaultPreset: 'start',
    fields: [],
    follow: (same) => same,
    parts: [],
    metrics: () => ({}),
    queries: { left: queryOf('left'), right: queryOf('right') },
  };
  const core: AnyLabCore = lab;
  const nth = (index: number): Question => {
    const question = questions.at(index);
    if (!question) throw new Error(`only ${questions.length} questions were asked`);
    return question;
  };
  return { lab: core, scene, questions, nth };
}

/** An engine for tests: it answers nothing, and says of itself what it is told to say. */
export function createFakeEngine() {
  const listeners = new Set<(state: EngineState) => void>();
  let now: EngineState = { mode: 'starting', reason: undefined };
  const engine: Engine = {
    get mode() {
      return now.mode;
    },
    get reason() {
      return now.reason;
    },
    ask: () => Promise.resolve(superseded),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose: () => undefined,
  };
  const become = (state: EngineState): void => {
    now = state;
    for (const listener of listeners) listener(state);
  };
  return { engine, become };
}
