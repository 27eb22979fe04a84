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
import type { Klarity } from '../../state/klarity';
import { KlarityContext, useField } from '../../state/KlarityContext';
import { fitCore } from './fitCore';
import { FitLab } from './FitLab';
import type { FitScene } from './fitScene';

/** For tests: the real state of a Fit scene over the real numerics, on the page itself. */
export function startFit(scene: FitScene = defaultScene(fitCore)) {
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
    preferences: { lang: 'en', theme: 'light', unit: 'bits' },
  });
  const state = () => klarity.store.getState();
  return {
    klarity,
    fit(): FitScene {
      const { scene: now } = state();
      if (!ownsScene(fitCore, now)) throw new Error(`the scene is one of ${now.lab}`);
      return now;
    },
    /** Edits take effect, and their answers come in. */
    async answered(): Promise<void> {
      klarity.flush();
      while (state().answered !== state().revision) {
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

/** For tests: in English, with a state around it. */
export function drawWith(klarity: Klarity, children: ReactElement) {
  return render(
    <KlarityContext value={klarity}>
      <InEnglish>{children}</InEnglish>
    </KlarityContext>,
  );
}

/** For tests: the lab, with all its numbers in. */
export async function drawFit(scene?: FitScene, show: readonly string[] = []) {
  const started = startFit(scene);
  const view = drawWith(started.klarity, <FitLab show={show} />);
  const answered = (): Promise<void> => act(started.answered);
  await answered();
  return { ...started, ...view, answered };
}
