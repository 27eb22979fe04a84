import { act } from '@testing-library/react';
import { yieldToEventLoop } from '../../../engine/yieldToEventLoop';
import { showsLab } from '../../../state/klarityState';
import { drawWith, startLab } from '../../drawLab';
import type { LabControls } from '../../lab';
import { consistencyCore } from '../consistencyCore';
import type { ConsistencyScene } from '../consistencyScene';
import { consistencyWords } from '../consistencyWords';
import { LiveView } from './LiveView';
import { liveWords } from './liveWords';

/** For tests: a store over the real training, on the page itself. */
export function openLive(scene: ConsistencyScene) {
  const lab = startLab(consistencyCore, scene, 'nats');
  const { klarity } = lab;
  return {
    ...lab,
    async until(isSo: () => boolean): Promise<void> {
      klarity.flush();
      while (!isSo()) {
        await yieldToEventLoop();
        klarity.flush();
      }
    },
    resultsNow() {
      const state = klarity.store.getState();
      if (!showsLab(state, consistencyCore)) throw new Error(`the scene is one of ${state.scene.lab}`);
      return state.results;
    },
  };
}

/** For tests: the live view over the real training, in English and nats, with all its numbers in. */
export async function drawLive(scene: ConsistencyScene, show: readonly string[] = [], controls: LabControls = 'full') {
  await Promise.all([consistencyWords, liveWords].map((words) => words.load('en')));
  const lab = openLive(scene);
  const view = drawWith(lab.klarity, <LiveView show={show} controls={controls} />);
  const until = (isSo: () => boolean): Promise<void> => act(() => lab.until(isSo));
  const answered = (): Promise<void> => act(lab.answered);
  await answered();
  return { ...view, ...lab, until, answered };
}
