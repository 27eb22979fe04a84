import { distributionPython, pythonImports } from '../../distribution/distributionPython';
import type { Law } from '../../math/law/law';
import { fitModelOf } from '../../math/fitting/fitModelOf';
import { klOf } from '../../math/quantities/klOf';
import { outline } from '../../math/quantities/outline';
import { mergedCells, mergedLogSums, mergedSums } from '../../math/sampling/sampleCells';
import type { Unit } from '../../math/unit';
import { mergeOf } from './mergeOf';
import { samplesLaws } from './samplesPair';
import { thresholdsOf } from './samplesQueries';
import type { SamplesResults } from './samplesResults';
import type { SamplesScene } from './samplesScene';

const LOG_OF_UNIT: Readonly<Record<Unit, string>> = { bits: 'math.log(2)', nats: '1.0', dits: 'math.log(10)' };

/** What lies beyond this level adds nothing that a double could hold. */
const LEVEL = 1e-16;
/** A step of θ, as a share of it, for a slope by differences. */
const NUDGE = 1e-5;

const number = (value: number): string => (Math.abs(value) === Infinity ? `${value < 0 ? '-' : ''}math.inf` : String(value));
const list = (values: ArrayLike<number>): string => `[${Array.from(values, number).join(', ')}]`;

const SUM = `def expect(log_w, f):
    """Sum of w * f over the outcomes where w > 0."""
    w = np.exp(log_w(x))
    return float(np.sum(w[w > 0] * f(x)[w > 0]))
`;

const INTEGRAL = `def expect(log_w, f):
    """Integral of w * f, piece by piece, where w > 0."""

    def term(x):
        w = math.exp(log_w(x))
        return w * float(f(x)) if w > 0 else 0.0

    return sum(integrate.quad(term, a, b, epsabs=1e-13, epsrel=1e-11, limit=200)[0] for a, b in zip(points[:-1], points[1:]))
`;

const MASSES = `nodes, weights = np.polynomial.legendre.leggauss(20)


def log_mass(log_f, a, b):
    """log of the integral of f; where f is steep, in steps that are ever finer towards its higher end."""
    at_a, at_b = float(log_f(a)), float(log_f(b))
    near, far = (a, b) if at_a > at_b else (b, a)
    shares = [1.0] if abs(at_a - at_b) < 1 else 0.5 ** np.arange(61)
    cuts = near + (far - near) * np.append(shares, 0.0)
    half = np.abs(np.diff(cuts))[:, None] / 2
    middle = (cuts[1:] + cuts[:-1])[:, None] / 2
    return special.logsumexp(log_f(middle + half * nodes) + np.log(weights * half))


def log_masses(log_f, low, width, count):
    """log of the mass in each of the bins; the first and the last reach to the ends of the line."""
    inner = low + width * np.arange(1, count)
    finite = [x for x in points if math.isfinite(x)]
    reach = 1e3 * (finite[-1] - finite[0])  # beyond it there is next to nothing
    cuts = np.unique(np.concatenate([np.clip(points, finite[0] - reach, finite[-1] + reach), inner]))
    found = np.full(count, -np.inf)
    for a, b in zip(cuts[:-1], cuts[1:]):
        i = np.searchsorted(inner, a, side="right")
        found[i] = np.logaddexp(found[i], log_mass(log_f, a, b))
    return found
`;

function whereOf(p: Law, q: Law): string {
  if (p.kind === 'continuous' && q.kind === 'continuous') return `points = ${list(outline([p, q]))}  # where a density ends, jumps, bends or fades`;
  const low = Math.min(...[p, q].map(({ support, quantile }) => (Number.isFinite(support.low) ? support.low : quantile(LEVEL))));
  const high = Math.max(...[p, q].map(({ support, quantile }) => (Number.isFinite(support.high) ? support.high : quantile(1 - LEVEL))));
  return `x = np.arange(${low}, ${high + 1})  # beyond these there is next to nothing`;
}

const printed = (name: string, value: string): string => `print(f"${name} = {${value} / unit!r}")`;
const plain = (name: string, value: string): string => `print(f"${name} = {${value}!r}")`;

/** KL(a‖b); where it is infinite the script is told, since no quadrature can tell. */
function klLine(scene: SamplesScene, a: 'p' | 'q', b: 'p' | 'q'): string {
  const laws = samplesLaws(scene);
  const isInfinite = klOf(laws[a], laws[b]).value === Infinity;
  return `kl_${a}${b} = ${isInfinite ? `math.inf  # ${a} has mass where ${b} has none, or too little` : `expect(log_${a}, lambda x: log_${a}(x) - log_${b}(x))`}`;
}

function walkLines(scene: SamplesScene): readonly string[] {
  const { lower, upper } = thresholdsOf(scene);
  return [
    klLine(scene, 'p', 'q'),
    klLine(scene, 'q', 'p'),
    `wrongly_p, wrongly_q = ${number(scene.risk.wronglyP)}, ${number(scene.risk.wronglyQ)}`,
    'upper, lower = math.log((1 - wrongly_q) / wrongly_p), math.log(wrongly_q / (1 - wrongly_p))',
    printed('drift if p', 'kl_pq'),
    printed('drift if q', '-kl_qp'),
    printed('upper threshold', 'upper'),
    printed('lower threshold', 'lower'),
    ...(lower < upper ? [plain('threshold / KL if p', '(upper / kl_pq if kl_pq > 0 else math.inf)'), plain('threshold / KL if q', '(-lower / kl_qp if kl_qp > 0 else math.inf)')] : []),
  ];
}

function sampleLines(scene: SamplesScene, { counts, masses }: Partial<SamplesResults>): readonly string[] | undefined {
  if (!counts || !masses || masses.cells.count !== counts.counts.length) return undefined;
  const merge = mergeOf(scene);
  const cells = mergedCells(masses.cells, merge);
  const isDiscrete = masses.kind === 'discrete';
  // Outcomes in groups, or beyond the chart, are as the page has them.
  const massLines = isDiscrete
    ? [`p = np.array(${list(mergedSums(masses.p, merge))})`, `q_logs = np.array(${list(mergedLogSums(masses.logQ, merge))})  # logs of the masses`]
    : [`p = np.exp(log_masses(log_p, ${number(cells.low)}, ${number(cells.width)}, ${cells.count}))`, `q_logs = log_masses(log_q, ${number(cells.low)}, ${number(cells.width)}, ${cells.count})`];
  return [
    `counts = np.array(${list(mergedSums(counts.counts, merge))})  # the draws of this page`,
    ...massLines,
    'n = counts.sum()',
    'p_hat = counts / n',
    'kl_q = lambda a: np.sum(special.xlogy(a, a) - np.where(a > 0, a * q_logs, 0))',
    'entropy = -np.sum(special.xlogy(p_hat, p_hat))',
    printed('H(p_hat)', 'entropy'),
    printed('Miller-Madow', '(entropy + (np.count_nonzero(counts) - 1) / (2 * n))'),
    printed('H(p)', '-np.sum(special.xlogy(p, p))'),
    printed('KL(p_hat || p)', 'np.sum(special.rel_entr(p_hat, p))'),
    printed('KL(p_hat || q)', 'kl_q(p_hat)'),
    printed('KL(p || q)', 'kl_q(p)'),
  ];
}

function estimatorLines(scene: SamplesScene): readonly string[] {
  const { estimand, free, q } = scene;
  const isInfinite = klOf(samplesLaws(scene).q, samplesLaws(scene).p).value === Infinity;
  const ks = ['k1 = lambda x: log_q(x) - log_p(x)', 'k2 = lambda x: (log_p(x) - log_q(x)) ** 2 / 2', 'k3 = lambda x: np.expm1(log_p(x) - log_q(x)) - (log_p(x) - log_q(x))'];
  if (estimand === 'value' || free === null) {
    return [
      klLine(scene, 'q', 'p'),
      ...ks,
      printed('KL(q || p)', 'kl_qp'),
      ...['k1', 'k2', 'k3'].map((name) => printed(`E[${name}]`, isInfinite ? 'math.inf' : `expect(log_q, ${name})`)),
    ];
  }
  const model = fitModelOf(q, [free]);
  const theta = model.theta[0] ?? 0;
  const step = NUDGE * Math.max(1, Math.abs(theta));
  const slopes = ['lambda x: score(x)', 'lambda x: (log_q(x) - log_p(x)) * score(x)', 'lambda x: -np.expm1(log_p(x) - log_q(x)) * score(x)'];
  return [
    distributionPython(model.distributionAt([theta + step]), 'q_more'),
    '',
    '',
    distributionPython(model.distributionAt([theta - step]), 'q_less'),
    '',
    '',
    ...ks,
    `score = lambda x: (log_q_more(x) - log_q_less(x)) / ${number(2 * step)}`,
    printed('wanted', 'expect(log_q, lambda x: score(x) * (log_q(x) - log_p(x)))'),
    ...slopes.map((slope, i) => {
      const name = `k${i + 1}`;
      const f = estimand === 'fixed' ? slope : `lambda x: score(x) * ${name}(x) + (${slope})(x)`;
      return printed(`E[d ${name}]`, `expect(log_q, ${f})`);
    }),
  ];
}

/** A script that prints the exact numbers on the screen, and what the sample of the page says; it draws none of its own. */
export function samplesPython(scene: SamplesScene, results: Partial<SamplesResults>, unit: Unit): string | undefined {
  const { p, q } = samplesLaws(scene);
  const lines = scene.mode === 'walk' ? walkLines(scene) : scene.mode === 'empirical' ? sampleLines(scene, results) : estimatorLines(scene);
  if (lines === undefined) return undefined;
  const isContinuous = p.kind === 'continuous';
  const needsMasses = scene.mode === 'empirical' && isContinuous;
  const helpers = scene.mode === 'empirical' ? (needsMasses ? [MASSES] : []) : [isContinuous ? INTEGRAL : SUM];
  return `import math

${pythonImports.join('\n').replace('import special', isContinuous && !needsMasses ? 'import integrate, special' : 'import special')}

np.seterr(all="ignore")  # log 0 = -inf is meant


${distributionPython(scene.p, 'p')}


${distributionPython(scene.q, 'q')}


${whereOf(p, q)}


${helpers.map((helper) => `${helper}\n\n`).join('')}unit = ${LOG_OF_UNIT[unit]}  # ${unit}
${lines.join('\n')}
`;
}
