"""The notebook's two double sums with another family in the normal's place: median ms of each pair on standard input (JSON)."""
import json
import sys
import time

import numpy as np
from scipy import special

N, SIZE, TURNS = 512, 128, 3
lgamma = special.gammaln

LOG_Q = {
    "normal": lambda x, mu, sigma: -0.5 * ((x - mu) / sigma) ** 2 - np.log(sigma) - 0.5 * np.log(2 * np.pi),
    "laplace": lambda x, mu, b: -np.abs(x - mu) / b - np.log(2 * b),
    "logistic": lambda x, mu, s: -(x - mu) / s - np.log(s) - 2 * np.log1p(np.exp(-(x - mu) / s)),
    "gumbel": lambda x, mu, beta: -(x - mu) / beta - np.exp(-(x - mu) / beta) - np.log(beta),
    "cauchy": lambda x, x0, gamma: -np.log1p(((x - x0) / gamma) ** 2) - np.log(np.pi * gamma),
    "studentT": lambda x, nu, mu, sigma: (
        lgamma((nu + 1) / 2) - lgamma(nu / 2) - 0.5 * np.log(np.pi * nu) - np.log(sigma)
        - (nu + 1) / 2 * np.log1p(((x - mu) / sigma) ** 2 / nu)
    ),
    "skewNormal": lambda x, xi, omega, alpha: (
        np.log(2 / omega) - 0.5 * ((x - xi) / omega) ** 2 - 0.5 * np.log(2 * np.pi)
        + special.log_ndtr(alpha * (x - xi) / omega)
    ),
    "logNormal": lambda x, mu, sigma: -0.5 * ((np.log(x) - mu) / sigma) ** 2 - np.log(x * sigma) - 0.5 * np.log(2 * np.pi),
    "gamma": lambda x, shape, rate: shape * np.log(rate) - lgamma(shape) + (shape - 1) * np.log(x) - rate * x,
    "weibull": lambda x, k, lam: np.log(k / lam) + (k - 1) * np.log(x / lam) - (x / lam) ** k,
    "beta": lambda x, a, b: (a - 1) * np.log(x) + (b - 1) * np.log1p(-x) - special.betaln(a, b),
    "vonMises": lambda x, mu, kappa: kappa * (np.cos(x - mu) - 1) - np.log(2 * np.pi * special.ive(0, kappa)),
    "negativeBinomial": lambda x, r, p: lgamma(x + r) - lgamma(r) - lgamma(x + 1) + r * np.log(p) + x * np.log1p(-p),
    "betaBinomial": lambda x, n, a, b: (
        lgamma(n + 1) - lgamma(x + 1) - lgamma(n - x + 1) + special.betaln(x + a, n - x + b) - special.betaln(a, b)
    ),
}


def grid(family, params):
    if family == "betaBinomial":
        return np.arange(params["n"] + 1.0)
    if family == "negativeBinomial":
        return np.arange(float(N))
    low, high = {"beta": (1e-3, 1 - 1e-3), "vonMises": (-np.pi, np.pi)}.get(family, (-12, 12))
    if family in ("logNormal", "gamma", "weibull"):
        low, high = 1e-3, 12
    return np.linspace(low, high, N)


def surfaces(log_q, x, theta, log_p):
    log_q_x = log_q(x, **theta)
    forward = (np.exp(log_p) * (log_p - log_q_x)).sum(-1)
    reverse = (np.exp(log_q_x) * (log_q_x - log_p)).sum(-1)
    return forward, reverse


np.seterr(all="ignore")
medians = []
for pair in json.load(sys.stdin):
    x = grid(pair["family"], pair["params"])
    theta = {("lam" if name == "lambda" else name): value for name, value in pair["params"].items()}
    for axis, (name, low, high) in enumerate(pair["axes"]):
        shape = [1, 1, 1]
        shape[axis] = SIZE
        theta["lam" if name == "lambda" else name] = np.linspace(low, high, SIZE).reshape(shape)
    log_p = -0.5 * (x - x.mean()) ** 2
    times = []
    for _ in range(TURNS):
        start = time.perf_counter()
        surfaces(LOG_Q[pair["family"]], x, theta, log_p)
        times.append((time.perf_counter() - start) * 1e3)
    medians.append(sorted(times)[TURNS // 2])
print(json.dumps(medians))
