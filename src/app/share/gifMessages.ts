import type { FilmSize } from './filmEncoder';

export type ToGifWorker =
  | { readonly kind: 'start'; readonly size: FilmSize }
  | { readonly kind: 'frame'; readonly data: ArrayBuffer; readonly seconds: number }
  | { readonly kind: 'finish' };

export type FromGifWorker =
  | { readonly kind: 'taken' }
  | { readonly kind: 'done'; readonly film: Blob }
  | { readonly kind: 'failed'; readonly message: string };
