import { compensatedSum } from '../divergence/compensatedSum';
import type { FiniteName, FiniteParams, OneParameterName } from './finite';
import type { FamilyName, ParamsOf } from './index';
import { drawnPieces } from './parts/drawnPieces';
import { mixtureComponents } from './parts/mixtureComponents';
import type { MixtureComponent } from './parts/mixtureComponents';

/** How a family is written elsewhere. Apart from what it computes, since only what is written out needs it. */
interface Spelling<Params> {
  /** The mass or density as TeX, in the symbols of the family's `parameters`. */
  readonly tex: string;
  /** A NumPy/SciPy expression for the log of the mass over an array `x` of outcomes, or of the density over one of numbers. */
  readonly python: (params: Params) => string;
  /** A PyTorch expression that builds the distribution, from `torch.distributions as D`; null where PyTorch has none. */
  readonly torch: (params: Params) => string | null;
}

export const spellings: { readonly [F in FamilyName]: Spelling<ParamsOf<F>> } = {
  bernoulli: {
    tex: 'p^{x}(1-p)^{1-x}',
    python: ({ p }) => `stats.bernoulli.logpmf(x, ${p})`,
    torch: ({ p }) => `D.Bernoulli(torch.tensor(${p}, dtype=torch.float64))`,
  },
  beta: {
    tex: '\\frac{x^{a-1}(1-x)^{b-1}}{B(a,b)}',
    python: ({ a, b }) => `stats.beta.logpdf(x, ${a}, ${b})`,
    torch: ({ a, b }) => `D.Beta(torch.tensor(${a}, dtype=torch.float64), ${b})`,
  },
  betaBinomial: {
    tex: '\\binom{n}{x}\\,\\frac{B(x+a,\\,n-x+b)}{B(a,b)}',
    python: ({ n, a, b }) => `stats.betabinom.logpmf(x, ${n}, ${a}, ${b})`,
    torch: () => null,
  },
  binomial: {
    tex: '\\binom{n}{x}\\,\\theta^{x}(1-\\theta)^{n-x}',
    python: ({ trials, theta: p }) => `stats.binom.logpmf(x, ${trials}, ${p})`,
    torch: ({ trials, theta: p }) => `D.Binomial(${trials}, probs=torch.tensor(${p}, dtype=torch.float64))`,
  },
  categorical: {
    tex: 'p_x',
    python: ({ probs }) => `np.log(np.array([${probs.join(', ')}])[x])`,
    torch: ({ probs }) => `D.Categorical(probs=torch.tensor([${probs.join(', ')}], dtype=torch.float64))`,
  },
  cauchy: {
    tex: '\\frac{1}{\\pi\\gamma}\\,\\frac{1}{1+\\left(\\frac{x-x_0}{\\gamma}\\right)^2}',
    python: ({ x0, gamma }) => `stats.cauchy.logpdf(x, ${x0}, ${gamma})`,
    torch: ({ x0, gamma }) => `D.Cauchy(torch.tensor(${x0}, dtype=torch.float64), ${gamma})`,
  },
  discreteUniform: {
    tex: '\\frac{1}{b-a+1}',
    python: ({ low, high }) => `stats.randint.logpmf(x, ${low}, ${high + 1})`,
    torch: ({ low, high }) => (low === 0 ? `D.Categorical(logits=torch.zeros(${high + 1}, dtype=torch.float64))` : null),
  },
  drawnDensity: {
    tex: '\\frac{1}{A}\\Bigl(h_i\\,\\frac{x_{i+1}-x}{x_{i+1}-x_i}+h_{i+1}\\,\\frac{x-x_i}{x_{i+1}-x_i}\\Bigr)',
    python: ({ knots, heights }) =>
      `np.log(np.interp(x, [${knots.join(', ')}], [${heights.join(', ')}], left=0, right=0) / ${drawnPieces({ knots, heights }).total})`,
    torch: () => null,
  },
  empirical: {
    tex: 'n_x / \\textstyle\\sum_k n_k',
    python: ({ counts }) => `np.log(np.array([${counts.join(', ')}])[x] / ${compensatedSum(counts)})`,
    // Categorical divides by the sum itself.
    torch: ({ counts }) => `D.Categorical(probs=torch.tensor([${counts.join(', ')}], dtype=torch.float64))`,
  },
  exponential: {
    tex: '\\beta\\,e^{-\\beta x}',
    python: ({ rate }) => `stats.expon.logpdf(x, scale=1 / ${rate})`,
    torch: ({ rate }) => `D.Exponential(torch.tensor(${rate}, dtype=torch.float64))`,
  },
  gamma: {
    tex: '\\frac{\\beta^\\alpha}{\\Gamma(\\alpha)}\\,x^{\\alpha-1}e^{-\\beta x}',
    python: ({ shape, rate }) => `stats.gamma.logpdf(x, ${shape}, scale=1 / ${rate})`,
    torch: ({ shape, rate }) => `D.Gamma(torch.tensor(${shape}, dtype=torch.float64), ${rate})`,
  },
  gaussianKde: {
    tex: '\\frac{1}{n}\\sum_i \\frac{1}{h\\sqrt{2\\pi}}\\,e^{-(x-x_i)^2/2h^2}',
    python: ({ data, bandwidth }) =>
      `special.logsumexp(stats.norm.logpdf(np.asarray(x)[..., None], [${data.join(', ')}], ${bandwidth}), axis=-1) - np.log(${data.length})`,
    torch: ({ data, bandwidth }) =>
      `D.MixtureSameFamily(D.Categorical(probs=torch.ones(${data.length}, dtype=torch.float64)), D.Normal(torch.tensor([${data.join(', ')}], dtype=torch.float64), ${bandwidth}))`,
  },
  gaussianMixture: {
    tex: '\\sum_k \\frac{w_k}{\\sigma_k\\sqrt{2\\pi}}\\,e^{-(x-\\mu_k)^2/2\\sigma_k^2}',
    python: (params) => {
      const components = mixtureComponents(params);
      const list = (name: keyof MixtureComponent): string => `[${components.map((one) => one[name]).join(', ')}]`;
      return `special.logsumexp(np.log(${list('weight')}) + stats.norm.logpdf(np.asarray(x)[..., None], ${list('mu')}, ${list('sigma')}), axis=-1)`;
    },
    torch: ({ weights, mus, sigmas }) => {
      const tensor = (values: readonly number[]): string => `torch.tensor([${values.join(', ')}], dtype=torch.float64)`;
      return `D.MixtureSameFamily(D.Categorical(probs=${tensor(weights)}), D.Normal(${tensor(mus)}, ${tensor(sigmas)}))`;
    },
  },
  geometric: {
    tex: 'p(1-p)^{x}',
    python: ({ p }) => `stats.geom.logpmf(x, ${p}, loc=-1)`,
    torch: ({ p }) => `D.Geometric(torch.tensor(${p}, dtype=torch.float64))`,
  },
  gumbel: {
    tex: '\\frac{1}{\\beta}\\,e^{-z-e^{-z}},\\quad z=\\frac{x-\\mu}{\\beta}',
    python: ({ mu, beta }) => `stats.gumbel_r.logpdf(x, ${mu}, ${beta})`,
    torch: ({ mu, beta }) => `D.Gumbel(torch.tensor(${mu}, dtype=torch.float64), ${beta})`,
  },
  histogram: {
    tex: '\\frac{n_i}{(e_{i+1}-e_i)\\sum_k n_k}',
    python: ({ edges, counts }) => `stats.rv_histogram(([${counts.join(', ')}], [${edges.join(', ')}]), density=False).logpdf(x)`,
    torch: () => null,
  },
  laplace: {
    tex: '\\frac{1}{2b}\\,e^{-|x-\\mu|/b}',
    python: ({ mu, b }) => `stats.laplace.logpdf(x, ${mu}, ${b})`,
    torch: ({ mu, b }) => `D.Laplace(torch.tensor(${mu}, dtype=torch.float64), ${b})`,
  },
  logistic: {
    tex: '\\frac{e^{-(x-\\mu)/s}}{s\\left(1+e^{-(x-\\mu)/s}\\right)^2}',
    python: ({ mu, s }) => `stats.logistic.logpdf(x, ${mu}, ${s})`,
    torch: ({ mu, s }) =>
      `D.TransformedDistribution(D.Uniform(torch.tensor(0, dtype=torch.float64), 1), [D.SigmoidTransform().inv, D.AffineTransform(${mu}, ${s})])`,
  },
  logNormal: {
    tex: '\\frac{1}{x\\sigma\\sqrt{2\\pi}}\\,e^{-(\\log x-\\mu)^2/2\\sigma^2}',
    python: ({ mu, sigma }) => `stats.lognorm.logpdf(x, ${sigma}, scale=np.exp(${mu}))`,
    torch: ({ mu, sigma }) => `D.LogNormal(torch.tensor(${mu}, dtype=torch.float64), ${sigma})`,
  },
  negativeBinomial: {
    tex: '\\frac{\\Gamma(x+r)}{\\Gamma(r)\\,x!}\\,p^{r}(1-p)^{x}',
    python: ({ r, p }) => `stats.nbinom.logpmf(x, ${r}, ${p})`,
    torch: ({ r, p }) => `D.NegativeBinomial(${r}, probs=torch.tensor(1 - ${p}, dtype=torch.float64))`,
  },
  normal: {
    tex: '\\frac{1}{\\sigma\\sqrt{2\\pi}}\\,e^{-(x-\\mu)^2/2\\sigma^2}',
    python: ({ mu, sigma }) => `stats.norm.logpdf(x, ${mu}, ${sigma})`,
    torch: ({ mu, sigma }) => `D.Normal(torch.tensor(${mu}, dtype=torch.float64), ${sigma})`,
  },
  poisson: {
    tex: '\\frac{\\lambda^{x}e^{-\\lambda}}{x!}',
    python: ({ rate }) => `stats.poisson.logpmf(x, ${rate})`,
    torch: ({ rate }) => `D.Poisson(torch.tensor(${rate}, dtype=torch.float64))`,
  },
  skewNormal: {
    tex: '\\frac{2}{\\omega}\\,\\varphi\\!\\left(\\tfrac{x-\\xi}{\\omega}\\right)\\Phi\\!\\left(\\alpha\\,\\tfrac{x-\\xi}{\\omega}\\right)',
    python: ({ xi, omega, alpha }) => `stats.skewnorm.logpdf(x, ${alpha}, ${xi}, ${omega})`,
    torch: () => null,
  },
  studentT: {
    tex: '\\frac{\\Gamma\\left(\\frac{\\nu+1}{2}\\right)}{\\Gamma\\left(\\frac{\\nu}{2}\\right)\\sqrt{\\pi\\nu}\\,\\sigma}\\left(1+\\frac{(x-\\mu)^2}{\\nu\\sigma^2}\\right)^{-\\frac{\\nu+1}{2}}',
    python: ({ nu, mu, sigma }) => `stats.t.logpdf(x, ${nu}, ${mu}, ${sigma})`,
    torch: ({ nu, mu, sigma }) => `D.StudentT(torch.tensor(${nu}, dtype=torch.float64), ${mu}, ${sigma})`,
  },
  uniform: {
    tex: '\\frac{1}{b-a}',
    python: ({ low, high }) => `stats.uniform.logpdf(x, ${low}, ${high} - ${low < 0 ? `(${low})` : low})`,
    torch: ({ low, high }) => `D.Uniform(torch.tensor(${low}, dtype=torch.float64), ${high})`,
  },
  vonMises: {
    tex: '\\frac{e^{\\kappa\\cos(x-\\mu)}}{2\\pi I_0(\\kappa)}',
    python: ({ mu, kappa }) => `stats.vonmises.logpdf(x, ${kappa}, ${mu})`,
    torch: ({ mu, kappa }) => (kappa > 0 ? `D.VonMises(torch.tensor(${mu}, dtype=torch.float64), ${kappa})` : null),
  },
  weibull: {
    tex: '\\frac{k}{\\lambda}\\left(\\frac{x}{\\lambda}\\right)^{k-1}e^{-(x/\\lambda)^k}',
    python: ({ k, lambda }) => `stats.weibull_min.logpdf(x, ${k}, scale=${lambda})`,
    torch: ({ k, lambda }) => `D.Weibull(torch.tensor(${lambda}, dtype=torch.float64), ${k})`,
  },
};

/** Those of the finite families, typed so that `finiteSpellings[d.family]` fits `d.params`. @alias */
export const finiteSpellings: { readonly [F in FiniteName]: Spelling<FiniteParams<F>> } = spellings;

/** NumPy/SciPy expressions over an integer array `x` in which `theta` is a variable. */
export const spellingsInTheta: {
  readonly [F in OneParameterName]: Readonly<Record<'logProb' | 'score', (params: FiniteParams<F>) => string>>;
} = {
  binomial: {
    logProb: ({ trials }) => `stats.binom.logpmf(x, ${trials}, theta)`,
    score: ({ trials }) => `(x - ${trials} * theta) / (theta * (1 - theta))`,
  },
};
