import type { FamilyName } from '../../families';

export interface Location {
  readonly parameter: string;
  readonly of: 'x' | 'log x' | 'angle';
  readonly shift: (value: number) => number;
  /** Where the shift is 0. */
  readonly origin: number;
}
const same = (value: number): number => value;
const at = (parameter: string): Location => ({ parameter, of: 'x', shift: same, origin: 0 });
const table: { readonly [F in FamilyName]?: Location } = {
  normal: at('mu'),
  laplace: at('mu'),
  logistic: at('mu'),
  studentT: at('mu'),
  cauchy: at('x0'),
  gumbel: at('mu'),
  skewNormal: at('xi'),
  vonMises: { parameter: 'mu', of: 'angle', shift: same, origin: 0 },
  logNormal: { parameter: 'mu', of: 'log x', shift: same, origin: 0 },
  weibull: { parameter: 'lambda', of: 'log x', shift: Math.log, origin: 1 },
  gamma: { parameter: 'rate', of: 'log x', shift: (rate) => -Math.log(rate), origin: 1 },
  exponential: { parameter: 'rate', of: 'log x', shift: (rate) => -Math.log(rate), origin: 1 },
};
export const locationOf = (family: FamilyName): Location | null => table[family] ?? null;
