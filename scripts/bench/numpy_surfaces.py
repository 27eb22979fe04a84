"""Both KL surfaces of a normal against a mixture the way NumPy users do it: sums over a fixed grid of x.
Reads the problem as a line of JSON from standard input and prints a line of JSON: the surfaces, mu by sigma. Then for every
further line it computes them once more and prints the milliseconds that took."""
import json
import sys
import time

import numpy as np

task = json.loads(sys.stdin.readline())
x = np.linspace(*task["x"])
dx = x[1] - x[0]
mus = np.array(task["mus"])[:, None, None]
sigmas = np.array(task["sigmas"])[None, :, None]


def log_normal(mu, sigma):
    return -0.5 * ((x - mu) / sigma) ** 2 - np.log(sigma) - 0.5 * np.log(2 * np.pi)


def density():
    parts = zip(task["weights"], task["means"], task["deviations"])
    return sum(w * np.exp(log_normal(m, s)) for w, m, s in parts)


def surfaces():
    p = density()
    log_p, log_q = np.log(p), log_normal(mus, sigmas)
    forward = (p * log_p).sum() * dx - (p * log_q).sum(-1) * dx
    reverse = (np.exp(log_q) * (log_q - log_p)).sum(-1) * dx
    return forward, reverse


forward, reverse = surfaces()
answer = {"version": np.__version__, "forward": forward.ravel().tolist(), "reverse": reverse.ravel().tolist()}
print(json.dumps(answer), flush=True)

for _ in sys.stdin:
    start = time.perf_counter()
    surfaces()
    print((time.perf_counter() - start) * 1e3, flush=True)
