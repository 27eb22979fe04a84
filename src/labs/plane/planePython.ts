import type { Unit } from '../../math/unit';
import type { Pair, PlaneNormal } from '../../math/plane/planeNormal';
import { mayLean } from './planeScene';
import type { PlaneScene } from './planeScene';

const BASES: Readonly<Record<Unit, string>> = { bits: 'np.log(2)', nats: '1', dits: 'np.log(10)' };

const array = ([x, y]: Pair): string => `np.array([${x}, ${y}])`;

const tell = `def tell(name, nats):
    print(f"{name} = {nats / unit:.10f}")`;

const covariance = `def covariance(sigma, rho):
    sx, sy = sigma
    return np.array([[sx * sx, rho * sx * sy], [rho * sx * sy, sy * sy]])`;

const normalKl = `def kl(m0, S0, m1, S1):
    """KL(N(m0, S0) || N(m1, S1)) in nats."""
    inverse, d = np.linalg.inv(S1), m1 - m0
    logs = np.linalg.slogdet(S1)[1] - np.linalg.slogdet(S0)[1]
    return (np.trace(inverse @ S0) - 2 + d @ inverse @ d + logs) / 2`;

/** A script that prints the numbers on the screen, from NumPy's and SciPy's own routines. */
export function planePython(scene: PlaneScene, unit: Unit): string {
  const head = (imports: string, what: string): string => `import numpy as np\n${imports}\n# ${what}\nunit = ${BASES[unit]}  # ${unit}\n\n${tell}\n`;
  const q: PlaneNormal = { ...scene.q, rho: mayLean(scene) ? scene.q.rho : 0 };
  if (scene.mode === 'meanField') return head('', 'A correlated normal p and factorised normals q.') + meanField(scene, q);
  if (scene.mode === 'twoModes') return head('from scipy import optimize, stats\n', 'Two bumps p and a normal q.') + twoModes(scene, q);
  return head('from scipy import integrate, stats\n', 'What an encoder pays for N(mu, sigma^2) in place of N(0, 1), a dimension each.') + encoder(scene, q);
}

function meanField({ p, step }: PlaneScene, q: PlaneNormal): string {
  return `
${covariance}

${normalKl}

zero = np.zeros(2)
Sigma = covariance(${array(p.sigma)}, ${p.rho})
precision = np.linalg.inv(Sigma)
forward = np.diag(np.diag(Sigma))        # the variances of p's marginals
reverse = np.diag(1 / np.diag(precision))  # one over p's precisions
mu, S = ${array(q.mu)}, np.diag(${array(q.sigma)} ** 2)

for name, m, V in [("forward fit", zero, forward), ("reverse fit", zero, reverse), ("your q", mu, S)]:
    tell(f"{name}, KL(p || q)", kl(zero, Sigma, m, V))
    tell(f"{name}, KL(q || p)", kl(m, V, zero, Sigma))

# Coordinate ascent: the best factor of x given that of y, and the other way round.
for step in range(${step}):
    i, j = step % 2, 1 - step % 2
    mu[i] = -precision[i, j] / precision[i, i] * mu[j]
    S[i, i] = 1 / precision[i, i]
tell("step ${step}, KL(q || p)", kl(mu, S, zero, Sigma))
`;
}

function twoModes({ bumps, covariance: shape }: PlaneScene, q: PlaneNormal): string {
  const isFull = shape === 'full';
  return `
${covariance}

w, s = ${bumps.weight}, ${bumps.sigma}
first, second = ${array(bumps.first)}, ${array(bumps.second)}
bumps = [(w, first), (1 - w, second)]

def log_p(x):
    parts = [np.log(v) + stats.multivariate_normal(m, s * s * np.eye(2)).logpdf(x) for v, m in bumps]
    return np.logaddexp(*parts)

def mean_under(mu, S, f, nodes):
    """The mean of f under N(mu, S), by equal steps in whitened coordinates."""
    z = np.linspace(-8.5, 8.5, nodes)
    weight = np.exp(-z * z / 2)
    weight = np.outer(weight, weight).ravel() / weight.sum() ** 2
    a, b = (g.ravel() for g in np.meshgrid(z, z, indexing="ij"))
    return weight @ f(mu + np.column_stack([a, b]) @ np.linalg.cholesky(S).T)

def kl_pq(mu, S):
    log_q = stats.multivariate_normal(mu, S).logpdf
    return sum(v * mean_under(m, s * s * np.eye(2), lambda x: log_p(x) - log_q(x), 301) for v, m in bumps)

def kl_qp(mu, S, nodes=301):
    log_q = stats.multivariate_normal(mu, S).logpdf
    return mean_under(mu, S, lambda x: log_q(x) - log_p(x), nodes)

# Forward: the mean and the covariance of p${isFull ? '' : ', its diagonal alone'}.
d = second - first
mean = w * first + (1 - w) * second
moments = s * s * np.eye(2) + w * (1 - w) * np.outer(d, d)
${isFull ? '' : 'moments = np.diag(np.diag(moments))\n'}tell("forward fit, KL(p || q)", kl_pq(mean, moments))

# Reverse: descend from either bump and from the moments, and keep the best.
def normal_of(t):
    return t[:2], covariance(np.exp(t[2:4]), ${isFull ? 'np.tanh(t[4])' : '0.0'})

def start(mu, S):
    sx, sy = np.sqrt(np.diag(S))
    return np.concatenate([mu, np.log([sx, sy])${isFull ? ', [np.arctanh(S[0, 1] / (sx * sy))]' : ''}])

starts = [start(m, s * s * np.eye(2)) for m in (first, second)] + [start(mean, moments)]
found = [optimize.minimize(lambda t: kl_qp(*normal_of(t), 121), t, method="BFGS") for t in starts]
best = min(found, key=lambda one: one.fun)
tell("reverse fit, KL(q || p)", kl_qp(*normal_of(best.x)))

mu, S = ${array(q.mu)}, covariance(${array(q.sigma)}, ${q.rho})
tell("your q, KL(p || q)", kl_pq(mu, S))
tell("your q, KL(q || p)", kl_qp(mu, S, 1201))
`;
}

function encoder({ rate, step }: PlaneScene, q: PlaneNormal): string {
  return `
mu, sigma = ${array(q.mu)}, ${array(q.sigma)}

def terms(mu, sigma):
    return (mu**2 + sigma**2 - 1 - np.log(sigma**2)) / 2

for i, term in enumerate(terms(mu, sigma), 1):
    tell(f"dimension {i}, KL(q || p)", term)
tell("both, KL(q || p)", terms(mu, sigma).sum())

# The same, by quadrature.
def integrand(z, m, s):
    log_q = stats.norm.logpdf(z, m, s)
    return np.exp(log_q) * (log_q - stats.norm.logpdf(z))

parts = [integrate.quad(integrand, m - 12 * s, m + 12 * s, args=(m, s))[0] for m, s in zip(mu, sigma)]
tell("both by quadrature, KL(q || p)", sum(parts))

# Gradient descent in mu and log sigma.
for step in range(${step}):
    mu, sigma = mu - ${rate} * mu, sigma * np.exp(-${rate} * (sigma**2 - 1))
tell("step ${step}, KL(q || p)", terms(mu, sigma).sum())
`;
}
