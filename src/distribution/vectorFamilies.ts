import { families } from '../math/families';
import type { FamilyName, ParamsOf } from '../math/families';

/** The families some of whose parameters are lists: each is edited, and made like another law, in a way of its own. */
export type VectorFamily = {
  [F in FamilyName]: ParamsOf<F>[keyof ParamsOf<F>] extends number ? never : F;
}[FamilyName];

/** What each of them is to a reader: a shape that is free to be edited, or data. */
const vectorGroups: { readonly [F in VectorFamily]: 'free' | 'data' } = {
  categorical: 'free',
  drawnDensity: 'free',
  empirical: 'data',
  gaussianKde: 'data',
  gaussianMixture: 'free',
  histogram: 'data',
};

export const isVectorFamily = (family: FamilyName): family is VectorFamily => Object.hasOwn(vectorGroups, family);

export const familyGroups = ['discrete', 'continuous', 'free', 'data'] as const;
export type FamilyGroup = (typeof familyGroups)[number];

/** Under which heading a family is offered. */
export const groupOf = (family: FamilyName): FamilyGroup => (isVectorFamily(family) ? vectorGroups[family] : families[family].kind);
