import { use } from 'react';
import { Band } from '../../charts/Band';
import { directions } from '../../math/geometry/direction';
import { identities } from './quantityNames';
import { infinitePlaces } from './infinitePlaces';
import { ToldContext } from './toldContext';
import { useComparison, useShownPair } from './useShown';

/** Inside a Frame: hatched wherever a divergence is infinite, each in the colour of its direction. */
export function InfiniteBands() {
  const pair = useShownPair();
  const comparison = useComparison();
  const isTold = use(ToldContext);
  if (!comparison || !isTold) return null;
  return directions.flatMap((direction) => {
    const { kl, second } = identities[direction];
    return infinitePlaces(comparison[kl], pair, pair[second]).map(({ edges: [from, to] }) => (
      <Band key={`${direction}:${from}`} from={from} to={to} role={direction} fill="hatch" />
    ));
  });
}
