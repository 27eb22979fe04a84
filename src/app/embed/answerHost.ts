import { mergeScene } from '../../scene/mergeScene';
import type { Klarity } from '../../state/klarity';
import type { AnyState } from '../../state/klarityState';
import { overLocks } from '../../state/locks';
import { sameData } from '../../state/sameData';
import { changedSecret } from '../../state/task';
import { answerExport } from './answerExport';
import { answerLock } from './answerLock';
import { answerRun } from './answerRun';
import { sceneAndMetrics } from './frameMessage';
import type { Reply } from './frameMessage';
import { idOf, isKlarity, PROTOCOL, readHostMessage, refused } from './hostMessage';
import type { Refusal } from './hostMessage';
import { createRateLimit, MOST_A_SECOND } from './rateLimit';
import { whenAnswered } from './whenAnswered';

/** Answers what a host page says; nothing to what is not meant for KLarity. `now` in milliseconds. */
export function createHostAnswers(framed: Klarity, now: () => number): (data: unknown) => Promise<Reply | undefined> {
  // What the host locks is locked for the reader.
  const klarity = overLocks(framed);
  const mayRead = createRateLimit(MOST_A_SECOND);

  return async (data) => {
    if (!isKlarity(data)) return undefined;
    const envelope = { klarity: PROTOCOL, type: 'reply', id: idOf(data) } as const;
    const reading = mayRead(now())
      ? readHostMessage(data)
      : refused('message', `must not come more than ${MOST_A_SECOND} times in a second: not read`);
    if (reading.kind === 'refused') return { ...envelope, ok: false, error: reading.refusal };
    const message = reading.kind === 'understood' ? reading.message : undefined;
    // Frames may be far apart, or none at all in a frame that is off the screen: the host sees what the reader has done.
    klarity.flush();
    if (message?.type === 'lock') return { ...envelope, ...answerLock(klarity, message.controls) };
    const before = klarity.store.getState();
    const refusal = message?.type === 'set' ? set(message.scene) : undefined;
    if (refusal) return { ...envelope, ok: false, error: refusal };
    const asked = klarity.store.getState();
    const state = await whenAnswered(klarity);
    if (state.failed) {
      if (asked.scene !== before.scene) await takeBack(before, asked);
      const { refusal: error } = refused('scene', 'the engine could not compute the results of this scene');
      return { ...envelope, ok: false, error };
    }
    if (message?.type === 'run') return { ...envelope, ...(await answerRun(klarity, message)) };
    if (message?.type === 'export') return { ...envelope, ...(await answerExport(klarity, message.format)) };
    return { ...envelope, ok: true, ...sceneAndMetrics(state) };
  };

  /** What could not be computed is taken back as if it had been refused, unless somebody has gone on from there. */
  async function takeBack({ scene: before, notices }: AnyState, { scene }: AnyState): Promise<void> {
    const failed = klarity.store.getState();
    if (failed.scene !== scene) return;
    klarity.undo();
    // Undo does not go back over what is locked.
    klarity.edit('host', () => before, { undoable: false });
    klarity.settle();
    failed.notices.filter((notice) => !notices.includes(notice)).forEach(klarity.dismiss);
    await whenAnswered(klarity);
  }

  function set(patch: unknown): Refusal | undefined {
    const { lab, scene, task } = klarity.store.getState();
    const merged = mergeScene(lab, scene, patch);
    if (!merged.ok) return { field: merged.field, message: merged.message };
    const secret = changedSecret(task, scene, merged.scene);
    if (secret !== undefined) return { field: `scene.${secret}`, message: 'is hidden by the task of this frame, and cannot be set' };
    if (sameData(merged.scene, scene)) return undefined;
    klarity.settle();
    klarity.set({ playing: false });
    klarity.edit('host', () => merged.scene);
    klarity.settle();
    return undefined;
  }
}
