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

/** A parameter’s sign in running text, from its TeX: `\mu` is μ, `x_0` is x₀, `\mu_{12}` is μ₁₂. */
export const signText = (tex: string): string =>
  tex
    .replaceAll(/\\([a-z]+)/g, (command, name: string) => GREEK[name] ?? command)
    .replaceAll(/_(?:\d|\{\d+\})/g, (subscript) =>
      subscript.replaceAll(/\D/g, '').replaceAll(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit))),
    );
