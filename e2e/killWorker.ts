import type { Page } from '@playwright/test';

/** A worker that has closed itself hears nothing more and says nothing of it. */
export async function killWorker(page: Page): Promise<void> {
  const [worker] = page.workers();
  if (!worker) throw new Error('the engine runs in a worker');
  // The evaluation may end with the worker and not with an answer.
  const gone = worker.waitForEvent('close');
  await worker.evaluate(() => globalThis.close()).catch(() => undefined);
  await gone;
}
