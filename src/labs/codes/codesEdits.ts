import type { CodeKind, ModelSource } from '../../engine/codes';
import { setOutcomes, setProb } from '../../distribution/pmfEdits';
import { agree, symbolCount } from './codesScene';
import type { CodesScene, Side } from './codesScene';

/** What a reader may do to a Codes scene, as pure functions: the controls, the keys and the links all speak these. */

const evenly = (count: number): readonly number[] => Array.from({ length: count }, () => 1 / count);

/** A model that does not speak of the symbols of p gives way to the uniform; so does a brush on none of them. */
export function followSymbols(scene: CodesScene): CodesScene {
  const { brush } = scene;
  return {
    ...scene,
    q: agree(scene) ? scene.q : { kind: 'uniform' },
    brush: brush !== null && brush < symbolCount(scene) ? brush : null,
  };
}

/** Other symbols are sent from the start; the model follows. */
export function setP(scene: CodesScene, p: CodesScene['p']): CodesScene {
  return followSymbols({ ...scene, p });
}

export const setQ = (scene: CodesScene, q: ModelSource): CodesScene => ({ ...scene, q });
export const setCode = (scene: CodesScene, code: CodeKind): CodesScene => ({ ...scene, code });
export const setSeed = (scene: CodesScene, seed: number): CodesScene => ({ ...scene, seed });
export const setSent = (scene: CodesScene, sent: number): CodesScene => (scene.sent === sent ? scene : { ...scene, sent });
export const setTree = (scene: CodesScene, tree: Side): CodesScene => ({ ...scene, tree });
export const setBrush = (scene: CodesScene, brush: number | null): CodesScene => (scene.brush === brush ? scene : { ...scene, brush });

/** An alphabet to begin with: every symbol half as likely as the one before. */
export const firstAlphabet = [1 / 2, 1 / 4, 1 / 8, 1 / 8] as const;

/** The masses of a source that is edited by bars; nothing of a text. */
export function probsOf(source: ModelSource, count: number): readonly number[] | null {
  if (source.kind === 'pmf') return source.probs;
  return source.kind === 'uniform' ? evenly(count) : null;
}

const pmfWith = (probs: readonly number[]) => ({ family: 'categorical', params: { probs } }) as const;

function withProb(now: readonly number[], base: readonly number[], x: number, value: number): readonly number[] {
  const set = setProb(pmfWith(now), pmfWith(base), x, value);
  return set.family === 'categorical' ? set.params.probs : now;
}

/** One mass of p or of q set as seen from `base`: the others keep their proportions there. */
export function setMass(scene: CodesScene, base: CodesScene, side: 'p' | 'q', x: number, value: number): CodesScene {
  const count = symbolCount(scene);
  const [now, before] = [probsOf(scene[side], count), probsOf(base[side], count)];
  if (scene.p.kind !== 'pmf' || !now || !before) return scene;
  const probs = withProb(now, before.length === now.length ? before : now, x, value);
  return { ...scene, [side]: { kind: 'pmf', probs } };
}

/** An alphabet of n symbols: those that are cut off leave their mass to the others, new ones have none of p yet. */
export function setSymbolCount(scene: CodesScene, n: number): CodesScene {
  if (scene.p.kind !== 'pmf') return scene;
  const resize = (probs: readonly number[]): readonly number[] => {
    const set = setOutcomes(pmfWith(probs), n);
    return set.family === 'categorical' ? set.params.probs : probs;
  };
  const p = { kind: 'pmf', probs: resize(scene.p.probs) } as const;
  const q = scene.q.kind === 'pmf' ? ({ kind: 'pmf', probs: resize(scene.q.probs) } as const) : scene.q;
  return followSymbols({ ...scene, p, q });
}

/** The two change places; a uniform truth is one by its masses. */
export function swap(scene: CodesScene): CodesScene {
  const { p, q } = scene;
  if (q.kind === 'truth') return scene;
  if (q.kind !== 'uniform') return { ...scene, p: q, q: p };
  return p.kind === 'pmf' ? { ...scene, p: { kind: 'pmf', probs: evenly(p.probs.length) }, q: p } : scene;
}
