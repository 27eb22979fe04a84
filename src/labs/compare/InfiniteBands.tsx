import { use } from 'react';
import { Band } from '../../charts/Band';
import { directions } from '../../math/geometry/direction';
import { hatchOf } from '../hatchOf';
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
    return infinitePlaces(comparison[identities[direction].kl], pair).map(({ edges: [low, high], tail }) => {
      const [from, to] = hatchOf({ low, high, ...(tail && { tail }) }, pair.domain);
      return <Band key={`${direction}:${from}`} from={from} to={to} role={direction} fill="hatch" />;
    });
  });
}
