import type { Engine } from '../engine/engineClient';
import type { SceneBase } from '../scene/scene';
import type { AnyLabCore } from './labCore';

/**
 * The metrics that a lab tells of a scene which need not be on the screen, once the engine has answered all of it.
 * @throws Error where the engine cannot answer, or where a newer question `as` the same has taken the place of this one.
 */
export async function sceneMetrics(
  engine: Engine,
  lab: AnyLabCore,
  scene: SceneBase,
  as = '',
): Promise<Readonly<Record<string, unknown>>> {
  const results = await Promise.all(
    Object.entries(lab.queries).map(async ([name, query]) => {
      const answer = await query.ask(engine, `aside/${as}/${lab.lab}/${name}`, scene, { tell: () => undefined, isWanted: () => true });
      if (answer.status === 'done') return [name, answer.value] as const;
      throw new Error(answer.status === 'failed' ? answer.error.message : answer.status);
    }),
  );
  return lab.metrics(Object.fromEntries(results));
}
