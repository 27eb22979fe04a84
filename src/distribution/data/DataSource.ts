import type { RealSetName } from './realSets';

/** Where data came from: what a lab may say of them. */
export type DataSource =
  | { readonly kind: 'pasted' }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'set'; readonly name: RealSetName };
