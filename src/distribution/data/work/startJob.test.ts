import { describe, expect, it, vi } from 'vitest';
import type { DataTable } from '../reading/readTable';
import type { DataJob } from './dataJob';
import type { FromDataWorker } from './dataWorkerMessages';
import { serveDataJobs } from './serveDataJobs';
import type { DataScope } from './serveDataJobs';
import { startJob } from './startJob';

/** A worker that does what it is told to; `serving` ones run the real code. */
class FakeWorker extends EventTarget implements Worker {
  readonly onmessage = null;
  readonly onmessageerror = null;
  readonly onerror = null;
  readonly received: unknown[] = [];
  terminated = false;
  #listener: Parameters<DataScope['addEventListener']>[1] | undefined;

  postMessage(message: DataJob): void {
    this.received.push(message);
    this.#listener?.(new MessageEvent('message', { data: structuredClone(message) }));
  }

  terminate(): void {
    this.terminated = true;
  }

  says(data: FromDataWorker): void {
    if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data }));
  }

  serve(): this {
    setTimeout(() => {
      serveDataJobs({
        addEventListener: (_type, listener) => {
          this.#listener = listener;
        },
        postMessage: (message, transfer) => this.says(structuredClone(message, { transfer })),
      });
    });
    return this;
  }
}

const NUMBERS = 60_000;
const text = Array.from({ length: NUMBERS }, (_, i) => String(i)).join('\n');
const large = { kind: 'read', source: { kind: 'text', text }, comma: 'auto' } as const;
const small = { kind: 'read', source: { kind: 'text', text: '1 2 3' }, comma: 'auto' } as const;
const silent = (): void => {};
const numbersOf = ({ columns }: DataTable): number | undefined => columns[0]?.numbers;

describe('a job', () => {
  it('that is small needs no worker', async () => {
    const startWorker = vi.fn<() => Worker>();
    expect(numbersOf(await startJob(small, { onProgress: silent, startWorker }).result)).toBe(3);
    expect(startWorker).not.toHaveBeenCalled();
  });

  it('that is large runs in a worker, which says how far it is and goes when it is done', async () => {
    const worker = new FakeWorker().serve();
    const parts: number[] = [];
    const { result } = startJob(large, { onProgress: (part) => parts.push(part), startWorker: () => worker });
    expect(numbersOf(await result)).toBe(NUMBERS);
    expect(parts.at(-1)).toBe(1);
    expect(worker.received).toEqual([large]);
    expect(worker.terminated).toBe(true);
  });

  it('gets its digest from a worker, too', async () => {
    const values = Float64Array.from({ length: NUMBERS }, (_, i) => i + 0.5);
    const job = { kind: 'digest', observations: { values, times: null } } as const;
    const { result } = startJob(job, { onProgress: silent, startWorker: () => new FakeWorker().serve() });
    const digest = await result;
    expect(digest?.moments).toMatchObject({ n: NUMBERS, least: 0.5, most: NUMBERS - 0.5 });
    expect(digest?.sample?.ascending).toEqual(values);
  });

  it('runs on the page where no worker may start', async () => {
    const startWorker = (): never => {
      throw new DOMException('no workers here', 'SecurityError');
    };
    expect(numbersOf(await startJob(large, { onProgress: silent, startWorker }).result)).toBe(NUMBERS);
  });

  it('runs on the page where the worker fails before it listens', async () => {
    const worker = new FakeWorker();
    const { result } = startJob(large, { onProgress: silent, startWorker: () => worker });
    worker.dispatchEvent(new Event('error'));
    expect(numbersOf(await result)).toBe(NUMBERS);
    expect(worker.terminated).toBe(true);
  });

  it('runs on the page where the worker says nothing for four seconds', async () => {
    vi.useFakeTimers();
    const worker = new FakeWorker();
    const { result } = startJob(large, { onProgress: silent, startWorker: () => worker });
    await vi.advanceTimersByTimeAsync(4000);
    vi.useRealTimers();
    expect(numbersOf(await result)).toBe(NUMBERS);
    expect(worker.terminated).toBe(true);
  });

  it('fails where a worker dies at work, or says why it cannot', async () => {
    const [dying, failing] = [new FakeWorker(), new FakeWorker()];
    const died = startJob(large, { onProgress: silent, startWorker: () => dying }).result;
    const failed = startJob(large, { onProgress: silent, startWorker: () => failing }).result;
    dying.says('ready');
    dying.dispatchEvent(new Event('error'));
    failing.says('ready');
    failing.says({ kind: 'failed', message: 'the file is gone' });
    await expect(died).rejects.toThrow('the worker died');
    await expect(failed).rejects.toThrow('the file is gone');
  });

  it('ends its worker when cancelled, and says no more', async () => {
    const worker = new FakeWorker();
    const onProgress = vi.fn();
    const { cancel } = startJob(large, { onProgress, startWorker: () => worker });
    worker.says('ready');
    cancel();
    expect(worker.terminated).toBe(true);
    worker.says({ kind: 'progress', part: 0.5 });
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('passes on what its worker finds in a file that cannot be read', async () => {
    const file = new Blob([text]);
    file.slice = () => {
      throw new Error('the file is gone');
    };
    const says: FromDataWorker[] = [];
    let ask: Parameters<DataScope['addEventListener']>[1] = silent;
    serveDataJobs({
      addEventListener: (_type, listener) => {
        ask = listener;
      },
      postMessage: (message) => says.push(message),
    });
    ask(new MessageEvent('message', { data: { kind: 'read', source: { kind: 'file', file }, comma: 'auto' } }));
    await vi.waitFor(() => expect(says).toEqual(['ready', { kind: 'failed', message: 'the file is gone' }]));
  });
});
