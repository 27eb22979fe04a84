// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/**
 * A script of this folder in a process of its own, told its task as a line of JSON; undefined where no Python here has what it
 * imports.
 * @param {string} script
 * @param {unknown} task
 * @returns {Promise<{ readonly answer: string, readonly takeTurn: () => Promise<string>, readonly end: () => void } | undefined>}
 */
export async function startPython(script, task) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  for (const python of ['/usr/bin/python3', 'python3']) {
    const child = spawn(python, [path], { stdio: ['pipe', 'pipe', 'ignore'] });
    // Where there is no such program, or no such library, no line comes.
    child.on('error', () => {});
    child.stdin.on('error', () => {});
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    /** @param {string} line */
    const ask = async (line) => {
      child.stdin.write(`${line}\n`);
      return String((await lines.next()).value ?? '');
    };
    const answer = await ask(JSON.stringify(task));
    if (answer !== '') return { answer, takeTurn: () => ask(''), end: () => child.stdin.end() };
  }
  return undefined;
}
