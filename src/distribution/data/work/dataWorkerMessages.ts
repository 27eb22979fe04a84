import type { AnyResult } from './dataJob';

export type FromDataWorker =
  | 'ready'
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'done'; readonly result: AnyResult }
  | { readonly kind: 'failed'; readonly message: string };
