// @ts-check
import { startPython } from './start-python.js';
import { surfaceTask } from './surface-task.js';

/** @typedef {import('./surface-task.js').Surfaces & { readonly version: string }} NumpyAnswer */

/**
 * NumPy, waiting in a process of its own with its usual threads; undefined where there is none.
 * @returns {Promise<{ readonly answer: NumpyAnswer, readonly takeTurn: () => Promise<number>, readonly end: () => void } | undefined>}
 */
export async function startNumpy() {
  const numpy = await startPython('numpy_surfaces.py', surfaceTask);
  if (!numpy) return undefined;
  return {
    answer: /** @type {NumpyAnswer} */ (JSON.parse(numpy.answer)),
    takeTurn: async () => Number(await numpy.takeTurn()),
    end: numpy.end,
  };
}
