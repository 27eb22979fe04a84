import { describe, expect, it } from 'vitest';
import { lessons } from '../../lessons';
import { languages } from '../../scene/preferences';
import { checkDeck } from './checkDeck';
import { ANSWER, revealsOf, textIn } from './deck';
import type { Deck, DeckText } from './deck';
import { deckText, readDeck } from './deckFile';
import { fiftyMinutes } from './decks/fiftyMinutes';
import { tenMinutes } from './decks/tenMinutes';
import { twentyFiveMinutes } from './decks/twentyFiveMinutes';
import { lessonDeck } from './lessonDeck';
import { slideAddress, slideScene } from './slideScene';

const lists: readonly (readonly [string, Deck])[] = [
  ['ten', tenMinutes],
  ['twenty-five', twentyFiveMinutes],
  ['fifty', fiftyMinutes],
];

/** Every text of a deck. */
const textsOf = ({ title, slides }: Deck): readonly DeckText[] => [
  title,
  ...slides.flatMap(({ title: own, ask, notes }) => [own, notes, ask?.question, ...(ask?.choices ?? []), ...(ask?.why ?? [])]).filter((text) => text !== undefined),
];

function expectBothLanguages(deck: Deck): void {
  for (const text of textsOf(deck)) {
    expect(typeof text).toBe('object');
    for (const lang of languages) expect(textIn(text, lang).trim()).not.toBe('');
  }
}

describe.each(lists)('the list of %s minutes', (_name, deck) => {
  it('refers to nothing that there is not, and is a file as any', async () => {
    expect(await checkDeck(deck)).toEqual([]);
    expect(readDeck(deckText(deck))).toEqual({ ok: true, deck });
  });

  it('says everything in both languages', () => expectBothLanguages(deck));

  it('has notes for each slide, and says of each choice what it assumes', () => {
    for (const { notes, ask } of deck.slides) {
      expect(notes).toBeDefined();
      expect(ask?.why?.length).toBe(ask?.choices.length);
    }
  });

  it('hides the answer of each question until it is asked for', () => {
    for (const slide of deck.slides.filter(({ ask }) => ask)) {
      expect(revealsOf(slide)).toContain(ANSWER);
      expect(slide.ask?.answer).toBeDefined();
    }
  });
});

it('every slide of the shorter lists is one of the longest, which is searched for leaks', () => {
  for (const [, { slides }] of lists) for (const slide of slides) expect(fiftyMinutes.slides).toContain(slide);
});

describe.each(lessons.map((chapter) => [chapter.name, chapter] as const))('the chapter %s as slides', (_name, chapter) => {
  it('shows its figures, asks its questions and hides their answers', async () => {
    const lesson = await chapter.load();
    const deck = await lessonDeck(lesson);
    expect(await checkDeck(deck)).toEqual([]);
    expectBothLanguages(deck);
    const [opening, predicting] = deck.slides;
    expect((await slideScene(opening?.address ?? '')).scene).toEqual(lesson.scene);
    expect((await slideScene(opening?.address ?? '')).show).toEqual(lesson.prediction.before);
    expect(predicting?.ask?.choices.length).toBe(lesson.prediction.choices?.length ?? 0);
    for (const part of lesson.prediction.before) expect(predicting?.reveals).not.toContain(part);
    const asked = deck.slides.slice(-lesson.checks.length);
    expect(asked.map(({ ask }) => ask?.answer)).toEqual(lesson.checks.map(({ options, right }) => options.indexOf(right)));
  });
});

it('an address of a slide gives back its scene and its parts', async () => {
  const { slides } = fiftyMinutes;
  for (const { address } of slides) {
    const { core, scene, show } = await slideScene(address);
    const again = await slideScene(slideAddress(core, scene, show));
    expect([again.lab, again.scene, again.show]).toEqual([core.lab, scene, show]);
  }
});
