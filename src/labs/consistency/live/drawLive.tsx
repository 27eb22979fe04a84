import { act, render } from '@testing-library/react';
import { createEngine } from '../../../engine/engineClient';
import { handlers } from '../../../engine/handlers';
import { yieldToEventLoop } from '../../../engine/yieldToEventLoop';
import { en } from '../../../i18n/en';
import { I18nContext } from '../../../i18n/I18nContext';
import { createNumberFormat } from '../../../i18n/numberFormat';
import { ownsScene } from '../../../scene/sceneKind';
import { createKlarity } from '../../../state/klarity';
import { KlarityContext } from '../../../state/KlarityContext';
import { showsLab } from '../../../state/klarityState';
import { consistencyCore } from '../consistencyCore';
import type { ConsistencyScene } from '../consistencyScene';
import { consistencyWords } from '../consistencyWords';
import { LiveView } from './LiveView';
import { liveWords } from './liveWords';

/** For tests: a store over the real training, on the page itself. */
export function openLive(scene: ConsistencyScene) {
  const klarity = createKlarity({
    engine: createEngine({
      startWorker: () => {
        throw new DOMException('no workers here', 'SecurityError');
      },
      loadHandlers: () => Promise.resolve(handlers),
    }),
    lab: consistencyCore,
    scene,
    place: { view: 'explore', lab: 'consistency', chapter: '', show: [] },
    preferences: { lang: 'en', theme: 'light', unit: 'nats' },
  });
  const { getState } = klarity.store;
  const until = async (isSo: () => boolean): Promise<void> => {
    klarity.flush();
    while (!isSo()) {
      await yieldToEventLoop();
      klarity.flush();
    }
  };
  return {
    klarity,
    until,
    answered: () => until(() => getState().answered === getState().revision),
    resultsNow() {
      const state = getState();
      if (!showsLab(state, consistencyCore)) throw new Error(`the scene is one of ${state.scene.lab}`);
      return state.results;
    },
    sceneNow(): ConsistencyScene {
      const { scene: now } = getState();
      if (!ownsScene(consistencyCore, now)) throw new Error(`the scene is one of ${now.lab}`);
      return now;
    },
  };
}

/** For tests: the live view over the real training, in English and nats, with all its numbers in. */
export async function drawLive(scene: ConsistencyScene, show: readonly string[] = []) {
  await Promise.all([consistencyWords, liveWords].map((words) => words.load('en')));
  const lab = openLive(scene);
  const view = render(
    <KlarityContext value={lab.klarity}>
      <I18nContext value={{ lang: 'en', messages: en, format: createNumberFormat('en', 'nats') }}>
        <LiveView show={show} />
      </I18nContext>
    </KlarityContext>,
  );
  const until = (isSo: () => boolean): Promise<void> => act(() => lab.until(isSo));
  const answered = (): Promise<void> => act(lab.answered);
  await answered();
  return { ...view, ...lab, until, answered };
}
