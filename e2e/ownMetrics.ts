import { sceneAndMetrics } from '../src/app/embed/frameMessage';
import { createTestKlarity } from '../src/app/embed/testKlarity';
import { whenAnswered } from '../src/app/embed/whenAnswered';
import { codesCore } from '../src/labs/codes/codesCore';
import { compareCore } from '../src/labs/compare/compareCore';
import { consistencyCore } from '../src/labs/consistency/consistencyCore';
import { divergencesCore } from '../src/labs/divergences/divergencesCore';
import { fitCore } from '../src/labs/fit/fitCore';
import { lossCore } from '../src/labs/loss/lossCore';
import { planeCore } from '../src/labs/plane/planeCore';
import { samplesCore } from '../src/labs/samples/samplesCore';
import { wormsCore } from '../src/labs/worms/wormsCore';

const cores = [wormsCore, compareCore, fitCore, codesCore, samplesCore, divergencesCore, lossCore, consistencyCore, planeCore] as const;

export const labNames = cores.map(({ lab }) => lab);

/** Every number of a lab's first scene, by its path, as the library gives them here, without a browser. */
export async function ownMetrics(name: string): Promise<ReadonlyMap<string, unknown>> {
  const core = cores.find(({ lab }) => lab === name);
  if (!core) throw new Error(`no lab ${name}`);
  return leaves(sceneAndMetrics(await whenAnswered(createTestKlarity(core))).metrics);
}

/** What stands in plain data, by its path. */
export function leaves(data: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof data !== 'object' || data === null) return new Map([[path, data]]);
  return new Map(Object.entries(data).flatMap(([key, value]) => [...leaves(value, `${path}.${key}`)]));
}
