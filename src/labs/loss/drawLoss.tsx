import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createEngine } from '../../engine/engineClient';
import { handlers } from '../../engine/handlers';
import { yieldToEventLoop } from '../../engine/yieldToEventLoop';
import { en } from '../../i18n/en';
import { I18nContext } from '../../i18n/I18nContext';
import { createNumberFormat } from '../../i18n/numberFormat';
import { defaultScene, ownsScene } from '../../scene/sceneKind';
import { createKlarity } from '../../state/klarity';
import { KlarityContext, useField } from '../../state/KlarityContext';
import type { LabControls } from '../lab';
import { lossCore } from './lossCore';
import type { LossScene } from './lossScene';
import { LossView } from './LossView';
import { lossWords } from './lossWords';

/** The real state of a Loss scene over the real numerics, on the page itself. */
function startLoss(scene: LossScene = defaultScene(lossCore)) {
  const klarity = createKlarity({
    engine: createEngine({
      startWorker: () => {
        throw new DOMException('no workers here', 'SecurityError');
      },
      loadHandlers: () => Promise.resolve(handlers),
    }),
    lab: lossCore,
    scene,
    place: { view: 'explore', lab: 'loss', chapter: '', show: [] },
    preferences: { lang: 'en', theme: 'light', unit: 'bits' },
  });
  const state = () => klarity.store.getState();
  return {
    klarity,
    sceneNow(): LossScene {
      klarity.flush();
      const { scene: now } = state();
      if (!ownsScene(lossCore, now)) throw new Error(`the scene is one of ${now.lab}`);
      return now;
    },
    /** Edits take effect, and their answers come in. */
    async answered(): Promise<void> {
      klarity.flush();
      while (state().answered !== state().revision && !state().failed) {
        await yieldToEventLoop();
        klarity.flush();
      }
    },
  };
}

function InEnglish({ children }: { readonly children: ReactElement }) {
  const unit = useField((state) => state.preferences.unit);
  return (
    <I18nContext value={{ lang: 'en', messages: en, format: createNumberFormat('en', unit) }}>{children}</I18nContext>
  );
}

/** For tests: the lab, with its words and all its numbers in. */
export async function drawLoss(scene?: LossScene, show: readonly string[] = [], controls: LabControls = 'full') {
  await lossWords.load('en');
  const started = startLoss(scene);
  const view = render(
    <KlarityContext value={started.klarity}>
      <InEnglish>
        <LossView show={show} controls={controls} />
      </InEnglish>
    </KlarityContext>,
  );
  const answered = (): Promise<void> => act(started.answered);
  await answered();
  return { ...started, ...view, answered };
}
