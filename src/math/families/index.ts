import { beta } from './beta';
import { betaBinomial } from './betaBinomial';
import { cauchy } from './cauchy';
import { drawnDensity } from './drawnDensity';
import { exponential } from './exponential';
import type { Family } from './family';
import { finiteFamilies } from './finite';
import type { FiniteName, FiniteParams } from './finite';
import { gamma } from './gamma';
import { gaussianKde } from './gaussianKde';
import { gaussianMixture } from './gaussianMixture';
import { geometric } from './geometric';
import { gumbel } from './gumbel';
import { histogram } from './histogram';
import { laplace } from './laplace';
import { logistic } from './logistic';
import { logNormal } from './logNormal';
import { negativeBinomial } from './negativeBinomial';
import { normal } from './normal';
import { poisson } from './poisson';
import { skewNormal } from './skewNormal';
import { studentT } from './studentT';
import { uniform } from './uniform';
import { vonMises } from './vonMises';
import { weibull } from './weibull';

/** Add a family: one file, one line here (one in `finite.ts` where bars are drawn for it). */
const beyondFinite = {
  beta,
  betaBinomial,
  cauchy,
  drawnDensity,
  exponential,
  gamma,
  gaussianKde,
  gaussianMixture,
  geometric,
  gumbel,
  histogram,
  laplace,
  logistic,
  logNormal,
  negativeBinomial,
  normal,
  poisson,
  skewNormal,
  studentT,
  uniform,
  vonMises,
  weibull,
} as const;

type BeyondFinite = typeof beyondFinite;
type ParamsIn<F> = F extends Family<infer Params> ? Params : never;

/** Every family, by the name that scenes and links use. */
export type FamilyName = FiniteName | keyof BeyondFinite;
export type ParamsOf<F extends FamilyName> = F extends FiniteName
  ? FiniteParams<F>
  : F extends keyof BeyondFinite
    ? ParamsIn<BeyondFinite[F]>
    : never;
/** A distribution as plain data: `{ family, params }`. */
export type DistributionOf<F extends FamilyName> = { [N in F]: { readonly family: N; readonly params: ParamsOf<N> } }[F];
export type Distribution = DistributionOf<FamilyName>;

/** The registry, typed so that `families[d.family]` fits `d.params` without a cast. */
export const families: { readonly [F in FamilyName]: Family<ParamsOf<F>> } = { ...finiteFamilies, ...beyondFinite };
