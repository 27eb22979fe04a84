/** The bundler recognises this expression only as it stands. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'klarity-engine' });
}
