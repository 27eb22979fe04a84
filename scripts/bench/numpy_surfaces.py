"""Both KL surfaces of a normal against a mixture the way NumPy users do it: sums over a fixed grid of x.
Reads the problem as JSON from standard input; prints JSON: medians in milliseconds, and the surfaces, mu by sigma."""
import json
import statistics
import sys
import time

import numpy as np

task = json.load(sys.stdin)
x = np.linspace(*task["x"])
dx = x[1] - x[0]
mus = np.array(task["mus"])[:, None, None]
sigmas = np.array(task["sigmas"])[None, :, None]


def log_normal(mu, sigma):
    return -0.5 * ((x - mu) / sigma) ** 2 - np.log(sigma) - 0.5 * np.log(2 * np.pi)


def density():
    parts = zip(task["weights"], task["means"], task["deviations"])
    return sum(w * np.exp(log_normal(m, s)) for w, m, s in parts)


def scalars(mu, sigma):
    p, q = density(), np.exp(log_normal(mu, sigma))
    forward, reverse = (p * np.log(p / q)).sum() * dx, (q * np.log(q / p)).sum() * dx
    return forward, reverse, -(p * np.log(p)).sum() * dx, -(p * np.log(q)).sum() * dx


def surfaces():
    p = density()
    log_p, log_q = np.log(p), log_normal(mus, sigmas)
    forward = (p * log_p).sum() * dx - (p * log_q).sum(-1) * dx
    reverse = (np.exp(log_q) * (log_q - log_p)).sum(-1) * dx
    return forward, reverse


def median_ms(work, rounds):
    work()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1e3)
    return statistics.median(times)


forward, reverse = surfaces()
json.dump(
    {
        "version": np.__version__,
        "scalarsMs": median_ms(lambda: scalars(0.0, 2.0), 50),
        "surfacesMs": median_ms(surfaces, 3),
        "forward": forward.ravel().tolist(),
        "reverse": reverse.ravel().tolist(),
    },
    sys.stdout,
)
