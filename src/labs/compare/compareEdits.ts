import { barCount } from '../../distribution/pmfEdits';
import { toggleLock as toggled } from '../../distribution/toggleLock';
import type { Distribution } from '../../math/families';
import type { Direction } from '../../math/geometry/direction';
import type { LawSpec, Smoothing } from '../../math/law/pairSpec';
import { followLaws, hasDensities, pairProblem } from './compareScene';
import type { CompareScene } from './compareScene';

/** What a reader may do to a Compare scene, as pure functions: controls, keys and links all speak these. */

export type Side = 'p' | 'q';
export const sides: readonly Side[] = ['p', 'q'];

/** The next scene, unless it means no two laws: a cut may leave nothing of one. */
const ifMeant = (next: CompareScene, scene: CompareScene): CompareScene => (pairProblem(next.pair) === null ? next : scene);

/** Another law as it is asked for, whether or not there is anything of it. */
export function withLaw(scene: CompareScene, side: Side, law: LawSpec): CompareScene {
  return followLaws({ ...scene, pair: { ...scene.pair, [side]: law } });
}

function setLaw(scene: CompareScene, side: Side, law: LawSpec): CompareScene {
  return ifMeant(withLaw(scene, side, law), scene);
}

export function setDistribution(scene: CompareScene, side: Side, distribution: Distribution): CompareScene {
  return setLaw(scene, side, { ...scene.pair[side], distribution });
}

export function setCut(scene: CompareScene, side: Side, cut: LawSpec['cut']): CompareScene {
  return setLaw(scene, side, { ...scene.pair[side], cut });
}

/** The two change places, with all that is done to each; the brush stays where it is. */
export function swapLaws(scene: CompareScene): CompareScene {
  const { pair, locked } = scene;
  const { p, q, smoothing } = pair;
  return {
    ...scene,
    pair: { ...pair, p: q, q: p, smoothing: { p: smoothing.q, q: smoothing.p } },
    locked: { p: locked.q, q: locked.p },
  };
}

/** A bar of a free pmf locked or let go; of any other law there is none. */
export function toggleLock(scene: CompareScene, side: Side, x: number): CompareScene {
  if (!(x < barCount(scene.pair[side].distribution))) return scene;
  return { ...scene, locked: { ...scene.locked, [side]: toggled(scene.locked[side], x) } };
}

/** Another unit of x: cuts, bins and the brush stay at the same places of the laws. */
export function setScale(scene: CompareScene, base: CompareScene, scale: number): CompareScene {
  if (!hasDensities(scene.pair) || scale === scene.pair.scale) return scene;
  // From where the gesture began, so that no rounding adds up on the way.
  const factor = scale / base.pair.scale;
  const by = (x: number | null): number | null => (x === null ? null : x * factor);
  const stretch = ({ distribution, cut }: LawSpec): LawSpec => ({
    distribution,
    cut: cut && { low: by(cut.low), high: by(cut.high) },
  });
  const { p, q, binWidth } = base.pair;
  return {
    ...scene,
    pair: { ...scene.pair, p: stretch(p), q: stretch(q), scale, binWidth: by(binWidth) },
    brush: by(base.brush),
  };
}

export function setBinWidth(scene: CompareScene, binWidth: number | null): CompareScene {
  if (!hasDensities(scene.pair) || binWidth === scene.pair.binWidth) return scene;
  return ifMeant({ ...scene, pair: { ...scene.pair, binWidth } }, scene);
}

export function setSmoothing(scene: CompareScene, change: Partial<Smoothing>): CompareScene {
  return { ...scene, pair: { ...scene.pair, smoothing: { ...scene.pair.smoothing, ...change } } };
}

export function setBrush(scene: CompareScene, brush: number | null): CompareScene {
  // −0 + 0 is 0: an address tells no two zeros apart.
  return scene.brush === brush ? scene : { ...scene, brush: brush === null ? null : brush + 0 };
}

export function setDirection(scene: CompareScene, direction: Direction): CompareScene {
  return scene.direction === direction ? scene : { ...scene, direction };
}
