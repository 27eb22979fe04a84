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
import { consistencyCore } from './consistencyCore';
import type { ConsistencyScene } from './consistencyScene';
import { ConsistencyView } from './ConsistencyView';
import { consistencyWords } from './consistencyWords';

/** The real state of a Consistency scene over the real numerics, on the page itself. */
function startConsistency(scene: ConsistencyScene = defaultScene(consistencyCore)) {
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
  const state = () => klarity.store.getState();
  return {
    klarity,
    sceneNow(): ConsistencyScene {
      klarity.flush();
      const { scene: now } = state();
      if (!ownsScene(consistencyCore, now)) throw new Error(`the scene is one of ${now.lab}`);
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
  return <I18nContext value={{ lang: 'en', messages: en, format: createNumberFormat('en', unit) }}>{children}</I18nContext>;
}

/** For tests: the lab, with its words and all its numbers in. */
export async function drawConsistency(scene?: ConsistencyScene, show: readonly string[] = [], controls: LabControls = 'full') {
  await consistencyWords.load('en');
  const started = startConsistency(scene);
  const view = render(
    <KlarityContext value={started.klarity}>
      <InEnglish>
        <ConsistencyView show={show} controls={controls} />
      </InEnglish>
    </KlarityContext>,
  );
  const answered = (): Promise<void> => act(started.answered);
  await answered();
  return { ...started, ...view, answered };
}
