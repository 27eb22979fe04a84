import type { Distribution, FamilyName } from '../../math/families/index';
import type { RealSetName } from './realSets';
import { realSetOf } from './realSetOf';

/** What a distribution is, as an example tells of it: real data by their name, since a reader's own are another matter. */
export const dataOrFamily = (distribution: Distribution): RealSetName | FamilyName => realSetOf(distribution) ?? distribution.family;
