"""One step of a slider in a notebook: a component of the target moves, both KL surfaces of a normal are summed over a fixed grid
of x, and a figure of four plots is drawn anew with Matplotlib, without a screen.
Reads the problem as a line of JSON from standard input and prints the versions as a line of JSON. Then for every further line it
takes one step and prints the milliseconds that it took: a line of JSON, [to compute, to redraw]."""
import json
import sys
import time

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

task = json.loads(sys.stdin.readline())
x = np.linspace(*task["x"])
dx = x[1] - x[0]
mus, sigmas = np.array(task["mus"]), np.array(task["sigmas"])


def log_normal(mu, sigma):
    return -0.5 * ((x - mu) / sigma) ** 2 - np.log(sigma) - 0.5 * np.log(2 * np.pi)


log_q = log_normal(mus[:, None, None], sigmas[None, :, None])
q = np.exp(log_q)
figure, axes = plt.subplots(1, 4, figsize=(14, 3.5))


def compute(shift):
    first, *others = task["means"]
    parts = zip(task["weights"], [first + shift, *others], task["deviations"])
    p = sum(w * np.exp(log_normal(m, s)) for w, m, s in parts)
    log_p = np.log(p)
    forward = (p * log_p).sum() * dx - (p * log_q).sum(-1) * dx
    reverse = (q * (log_q - log_p)).sum(-1) * dx
    return p, forward, reverse


def redraw(p, forward, reverse):
    model = np.exp(log_normal(0, 2))
    for plot in axes:
        plot.clear()
    axes[0].plot(x, p)
    axes[0].plot(x, model)
    axes[1].fill_between(x, p * np.log(p / model))
    axes[2].contourf(mus, sigmas, forward.T, levels=20)
    axes[3].contourf(mus, sigmas, reverse.T, levels=20)
    figure.canvas.draw()


print(json.dumps({"numpy": np.__version__, "matplotlib": matplotlib.__version__}), flush=True)

for step, _ in enumerate(sys.stdin):
    start = time.perf_counter()
    surfaces = compute(step * 0.01)
    computed = time.perf_counter()
    redraw(*surfaces)
    drawn = time.perf_counter()
    print(json.dumps([(computed - start) * 1e3, (drawn - computed) * 1e3]), flush=True)
