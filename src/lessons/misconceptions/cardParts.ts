import type { Used } from '../renderProse';

/** What stands within one card of the bank, in the order of its text: a card is told before what it holds. Nothing where there is no such card. */
export function cardParts(used: readonly Used[], name: string): readonly Used[] {
  const start = used.findIndex((one) => one.name === 'Card' && one.attributes['of'] === name);
  const next = used.findIndex((one, i) => i > start && one.name === 'Card');
  return start < 0 ? [] : used.slice(start + 1, next < 0 ? undefined : next);
}
