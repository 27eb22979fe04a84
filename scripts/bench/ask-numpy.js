// @ts-check
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { surfaceTask } from './surface-task.js';

/** @typedef {import('./surface-task.js').Surfaces} Surfaces */
/** @typedef {Surfaces & { readonly version: string, readonly scalarsMs: number, readonly surfacesMs: number }} NumpyAnswer */

/** What NumPy makes of the loss surfaces of a normal; null where there is none. @returns {NumpyAnswer | null} */
export function askNumpy() {
  const script = fileURLToPath(new URL('numpy_surfaces.py', import.meta.url));
  for (const python of ['/usr/bin/python3', 'python3']) {
    const { status, stdout } = spawnSync(python, [script], {
      input: JSON.stringify(surfaceTask),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (status === 0) return /** @type {NumpyAnswer} */ (JSON.parse(stdout));
  }
  return null;
}
