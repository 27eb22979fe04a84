// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The modules that the engine imports for the calls that these texts name: `[]` for a call that it has at hand.
 * @param {string} handlers the text of the engine's `handlers.ts`
 * @param {readonly string[]} texts
 */
export function modulesOfCalls(handlers, texts) {
  const calls = [...handlers.matchAll(/^ {2}(?:async |\*)?(\w+)(?:\(|:)[^]*?(?=^ {2}(?:async |\*)?\w+(?:\(|:)|^\} as const)/gm)];
  if (calls.length === 0) throw new Error('the engine has no calls');
  return calls
    .filter(([, name]) => texts.some((text) => text.includes(`'${name}'`)))
    .flatMap(([text]) => [...text.matchAll(/import\('([^']+)'\)/g)].map(([, path]) => path ?? ''));
}

/**
 * The texts of a lab's modules, tests aside.
 * @param {string} lab
 */
export async function textsOfLab(lab) {
  const folder = join('src/labs', lab);
  const paths = await readdir(folder, { recursive: true });
  return Promise.all(paths.filter((path) => /(?<!\.test)\.tsx?$/.test(path)).map((path) => readFile(join(folder, path), 'utf8')));
}
