// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Deck, Slide } from '../classroom/deck';
import { changeOwnDeck } from '../classroom/ownDeck';
import { deckItems } from './deckItems';

const ask = { question: 'Which?', choices: Array.from({ length: 12 }, (_, i) => `choice ${i}`), answer: 11 };

async function itemsOf(...slides: readonly Slide[]) {
  const deck: Deck = { klarity: 'deck', version: 1, title: 'Mine', slides };
  changeOwnDeck(() => deck);
  const { items } = await deckItems('own', 'en', (slide) => slide);
  return items;
}

it('links to what a slide shows at first, however its address is written, and nowhere where that is nothing', async () => {
  const items = await itemsOf(
    { address: 'lab=worms&show=distributions,numbers&task=x#theta=0.4', reveals: ['numbers'], ask },
    { address: '?lab=worms&show=numbers', reveals: ['numbers'], ask },
  );
  expect(items.map(({ link }) => link)).toEqual(['?lab=worms&show=distributions#theta=0.4', null]);
  // As many choices as there are have letters.
  expect(items[0]?.choices.at(-1)).toBe('L. choice 11');
  expect(items[0]?.answer.lines.at(-1)).toBe('✓ L. choice 11');
});
