import { buffersOf, runDataJob } from './dataJob';
import { messageOf } from '../../../i18n/messageOf';
import type { DataJob } from './dataJob';
import type { FromDataWorker } from './dataWorkerMessages';

/** As much of a worker's global scope as serving takes. */
export interface DataScope {
  addEventListener: (type: 'message', listener: (event: MessageEvent<DataJob>) => void) => void;
  postMessage: (message: FromDataWorker, transfer: Transferable[]) => void;
}

/** Answers each job; says once that it listens. */
export function serveDataJobs(scope: DataScope): void {
  async function serve(job: DataJob): Promise<void> {
    try {
      const result = await runDataJob(job, (part) => scope.postMessage({ kind: 'progress', part }, []));
      scope.postMessage({ kind: 'done', result }, [...buffersOf(result)]);
    } catch (error) {
      scope.postMessage({ kind: 'failed', message: messageOf(error) }, []);
    }
  }
  scope.addEventListener('message', ({ data }) => void serve(data));
  scope.postMessage('ready', []);
}
