import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from './deck';
import { addSlide, changeSlide, moveSlide, removeChoice, removeSlide, setPart, setScene, withWords } from './deckEdits';
import { slideScene } from './slideScene';

const slides: readonly Slide[] = ['a', 'b', 'c'].map((title) => ({ title, address: '?lab=worms' }));
const deck: Deck = { klarity: 'deck', version: 1, title: '', slides };
const titles = ({ slides: all }: Deck): readonly unknown[] => all.map(({ title }) => title);

describe('a deck', () => {
  it('takes slides, gives them up and puts them elsewhere', () => {
    expect(titles(addSlide(deck, { title: 'd', address: '' }))).toEqual(['a', 'b', 'c', 'd']);
    expect(titles(removeSlide(deck, 1))).toEqual(['a', 'c']);
    expect(titles(moveSlide(deck, 0, 2))).toEqual(['b', 'c', 'a']);
    expect(titles(moveSlide(deck, 2, 0))).toEqual(['c', 'a', 'b']);
    expect(titles(changeSlide(deck, 1, (slide) => ({ ...slide, title: 'B' })))).toEqual(['a', 'B', 'c']);
  });

  it('stays as it is where nothing moves', () => {
    for (const [from, to] of [[1, 1], [0, -1], [2, 3], [7, 0]] as const) expect(moveSlide(deck, from, to)).toBe(deck);
  });

  it('keeps what a text says in the other language', () => {
    expect(withWords({ en: 'zero', zh: '零' }, 'en', 'nought')).toEqual({ en: 'nought', zh: '零' });
    expect(withWords('zero', 'zh', '零')).toBe('零');
  });
});

describe('what a slide shows', () => {
  it('is hidden, revealed and left out part by part', async () => {
    const slide: Slide = { address: '?lab=worms', reveals: ['answer'], ask: { question: '', choices: ['x'] } };
    const hidden = setPart(slide, await slideScene(slide.address), 'numbers', 'later');
    expect(hidden).toMatchObject({ address: '?lab=worms&show=distributions,numbers,terms,loss', reveals: ['numbers', 'answer'] });
    const off = setPart(hidden, await slideScene(hidden.address), 'loss', 'off');
    expect(off).toMatchObject({ address: '?lab=worms&show=distributions,numbers,terms', reveals: ['numbers', 'answer'] });
    const shown = setPart(off, await slideScene(off.address), 'numbers', 'shown');
    expect(shown).toMatchObject({ address: off.address, reveals: ['answer'] });
  });

  it('is kept with another scene of the same lab, and begins anew with another lab', async () => {
    const slide: Slide = { title: 'mine', address: '?lab=worms&show=distributions,numbers', reveals: ['numbers'] };
    const before = await slideScene(slide.address);
    expect(setScene(slide, before, await slideScene('?lab=worms#step=88'))).toEqual({ ...slide, address: `${slide.address}#step=88` });
    expect(setScene(slide, before, await slideScene('?lab=fit'))).toEqual({ title: 'mine', address: '?lab=fit', reveals: undefined });
  });
});

it('a choice that goes takes its reason along, and the answer stays the same choice', () => {
  const ask = { question: '', choices: ['x', 'y', 'z'], why: ['1', '2', '3'], answer: 2 };
  expect(removeChoice(ask, 0)).toEqual({ question: '', choices: ['y', 'z'], why: ['2', '3'], answer: 1 });
  expect(removeChoice(ask, 2)).toMatchObject({ choices: ['x', 'y'], answer: undefined });
});
