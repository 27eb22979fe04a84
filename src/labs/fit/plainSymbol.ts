const GREEK: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  omega: 'ω',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  theta: 'θ',
  xi: 'ξ',
};

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** TeX of one symbol as a character or two: `\mu_1` is μ₁. */
export function plainSymbol(tex: string): string {
  return tex
    .replaceAll(/\\([a-z]+)/g, (whole, name: string) => GREEK[name] ?? whole.slice(1))
    .replaceAll(/_\{?(\d)\}?/g, (_, digit: string) => SUBSCRIPTS[Number(digit)] ?? digit);
}
