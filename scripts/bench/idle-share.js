// @ts-check
import { cpus } from 'node:os';

function ticks() {
  const times = cpus().map((cpu) => cpu.times);
  const idle = times.reduce((sum, time) => sum + time.idle, 0);
  const all = times.reduce((sum, time) => sum + Object.values(time).reduce((a, b) => a + b, 0), 0);
  return { idle, all };
}

/**
 * Watches how much of the processors nobody uses: other programs' work spoils the times.
 * @returns {() => string} the share since, in per cent
 */
export function watchIdleShare() {
  const before = ticks();
  return () => {
    const after = ticks();
    return `${(((after.idle - before.idle) / Math.max(1, after.all - before.all)) * 100).toFixed(0)} %`;
  };
}
