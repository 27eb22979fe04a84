import { familyNames } from '../../distribution/familyNames';
import { families } from '../../math/families';
import type { DistributionOf, FamilyName } from '../../math/families';
import { distributionOf } from '../../math/families/distributionOf';
import type { LawSpec } from '../../math/law/pairSpec';
import { binCount, MOST_BINS } from './binCount';
import { isContinuous } from './compareScene';
import { wholeLaws } from './wholeLaws';

const exampleOf = <F extends FamilyName>(family: F): DistributionOf<F> => distributionOf(family, families[family].example);

/** Whether a density would make too many bins of width 1 beside counts: its tails are too heavy. */
function isVast(law: LawSpec, scale: number): boolean {
  const pair = { p: law, q: law, scale, binWidth: null, smoothing: { p: 0, q: 0 } };
  return binCount(wholeLaws(pair), 1) > MOST_BINS;
}

const beside: Record<'counts' | 'vast', readonly FamilyName[] | undefined> = { counts: undefined, vast: undefined };

/** The families that a law can be compared with: counts and a density whose tails have no end do not go together. */
export function familiesBeside(other: LawSpec): readonly FamilyName[] {
  if (isContinuous(other)) {
    if (!isVast(other, 1)) return familyNames;
    return (beside.vast ??= familyNames.filter((name) => families[name].kind === 'continuous'));
  }
  return (beside.counts ??= familyNames.filter(
    (name) => families[name].kind === 'discrete' || !isVast({ distribution: exampleOf(name), cut: null }, 1),
  ));
}
