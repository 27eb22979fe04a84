import type { en } from './en';

/** What a translation of a catalogue holds: a missing or misspelt message does not compile. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: never) => unknown ? T[K] : Translated<T[K]>;
};

/** The messages that every page needs. */
export type Messages = Translated<typeof en>;
