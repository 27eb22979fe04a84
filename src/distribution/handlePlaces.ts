import type { Role } from '../charts/Role';
import { families } from '../math/families';
import type { Distribution } from '../math/families';
import { lawOf } from '../math/law/lawOf';
import { barHandleShift } from './barHandleShift';
import { MOST_HANDLES } from './distributionSchema';
import { componentsOf, peakOf } from './mixtureEdits';
import { parameterFields } from './parameterFields';
import { parameterValue } from './parameterValue';
import { barProbs, isBars } from './pmfEdits';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where `DistributionHandles` puts its handles, so that names can keep out of their way. */
export function handlePlaces(distribution: Distribution, role: Role): readonly Place[] {
  if (isBars(distribution)) {
    const probs = barProbs(distribution);
    return probs.length > MOST_HANDLES ? [] : probs.map((y, x) => ({ x: x + barHandleShift(role), y }));
  }
  const { logProb } = lawOf(distribution);
  const onCurve = (x: number): Place => ({ x, y: Math.exp(logProb(x)) });
  if (distribution.family === 'drawnDensity') return distribution.params.knots.map(onCurve);
  if (distribution.family === 'gaussianMixture') {
    return componentsOf(distribution).flatMap((component) => {
      const [{ mu, sigma }, peak] = [component, peakOf(component)];
      return [{ x: mu, y: peak }, { x: mu + sigma, y: peak * Math.exp(-0.5) }];
    });
  }
  const { family } = distribution;
  const { location } = families[family];
  if (location?.of !== 'x') return [];
  const names = parameterFields(family).map(({ name }) => name);
  const scaleName = names[names.indexOf(location.parameter) + 1];
  const place = parameterValue(distribution, location.parameter);
  const scale = scaleName === undefined ? Number.NaN : parameterValue(distribution, scaleName);
  return (Number.isFinite(scale) ? [place, place + scale] : [place]).map(onCurve);
}
