import { act, render } from '@testing-library/react';
import { createEngine } from '../../engine/engineClient';
import { handlers } from '../../engine/handlers';
import { yieldToEventLoop } from '../../engine/yieldToEventLoop';
import { dataWords } from '../../distribution/data/dataWords';
import { distributionWords } from '../../distribution/distributionWords';
import { en } from '../../i18n/en';
import { I18nContext } from '../../i18n/I18nContext';
import { createNumberFormat } from '../../i18n/numberFormat';
import { ownsScene } from '../../scene/sceneKind';
import { createKlarity } from '../../state/klarity';
import { KlarityContext } from '../../state/KlarityContext';
import { fitCore } from './fitCore';
import { fitPresets } from './fitPresets';
import type { FitScene } from './fitScene';
import { FitView } from './FitView';
import { fitWords } from './fitWords';

/** For tests: the lab over the real numerics, on the page itself, in English and nats, with all its numbers in. */
export async function drawFit(scene: FitScene = fitPresets.modes, show: readonly string[] = []) {
  await Promise.all([fitWords, distributionWords, dataWords].map((words) => words.load('en')));
  const klarity = createKlarity({
    engine: createEngine({
      startWorker: () => {
        throw new DOMException('no workers here', 'SecurityError');
      },
      loadHandlers: () => Promise.resolve(handlers),
    }),
    lab: fitCore,
    scene,
    place: { view: 'explore', lab: 'fit', chapter: '', show: [] },
    preferences: { lang: 'en', theme: 'light', unit: 'nats' },
  });
  const state = () => klarity.store.getState();
  const view = render(
    <KlarityContext value={klarity}>
      <I18nContext value={{ lang: 'en', messages: en, format: createNumberFormat('en', 'nats') }}>
        <FitView show={show} />
      </I18nContext>
    </KlarityContext>,
  );
  const answered = (): Promise<void> =>
    act(async () => {
      klarity.flush();
      while (state().answered !== state().revision) {
        await yieldToEventLoop();
        klarity.flush();
      }
    });
  await answered();
  return {
    ...view,
    klarity,
    answered,
    sceneNow(): FitScene {
      const { scene: now } = state();
      if (!ownsScene(fitCore, now)) throw new Error(`the scene is one of ${now.lab}`);
      return now;
    },
  };
}
