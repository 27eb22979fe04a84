import type { Digest } from './digest/digestOf';

export type DataKind = 'discrete' | 'continuous';

/** What data may become. */
export const forms = ['counts', 'kde', 'histogram'] as const;
export type DataForm = (typeof forms)[number];

/** Up to here whole numbers are counts unless the reader says otherwise; beyond, they are measurements. */
const FEW_OUTCOMES = 30;

/** The forms that are wanted, whether or not these data can take them. */
export function wantedForms(kinds: readonly DataKind[]): readonly DataForm[] {
  return forms.filter((form) => kinds.includes(form === 'counts' ? 'discrete' : 'continuous'));
}

export function isPossible(form: DataForm, { counts, sample }: Digest): boolean {
  return form === 'counts' ? counts.ok : sample !== null;
}

/** What data become unless the reader says otherwise; null where they can become nothing that is wanted. */
export function usualForm(wanted: readonly DataForm[], digest: Digest): DataForm | null {
  const possible = wanted.filter((form) => isPossible(form, digest));
  const areFew = digest.counts.ok && digest.counts.counts.length <= FEW_OUTCOMES + 1;
  return possible.find((form) => form !== 'counts' || areFew) ?? possible[0] ?? null;
}
