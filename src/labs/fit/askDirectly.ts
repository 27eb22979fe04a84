import type { Engine } from '../../engine/engineClient';
import { handlers } from '../../engine/handlers';
import { runCall } from '../../engine/runCall';
import { answerOf } from '../../engine/answer';
import { fitQueries } from './fitQueries';
import type { FitResults } from './fitResults';
import type { FitScene } from './fitScene';

/** For tests: an engine that answers at once, on the page itself, without taking turns. */
function directEngine(): Engine {
  return {
    mode: 'main-thread',
    reason: undefined,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as in the engine's own client: an answer is tied to its question by its call
    ask: async (_channel, call, request) => answerOf(await runCall(handlers, { call, request }, () => Promise.resolve())) as never,
    subscribe: () => () => undefined,
    dispose: () => undefined,
  };
}

async function valueOf<K extends keyof FitResults>(engine: Engine, name: K, scene: FitScene): Promise<FitResults[K]> {
  const answer = await fitQueries[name].ask(engine, `fit/${name}`, scene, { tell: () => undefined, isWanted: () => true });
  if (answer.status !== 'done') throw new Error(`${name} was ${answer.status}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each query is that of its own result
  return answer.value as FitResults[K];
}

/** For tests: what the engine says of a scene. */
export async function resultsOf(scene: FitScene, names: readonly (keyof FitResults)[]): Promise<Partial<FitResults>> {
  const engine = directEngine();
  const entries = await Promise.all(names.map(async (name) => [name, await valueOf(engine, name, scene)] as const));
  return Object.fromEntries(entries);
}
