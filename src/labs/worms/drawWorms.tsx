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
import { wormsCore } from './wormsCore';
import { WormsView } from './WormsView';
import type { WormsScene } from './wormsScene';

/** For tests: the real state of a Worms scene over the real numerics, on the page itself. */
export function startWorms(scene: WormsScene = defaultScene(wormsCore)) {
  const klarity = createKlarity({
    engine: createEngine({
      startWorker: () => {
        throw new DOMException('no workers here', 'SecurityError');
      },
      loadHandlers: () => Promise.resolve(handlers),
    }),
    lab: wormsCore,
    scene,
    place: { view: 'explore', lab: 'worms', chapter: '', show: [] },
    preferences: { lang: 'en', theme: 'light', unit: 'bits' },
  });
  const state = () => klarity.store.getState();
  return {
    klarity,
    sceneNow(): WormsScene {
      const { scene: now } = state();
      if (!ownsScene(wormsCore, now)) throw new Error(`the scene is one of ${now.lab}`);
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
export async function drawWorms(scene?: WormsScene, show: readonly string[] = []) {
  const started = startWorms(scene);
  const view = drawWith(started.klarity, <WormsView show={show} />);
  const answered = (): Promise<void> => act(started.answered);
  await answered();
  return { ...started, ...view, answered };
}
