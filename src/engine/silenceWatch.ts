const tickMs = 500;

interface SilenceWatch {
  heard(): void;
  stop(): void;
}

interface Silence {
  readonly limitMs: number;
  readonly onTick?: () => void;
  readonly onSilence: () => void;
}

/**
 * Counts only time in which the page itself was awake. A late tick was held up by a busy, throttled or frozen page, and
 * what the other side said meanwhile may still be queued behind it, so the count starts anew.
 * Counts whole ticks: silence is raised at its limit or up to one tick later.
 */
export function watchSilence({ limitMs, onTick, onSilence }: Silence): SilenceWatch {
  let silentMs = 0;
  let heard = false;
  let lastTick = Date.now();

  const timer = setInterval(() => {
    const late = Date.now() - lastTick > 1.5 * tickMs;
    lastTick = Date.now();
    silentMs = late || heard ? 0 : silentMs + tickMs;
    heard = false;
    if (silentMs < limitMs) return onTick?.();
    clearInterval(timer);
    onSilence();
  }, tickMs);

  return {
    heard: () => {
      heard = true;
    },
    stop: () => clearInterval(timer),
  };
}
