import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createEngine } from '../engine/engineClient';
import { handlers } from '../engine/handlers';
import { yieldToEventLoop } from '../engine/yieldToEventLoop';
import { en } from '../i18n/en';
import { I18nContext } from '../i18n/I18nContext';
import { createNumberFormat } from '../i18n/numberFormat';
import type { Unit } from '../math/unit';
import type { SceneBase } from '../scene/scene';
import { ownsScene } from '../scene/sceneKind';
import type { SceneKind } from '../scene/sceneKind';
import { createKlarity } from '../state/klarity';
import type { Klarity } from '../state/klarity';
import { KlarityContext, useField } from '../state/KlarityContext';
import type { AnyLabCore } from '../state/labCore';
import type { Lab, LabControls } from './lab';

/** For tests: the real state of a scene over the real numerics, on the page itself. */
export function startLab<S extends SceneBase>(core: AnyLabCore & SceneKind<S>, scene: S, unit: Unit = 'bits') {
  const klarity = createKlarity({
    engine: createEngine({
      startWorker: () => {
        throw new DOMException('no workers here', 'SecurityError');
      },
      loadHandlers: () => Promise.resolve(handlers),
    }),
    lab: core,
    scene,
    place: { view: 'explore', lab: core.lab, chapter: '', show: [] },
    preferences: { lang: 'en', theme: 'light', unit },
  });
  const state = () => klarity.store.getState();
  return {
    klarity,
    sceneNow(): S {
      klarity.flush();
      const { scene: now } = state();
      if (!ownsScene<S>(core, now)) throw new Error(`the scene is one of ${now.lab}`);
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

/** For tests: in English, with a state around it. */
export function drawWith(klarity: Klarity, children: ReactElement) {
  return render(
    <KlarityContext value={klarity}>
      <InEnglish>{children}</InEnglish>
    </KlarityContext>,
  );
}

interface Drawing<S extends SceneBase> {
  readonly scene: S;
  readonly show?: readonly string[] | undefined;
  readonly controls?: LabControls | undefined;
  readonly unit?: Unit;
}

/** For tests: a lab in English, with its words and all its numbers in. */
export async function drawLab<S extends SceneBase>(
  { View, words }: Lab,
  core: AnyLabCore & SceneKind<S>,
  { scene, show = [], controls = 'full', unit = 'bits' }: Drawing<S>,
) {
  await Promise.all(words.map((one) => one.load('en')));
  const started = startLab(core, scene, unit);
  const view = drawWith(started.klarity, <View show={show} controls={controls} />);
  const answered = (): Promise<void> => act(started.answered);
  await answered();
  return { ...started, ...view, answered };
}
