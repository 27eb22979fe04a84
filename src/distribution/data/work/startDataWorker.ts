/** The bundler recognises this expression only as it stands. */
export function startDataWorker(): Worker {
  return new Worker(new URL('./dataWorker.ts', import.meta.url), { type: 'module', name: 'klarity-data' });
}
