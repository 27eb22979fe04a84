import { digestOf } from '../digest/digestOf';
import type { Digest } from '../digest/digestOf';
import type { Observations } from '../digest/Observations';
import { readTable } from '../reading/readTable';
import type { DataTable } from '../reading/readTable';
import type { CommaMeaning } from '../reading/sniffLayout';
import type { TextSource } from '../reading/textPieces';

/** What is done to data off the page's own thread. */
export type DataJob =
  | { readonly kind: 'read'; readonly source: TextSource; readonly comma: CommaMeaning }
  | { readonly kind: 'digest'; readonly observations: Observations };

export type ResultOf<J extends DataJob> = J extends { readonly kind: 'read' } ? DataTable : Digest | null;

export type AnyResult = ResultOf<DataJob>;

/** Told how much is done, 0 to 1; may wait, and may throw to stop. */
export type OnProgress = (part: number) => Promise<void> | void;

export async function runDataJob(job: DataJob, onProgress: OnProgress): Promise<AnyResult> {
  switch (job.kind) {
    case 'read':
      return readTable(job.source, { comma: job.comma, onProgress });
    case 'digest':
      return digestOf(job.observations, onProgress);
  }
}

/** The larger parts of a result, which need not be copied from thread to thread. */
export function buffersOf(result: AnyResult): readonly ArrayBuffer[] {
  if (result === null) return [];
  if ('columns' in result) return result.columns.map(({ values }) => values.buffer);
  return result.sample ? [result.sample.ascending.buffer] : [];
}
