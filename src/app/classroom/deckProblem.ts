/** Why a file is no deck, or what in it cannot be used. `field` is a path into it: `slides[2].ask.answer`. */
export type DeckProblem =
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'not-json'; readonly reason: string }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'other-version'; readonly version: string }
  | { readonly kind: 'bad-field'; readonly field: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'unknown-field'; readonly field: string }
  /** A part of an address that cannot be used: which key, and what it says. */
  | { readonly kind: 'bad-address'; readonly field: string; readonly key: string; readonly text: string }
  /** What is to be revealed must be shown by the address. */
  | { readonly kind: 'not-shown'; readonly field: string; readonly part: string; readonly shown: string }
  | { readonly kind: 'no-choice'; readonly field: string; readonly choices: number }
  | { readonly kind: 'lab-failed'; readonly field: string; readonly lab: string };
