import type { en } from './en';

type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] extends object ? T[K] extends (...args: never) => unknown ? T[K] : Widen<T[K]> : T[K] };

/** What every catalogue holds: a missing or misspelt message does not compile. */
export type Messages = Widen<typeof en>;
