/** All nine of two arrays of probabilities over ascending places; in nats, pure numbers and units of the places. */
export const OF_ARRAYS = `def divergences(p, q, places):
    def kl(a, b):
        on = a > 0
        return np.sum(a[on] * np.log(a[on] / b[on]))

    m = (p + q) / 2
    both = (p > 0) & (q > 0)
    lost = np.any((p > 0) & (q == 0))
    powers = np.sum(p[both] ** alpha * q[both] ** (1 - alpha))
    if alpha == 1:
        renyi = kl(p, q)
    elif alpha > 1 and lost:
        renyi = math.inf
    else:
        renyi = np.log(powers) / (alpha - 1)
    return {
        "klPQ": kl(p, q),
        "klQP": kl(q, p),
        "jeffreys": kl(p, q) + kl(q, p),
        "jensenShannon": (kl(p, m) + kl(q, m)) / 2,
        "renyi": renyi,
        "totalVariation": np.sum(np.abs(p - q)) / 2,
        "hellinger": math.sqrt(np.sum((np.sqrt(p) - np.sqrt(q)) ** 2) / 2),
        "chiSquared": math.inf if lost else np.sum((p[q > 0] - q[q > 0]) ** 2 / q[q > 0]),
        "wasserstein1": np.sum(np.abs(np.cumsum(p - q))[:-1] * np.diff(places)),
    }
`;

/** The same of two densities: integrals piece by piece, and for W₁ a fine grid. */
export const OF_DENSITIES = `def total(f):
    """Integral of f(log p, log q), piece by piece."""
    return sum(
        integrate.quad(lambda x: f(float(log_p(x)), float(log_q(x))), a, b, epsabs=1e-13, epsrel=1e-11, limit=200)[0]
        for a, b in zip(points[:-1], points[1:])
    )


def exp(t):
    return math.exp(t) if t < 700 else math.inf  # of an integral that diverges


def times(log_w, value):
    return math.exp(log_w) * value if log_w > -math.inf and math.isfinite(value) else 0.0


def divergences():
    forward = total(lambda a, b: times(a, a - b))
    backward = total(lambda a, b: times(b, b - a))
    middle = lambda a, b: np.logaddexp(a, b) - math.log(2)
    power = lambda a, b: exp(alpha * a + (1 - alpha) * b) if min(a, b) > -math.inf else 0.0
    square = lambda a, b: float(np.square(exp(a - b / 2) - exp(b / 2))) if b > -math.inf else 0.0
    grid = np.unique(np.concatenate([np.linspace(*reach, 400001), [x for x in points if math.isfinite(x)]]))
    middles, halves = (grid[1:] + grid[:-1]) / 2, np.diff(grid) / 2
    inner = halves / math.sqrt(3)  # Gauss's two points a cell: none on a jump
    mass = lambda log_f: halves * (np.exp(log_f(middles - inner)) + np.exp(log_f(middles + inner)))
    gap = np.abs(np.concatenate([[0.0], np.cumsum(mass(log_p) - mass(log_q))]))
    return {
        "klPQ": forward,
        "klQP": backward,
        "jeffreys": forward + backward,
        "jensenShannon": total(lambda a, b: (times(a, a - middle(a, b)) + times(b, b - middle(a, b))) / 2),
        "renyi": forward if alpha == 1 else float(np.log(total(power)) / (alpha - 1)),
        "totalVariation": total(lambda a, b: abs(math.exp(a) - math.exp(b))) / 2,
        "hellinger": math.sqrt(total(lambda a, b: (math.exp(a / 2) - math.exp(b / 2)) ** 2) / 2),
        "chiSquared": total(square),
        "wasserstein1": np.sum(np.diff(grid) * (gap[1:] + gap[:-1]) / 2),
    }
`;
