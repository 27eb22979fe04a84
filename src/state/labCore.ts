import type { Answer } from '../engine/answer';
import type { CallName, RequestOf, ResultOf } from '../engine/calls';
import type { Engine } from '../engine/engineClient';
import type { SceneBase } from '../scene/scene';
import type { SceneKind } from '../scene/sceneKind';

/** How a question that takes long stands with who asked it. */
export interface Progress<R> {
  /** Puts a part of the answer into the results, while the question is still open; nobody hears it once it is not wanted. */
  tell(partial: R): void;
  /** Whether the answer is still waited for: a newer question, or another lab, has not taken its place. */
  isWanted(): boolean;
}

/** One thing a lab wants to know of its scene. Built by `query`, so that call, request and result belong together. */
export interface Query<S extends SceneBase, R> {
  /** What is asked: plain data. An equal request is not asked again. */
  request(scene: S): object;
  /** Whether nothing of its answer shows while a scene as this one is dragged about: then it is asked once that is over. */
  canWait?(scene: S): boolean;
  /** Whether the answer to the one question would mislead beside the other; otherwise it is shown until a newer one is in. */
  isOutdated?(before: object, now: object): boolean;
  ask(engine: Engine, channel: string, scene: S, progress: Progress<R>): Promise<Answer<R>>;
}

export function query<S extends SceneBase, C extends CallName>(
  call: C,
  request: (scene: S) => RequestOf<C>,
): Query<S, ResultOf<C>> {
  return { request, ask: (engine, channel, scene) => engine.ask(channel, call, request(scene)) };
}

/** A lab without its view: the scene it shows and what it asks of the engine. */
export interface LabCore<S extends SceneBase, R extends object> extends SceneKind<S> {
  readonly queries: { readonly [K in keyof R]: Query<S, R[K]> };
  /** What a host page is told of the results so far, in nats, by the names of the message API. */
  metrics(results: Partial<R>): Readonly<Record<string, unknown>>;
  /** Fields that edits of others put back to a start: where they are locked, they stay as they are. */
  readonly restarts?: readonly string[];
  /** Fields that a change of another one takes along, by their names, as a start goes with its target: where they are locked, they stay, too. */
  readonly brings?: Readonly<Record<string, string>>;
  /** The parts that an address may ask for with `show`. */
  readonly parts: readonly string[];
  /** Those of them that the whole lab shows; all, where it is left out. The others stand alone. */
  readonly whole?: readonly string[];
  /** What the whole lab shows of a scene, in order of weight, where that depends on its mode. */
  ownParts?(scene: S): readonly string[];
  /** Whether a scene has a part to show; every scene has all of them where it is left out. */
  hasPart?(scene: S, part: string): boolean;
  /** What of its scene a task can hide, by the names of links. */
  readonly secrets?: Readonly<Record<string, Secret>>;
}

/** Something that can be hidden: where it stands in the scene, as a path, and the parts that show nothing of it. */
export interface Secret {
  readonly path: string;
  readonly blind: readonly string[];
}

export type AnyLabCore = LabCore<SceneBase, Record<string, unknown>>;
