// @ts-check

/** As `startWorker` and its likes write it: the bundler recognises only this. */
export const START_WORKER_CALL = /new Worker\(new URL\('(\.\/\w+)\.ts', import\.meta\.url\), \{[^}]*\}\)/g;

/**
 * A module with the workers that it starts inside it; nothing where it starts none.
 * @param {string} code
 * @param {string} id what it is called where it cannot be done
 */
export function withWorkersInside(code, id) {
  if (!code.includes('new Worker(')) return undefined;
  /** @type {string[]} */
  const imports = [];
  const inlined = code.replaceAll(START_WORKER_CALL, (_, /** @type {string} */ path) => {
    const name = `InlinedWorker${imports.length}`;
    imports.push(`import ${name} from '${path}.ts?worker&inline';`);
    return `new ${name}()`;
  });
  if (inlined.includes('new Worker(')) throw new Error(`${id} starts a worker in a way that cannot be inlined`);
  return `${imports.join('\n')}\n${inlined}`;
}

/**
 * Brings our workers inside the script that starts them: a page opened from a file may not start one from another file.
 * @returns {import('vite').Plugin}
 */
export function inlineWorkers() {
  return {
    name: 'inline-workers',
    enforce: 'pre',
    transform(code, id) {
      const isOurs = !id.includes('/node_modules/') && !id.includes('?worker');
      const inlined = isOurs ? withWorkersInside(code, id) : undefined;
      return inlined === undefined ? null : { code: inlined, map: null };
    },
  };
}
