import type { Answer } from '../../engine/answer';
import type { CallName, RequestOf, ResultOf } from '../../engine/calls';
import type { Engine } from '../../engine/engineClient';
import type { Query } from '../../state/labCore';
import { sameData } from '../../state/sameData';
import type { FitScene } from './fitScene';

interface Asked<R> {
  readonly request: object;
  readonly answer: Promise<Answer<R>>;
}

/**
 * A question that others build on: equal requests of one engine get one and the same answer, so that those who wait for it do
 * not ask it again.
 */
export function sharedQuery<C extends CallName>(
  call: C,
  request: (scene: FitScene) => RequestOf<C>,
): Query<FitScene, ResultOf<C>> {
  const latest = new WeakMap<Engine, Asked<ResultOf<C>>>();
  return {
    request,
    ask(engine, _channel, scene) {
      const wanted = request(scene);
      const before = latest.get(engine);
      if (before && sameData(before.request, wanted)) return before.answer;
      const asked = { request: wanted, answer: engine.ask(`fit/${call}`, call, wanted) };
      latest.set(engine, asked);
      void asked.answer.then(({ status }) => {
        // Only an answer answers: whoever comes later asks anew.
        if (status !== 'done' && latest.get(engine) === asked) latest.delete(engine);
      });
      return asked.answer;
    },
  };
}
