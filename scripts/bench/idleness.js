// @ts-check
import { cpus, loadavg } from 'node:os';

/** The share of processor time that nobody used since `before`; other programs' work spoils the times. */
/** @returns {{ idle: number, all: number }} */
function ticks() {
  const times = cpus().map((cpu) => cpu.times);
  const idle = times.reduce((sum, time) => sum + time.idle, 0);
  const all = times.reduce((sum, time) => sum + Object.values(time).reduce((a, b) => a + b, 0), 0);
  return { idle, all };
}

/**
 * How idle the machine is while nothing of this is running.
 * @param {number} ms how long to look
 */
export async function idleness(ms) {
  const before = ticks();
  await new Promise((resolve) => setTimeout(resolve, ms));
  const after = ticks();
  const share = (after.idle - before.idle) / (after.all - before.all);
  const [load = 0] = loadavg();
  return `${cpus().length} cores, ${(share * 100).toFixed(0)} % idle before the start (load ${load.toFixed(1)})`;
}
