// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawWith } from '../../labs/drawLab';
import { startWorms } from '../../labs/worms/drawWorms';
import { languages } from '../../scene/preferences';
import { embedWords } from '../share/embed/embedWords';
import { classroomWords } from './classroomWords';
import type { Deck } from './deck';
import { changeSlide } from './deckEdits';
import { deckText } from './deckFile';
import { DeckSlides } from './DeckSlides';
import { en } from './en';
import { goOn } from './lecture';
import { openDeck, openedLecture } from './openDeck';
import { openedSlide, openSlide } from './openSlide';
import { changeOwnDeck, endOutdatedLecture, readOwnDeck, undoOwnDeck } from './ownDeck';

const deck: Deck = {
  klarity: 'deck',
  version: 1,
  title: 'Mine',
  slides: [
    { title: 'First', address: '?lab=worms', ask: { question: 'Which?', choices: ['one', 'two'], answer: 1 } },
    { title: 'Second', address: '?lab=worms' },
  ],
};
const rename = (title: string) => (before: Deck): Deck => changeSlide(before, 0, (slide) => ({ ...slide, title }));
const titles = (): readonly unknown[] => readOwnDeck().deck.slides.map(({ title }) => title);

beforeEach(() => {
  changeOwnDeck(() => deck);
  endOutdatedLecture();
});
afterEach(cleanup);

describe('a lecture of one’s own deck', () => {
  it('goes on while the deck is changed, and begins anew once its slides have left the screen, with nothing out', async () => {
    const lecture = await openDeck('own');
    await openSlide('own', 1);
    lecture.change(goOn);
    changeOwnDeck(rename('Other'));
    expect(openedLecture('own')).toBe(lecture);
    expect(openedSlide('own', 1).lab).toBe('worms');
    endOutdatedLecture();
    const anew = (await openDeck('own')).store.getState();
    expect([anew.deck.slides[0]?.title, anew.revealed]).toEqual(['Other', [0, 0]]);
  });

  it('goes on where it was, where the deck is the same', async () => {
    const lecture = await openDeck('own');
    lecture.change(goOn);
    endOutdatedLecture();
    expect((await openDeck('own')).store.getState().revealed).toEqual([1, 0]);
  });
});

describe('what another window writes', () => {
  const write = (other: Deck): void => void dispatchEvent(new StorageEvent('storage', { key: 'klarity:deck', newValue: deckText(other) }));

  it('is here too, and is not written over; one step of Undo leads back', () => {
    changeOwnDeck(rename('Here'));
    for (const title of ['T', 'Th', 'There']) write(rename(title)(deck));
    expect(titles()).toEqual(['There', 'Second']);
    changeOwnDeck((now) => ({ ...now, title: 'Ours' }));
    expect([readOwnDeck().deck.title, ...titles()]).toEqual(['Ours', 'There', 'Second']);
    undoOwnDeck();
    undoOwnDeck();
    expect(titles()).toEqual(['Here', 'Second']);
  });

  it('is left alone where it is no deck, or something else', () => {
    const before = readOwnDeck();
    dispatchEvent(new StorageEvent('storage', { key: 'klarity:deck', newValue: '{' }));
    dispatchEvent(new StorageEvent('storage', { key: 'klarity:deck', newValue: null }));
    dispatchEvent(new StorageEvent('storage', { key: 'klarity:preferences', newValue: deckText({ ...deck, slides: [] }) }));
    expect(readOwnDeck()).toBe(before);
  });
});

it('who has moved a slide by keys and then writes stays in the field', async () => {
  await Promise.all(languages.flatMap((lang) => [classroomWords.load(lang), embedWords.load(lang)]));
  await act(async () => void drawWith(startWorms().klarity, <Suspense><DeckSlides onSaid={() => undefined} /></Suspense>));
  const handle = (number: number): HTMLElement => screen.getByRole('button', { name: en.own.handle(number) });
  handle(2).focus();
  fireEvent.keyDown(handle(2), { key: 'ArrowUp' });
  expect(titles()).toEqual(['Second', 'First']);
  expect(document.activeElement).toBe(handle(1));
  fireEvent.keyDown(handle(1), { key: 'ArrowUp' });
  expect(document.activeElement).toBe(handle(1));
  fireEvent.click(screen.getByRole('button', { name: en.own.slide(1, 'Second') }));
  const field = await waitFor(() => screen.getByRole('textbox', { name: en.own.slideTitle }));
  field.focus();
  fireEvent.change(field, { target: { value: 'Seconds' } });
  expect(titles()).toEqual(['Seconds', 'First']);
  expect(document.activeElement).toBe(field);
});
