import type { ComponentType } from 'react';
import { DrawnHandles } from './DrawnHandles';
import type { HandlesProps } from './HandlesProps';
import { LocationHandles } from './LocationHandles';
import { MixtureHandles } from './MixtureHandles';
import { PmfHandles } from './PmfHandles';
import { isVectorFamily } from './vectorFamilies';
import type { VectorFamily } from './vectorFamilies';

interface DistributionHandlesProps extends HandlesProps {
  /** Whether a drawn density is a pad to draw on; its editor has the switch. */
  readonly draws?: boolean;
}

/** What of the parameters that are lists can be taken hold of in a plot; nothing of data behind a density. */
const listHandles: { readonly [F in VectorFamily]: ComponentType<DistributionHandlesProps> | null } = {
  categorical: PmfHandles,
  drawnDensity: DrawnHandles,
  empirical: PmfHandles,
  gaussianKde: null,
  gaussianMixture: MixtureHandles,
  histogram: null,
};

/**
 * What can be taken hold of in a plot of a distribution, inside an interactive Frame: bars, components, knots, place and
 * width. Only for a plot of the distribution itself: of a law that is cut, rescaled, in bins or smoothed they would miss
 * the curve. In a picture, which nobody can take hold of, they are left out (`for-hands`).
 */
export function DistributionHandles(part: DistributionHandlesProps) {
  const { family } = part.distribution;
  const Handles = isVectorFamily(family) ? listHandles[family] : LocationHandles;
  return (
    Handles && (
      <g className="for-hands">
        <Handles {...part} />
      </g>
    )
  );
}
