import type { LabName } from '../../labs';
import { decodeHash, encodeHash } from '../../scene/hash';
import type { Problem } from '../../scene/problem';
import { lockableFields } from '../../scene/lockableFields';
import { keepNamed, parseQuery } from '../../scene/query';
import type { SceneBase } from '../../scene/scene';
import type { AnyLabCore } from '../../state/labCore';
import { known } from '../knownAddress';
import { labNames } from '../labNames';
import { openLab } from '../openLab';

/** What a slide shows, as its address says. */
export interface SlideScene {
  readonly lab: LabName;
  readonly core: AnyLabCore;
  readonly scene: SceneBase;
  /** The parts of the lab; all of them where empty. */
  readonly show: readonly string[];
  readonly problems: readonly Problem[];
}

const split = (address: string): readonly [search: string, hash: string] => {
  const at = address.indexOf('#');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
};

/** The lab that a slide's address names. */
export function labOfSlide(address: string): LabName {
  const { place } = parseQuery(split(address)[0], known);
  return labNames.find((name) => name === place.lab) ?? 'worms';
}

/** Reads a slide's address, once its lab has been fetched. */
export async function slideScene(address: string): Promise<SlideScene> {
  const [search, hash] = split(address);
  const query = parseQuery(search, known);
  const lab = labOfSlide(address);
  const { core } = await openLab(lab);
  const kept = keepNamed(query.place, core.parts, lockableFields(core));
  const decoded = decodeHash(core, hash);
  return { lab, core, scene: decoded.scene, show: kept.place.show, problems: [...query.problems, ...kept.problems, ...decoded.problems] };
}

/** The address of a scene for a slide. */
export function slideAddress(core: AnyLabCore, scene: SceneBase, show: readonly string[]): string {
  const hash = encodeHash(core, scene);
  // The lab is named even where it goes without saying: a deck is read by people, too.
  return `?lab=${core.lab}${show.length === 0 ? '' : `&show=${show.join(',')}`}${hash === '' ? '' : `#${hash}`}`;
}
