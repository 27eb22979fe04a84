// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { surfaceTask } from './surface-task.js';

/** @typedef {import('./surface-task.js').Surfaces & { readonly version: string }} NumpyAnswer */

/**
 * NumPy, waiting in a process of its own with its usual threads; undefined where there is none.
 * @returns {Promise<{ readonly answer: NumpyAnswer, readonly takeTurn: () => Promise<number>, readonly end: () => void } | undefined>}
 */
export async function startNumpy() {
  const script = fileURLToPath(new URL('numpy_surfaces.py', import.meta.url));
  for (const python of ['/usr/bin/python3', 'python3']) {
    const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'ignore'] });
    // Where there is no such program, or no NumPy, no line comes.
    child.on('error', () => {});
    child.stdin.on('error', () => {});
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    /** @param {string} line */
    const ask = async (line) => {
      child.stdin.write(`${line}\n`);
      return String((await lines.next()).value ?? '');
    };
    const answer = await ask(JSON.stringify(surfaceTask));
    if (answer === '') continue;
    return {
      answer: /** @type {NumpyAnswer} */ (JSON.parse(answer)),
      takeTurn: async () => Number(await ask('')),
      end: () => child.stdin.end(),
    };
  }
  return undefined;
}
