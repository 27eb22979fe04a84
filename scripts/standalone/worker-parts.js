// @ts-check
import { dirname, join } from 'node:path';
import { START_WORKER_CALL } from '../one-file/inline-workers.js';
import { START_WORKER } from './classic-part.js';

/**
 * Makes a part of every worker that our modules start, so that it shares its code with the page, and starts it by name.
 * @returns {import('vite').Plugin}
 */
export function workerParts() {
  return {
    name: 'worker-parts',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('/node_modules/') || !code.includes('new Worker(')) return null;
      const started = code.replaceAll(START_WORKER_CALL, (_, /** @type {string} */ path) => {
        const file = join(dirname(id), `${path}.ts`);
        const name = path.replace('./', '');
        this.emitFile({ type: 'chunk', id: file, name });
        return `${START_WORKER}(${JSON.stringify(name)})`;
      });
      if (started.includes('new Worker(')) throw new Error(`${id} starts a worker in a way that cannot be made a part`);
      return { code: started, map: null };
    },
  };
}
