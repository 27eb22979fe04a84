import type { Answer } from '../../engine/answer';
import type { CallName, RequestOf, ResultOf } from '../../engine/calls';
import type { Engine } from '../../engine/engineClient';
import { sameData } from '../../state/sameData';

interface Asked<R> {
  readonly matter: object;
  readonly answer: Promise<Answer<R>>;
}

export type SharedAsk<C extends CallName> = (engine: Engine, request: RequestOf<C>) => Promise<Answer<ResultOf<C>>>;

/**
 * A question that others build on: the same one, asked again, gets the answer that it had.
 * @param matter what makes two of them the same one.
 */
export function sharedAsk<C extends CallName>(
  call: C,
  channel: string,
  matter: (request: RequestOf<C>) => object = (request) => request,
): SharedAsk<C> {
  const latest = new WeakMap<Engine, Asked<ResultOf<C>>>();
  return (engine, request) => {
    const before = latest.get(engine);
    const mine = matter(request);
    if (before && sameData(before.matter, mine)) return before.answer;
    const asked = { matter: mine, answer: engine.ask(channel, call, request) };
    latest.set(engine, asked);
    void asked.answer.then(({ status }) => {
      // Only an answer answers: whoever comes later asks anew.
      if (status !== 'done' && latest.get(engine) === asked) latest.delete(engine);
    });
    return asked.answer;
  };
}
