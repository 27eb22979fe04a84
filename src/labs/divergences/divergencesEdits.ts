import { changeFamily } from '../../distribution/changeFamily';
import type { TriangleMeasure } from '../../math/divergence/divergenceNames';
import type { Distribution } from '../../math/families';
import { movables } from '../../math/families/movables';
import { kindOf } from './divergencesSchema';
import { ALPHAS, MOST_BARS, MOST_HUNTS, TRIPLE_OUTCOMES } from './divergencesScene';
import type { BarsOf, DivergencesScene, Mode, Property, Triple } from './divergencesScene';
import { followMoving, limitsOf, movableOf, startRange } from './moving';

/** What a reader may do to a scene of divergences, as pure functions: controls, keys and links all speak these. */

export type Side = 'p' | 'q';
export const sides: readonly Side[] = ['p', 'q'];

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);
const inTwelve = (value: number): number => Number(value.toPrecision(12)) + 0;

/** Joins of outcomes that are there, and bars of one length; the same object where all is in step. */
function followBars(scene: DivergencesScene): DivergencesScene {
  const { bars, joins } = scene;
  const count = bars.p.params.probs.length;
  const kept = joins.filter((join) => join < count - 1);
  return kept.length === joins.length ? scene : { ...scene, joins: kept };
}

export const follow = (scene: DivergencesScene): DivergencesScene => followBars(followMoving(scene));

/** A law for q of the other kind, as like it as can be. */
const ofOtherKind = (q: Distribution): Distribution => changeFamily(q, kindOf(q) === 'discrete' ? 'normal' : 'binomial');

/** Another law for p or q. q is one that can be moved, and of p's kind: where p's kind changes, q's does. */
export function setLaw(scene: DivergencesScene, side: Side, law: Distribution): DivergencesScene {
  const isOfKind = kindOf(law) === kindOf(scene.p);
  if (side === 'p') return follow({ ...scene, p: law, q: isOfKind ? scene.q : ofOtherKind(scene.q) });
  return isOfKind && movables(law).length > 0 ? follow({ ...scene, q: law }) : scene;
}

/** The two change places, if what is moved can be. */
export function swapLaws(scene: DivergencesScene): DivergencesScene {
  if (movables(scene.p).length === 0) return scene;
  return follow({ ...scene, p: scene.q, q: scene.p });
}

/** q with its moving parameter elsewhere in the range. */
export function setPosition(scene: DivergencesScene, value: number): DivergencesScene {
  const movable = movableOf(scene);
  if (!movable) return scene;
  const { from, to } = scene.moving;
  const at = movable.isInteger ? Math.round(value) : inTwelve(value);
  return { ...scene, q: movable.moved(clamp(at, from, to)) };
}

export function setMoving(scene: DivergencesScene, name: string): DivergencesScene {
  const movable = movables(scene.q).find((one) => one.name === name);
  return movable ? { ...scene, moving: { name, ...startRange(scene.q, movable) } } : scene;
}

export function setRange(scene: DivergencesScene, end: 'from' | 'to', value: number): DivergencesScene {
  const movable = movableOf(scene);
  if (!movable) return scene;
  const { min, max } = limitsOf(scene.q, movable);
  return followMoving({ ...scene, moving: { ...scene.moving, [end]: clamp(value, min, max) } });
}

export const setAlpha = (scene: DivergencesScene, alpha: number): DivergencesScene => ({
  ...scene,
  alpha: clamp(inTwelve(alpha), ALPHAS.min, ALPHAS.max),
});

export const setMode = (scene: DivergencesScene, mode: Mode): DivergencesScene => ({ ...scene, mode });
export const setProperty = (scene: DivergencesScene, property: Property): DivergencesScene => ({ ...scene, property });
export const setMeasure = (scene: DivergencesScene, measure: TriangleMeasure): DivergencesScene => ({ ...scene, measure });
/** Another hunt, from another seed. */
export const huntOn = (scene: DivergencesScene): DivergencesScene => ({ ...scene, hunt: (scene.hunt % MOST_HUNTS) + 1 });

const isBars = (distribution: Distribution): distribution is BarsOf => distribution.family === 'categorical';

export function setCorner(scene: DivergencesScene, name: keyof Triple, law: Distribution): DivergencesScene {
  if (!isBars(law) || law.params.probs.length !== TRIPLE_OUTCOMES) return scene;
  return { ...scene, triple: { ...scene.triple, [name]: law } };
}

export const setTriple = (scene: DivergencesScene, triple: Triple): DivergencesScene => ({ ...scene, triple });

/** As many outcomes as asked for: new ones have no mass, and those that are left out give theirs to the last one. */
function withOutcomes({ family, params: { probs } }: BarsOf, count: number): BarsOf {
  const kept = Array.from({ length: count }, (_, x) => probs[x] ?? 0);
  const rest = probs.slice(count).reduce((sum, prob) => sum + prob, 0);
  return { family, params: { probs: rest > 0 ? kept.with(count - 1, (kept[count - 1] ?? 0) + rest) : kept } };
}

export function setBars(scene: DivergencesScene, side: Side, law: Distribution): DivergencesScene {
  if (!isBars(law) || law.params.probs.length < 2 || law.params.probs.length > MOST_BARS) return scene;
  const count = law.params.probs.length;
  const other = side === 'p' ? 'q' : 'p';
  const beside = scene.bars[other];
  const fitted = beside.params.probs.length === count ? beside : withOutcomes(beside, count);
  return follow({ ...scene, bars: side === 'p' ? { p: law, q: fitted } : { p: fitted, q: law } });
}

export function toggleJoin(scene: DivergencesScene, join: number): DivergencesScene {
  if (join < 0 || join > scene.bars.p.params.probs.length - 2) return scene;
  const { joins } = scene;
  return { ...scene, joins: joins.includes(join) ? joins.filter((one) => one !== join) : [...joins, join].toSorted((a, b) => a - b) };
}

/** The first pair of groups that stand apart put together. */
export function mergeNext(scene: DivergencesScene): DivergencesScene {
  const joins = Array.from({ length: scene.bars.p.params.probs.length - 1 }, (_, i) => i);
  const next = joins.find((join) => !scene.joins.includes(join));
  return next === undefined ? scene : toggleJoin(scene, next);
}

export const splitAll = (scene: DivergencesScene): DivergencesScene => ({ ...scene, joins: [] });
