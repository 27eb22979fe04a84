import { describe, expect, it } from 'vitest';
import type { Deck } from './deck';
import { isAnswered, partsShown, revealsOf } from './deck';
import { beginAnew, countVotes, createLecture, goOn, hideLast, isAllRevealed, MOST_VOTES, revealNext, slideAt, snapshotOf, toggleBlack, turnTo } from './lecture';
import type { LectureState } from './lecture';

const deck: Deck = {
  klarity: 'deck',
  version: 1,
  title: 'Mine',
  slides: [
    { address: '?lab=worms' },
    {
      address: '?lab=worms&show=distributions,numbers',
      reveals: ['numbers'],
      ask: { question: 'Which?', choices: ['one', 'two'], answer: 1 },
    },
    { address: '?lab=fit' },
  ],
};

function start(slide = 0) {
  const lecture = createLecture('own', deck, slide);
  const now = (): LectureState => lecture.store.getState();
  const does = (...steps: readonly ((state: LectureState) => LectureState)[]): LectureState => {
    for (const step of steps) lecture.change(step);
    return now();
  };
  return { lecture, now, does };
}
const to = (slide: number) => (state: LectureState) => turnTo(state, slide);

describe('a lecture', () => {
  it('turns to slides that there are, and no further', () => {
    const { does } = start();
    expect([does(to(1)).slide, does(to(9)).slide, does(to(-4)).slide]).toEqual([1, 2, 0]);
  });

  it('shows one hidden thing after the other, the answer last, and then turns', () => {
    const { does, now } = start(1);
    const seen = () => [now().slide, now().revealed[1], isAllRevealed(now())];
    expect(seen()).toEqual([1, 0, false]);
    does(goOn);
    expect(seen()).toEqual([1, 1, false]);
    does(goOn);
    expect(seen()).toEqual([1, 2, true]);
    does(revealNext);
    expect(seen()).toEqual([1, 2, true]);
    does(goOn);
    expect(seen()).toEqual([2, 2, true]);
  });

  it('hides again what came last, and keeps what is out while other slides show', () => {
    const { does } = start(1);
    does(revealNext, revealNext, hideLast, to(0), to(1));
    expect(does().revealed).toEqual([0, 1, 0]);
    expect(does(hideLast, hideLast).revealed[1]).toBe(0);
  });

  it('begins anew as if it had never been held', () => {
    const { now, does } = start();
    const first = now();
    does(to(1), goOn, (state) => countVotes(state, 0, 7), toggleBlack);
    expect(now()).not.toEqual(first);
    expect(does(beginAnew)).toEqual(first);
  });

  it('counts hands for the choices of the slide that shows, and for no others', () => {
    const { does } = start(1);
    const votes = (choice: number, count: number) => (state: LectureState) => countVotes(state, choice, count);
    expect(does(votes(0, 4), votes(1, 17.4)).votes).toEqual([[], [4, 17], []]);
    expect(does(votes(0, -3), votes(1, 1e9), votes(2, 5)).votes).toEqual([[], [0, MOST_VOTES], []]);
    expect(does(to(0), votes(0, 5)).votes[0]).toEqual([]);
  });

  it('is black until it is told otherwise, or turned', () => {
    const { does } = start();
    expect([does(toggleBlack).black, does(toggleBlack).black, does(toggleBlack, to(1)).black]).toEqual([true, false, false]);
  });

  it('takes over what another window says of it, and nothing that does not fit', () => {
    const here = start();
    const there = start(1);
    there.does((state) => countVotes(state, 1, 7), revealNext, toggleBlack);
    const snapshot = snapshotOf(there.now());
    expect(here.lecture.apply(snapshot)).toBe(true);
    expect(here.now()).toEqual(there.now());
    const before = here.now();
    for (const other of [{ name: 'ten' }, { slide: 3 }, { revealed: [0, 3, 0] }, { revealed: [0] }, { votes: [[], [1], []] }]) {
      expect(here.lecture.apply({ ...snapshot, ...other })).toBe(false);
    }
    expect(here.now()).toBe(before);
  });
});

describe('what a slide hides', () => {
  const slide = slideAt(deck, 1);

  it('is its parts, and then its answer', () => {
    expect(revealsOf(slide)).toEqual(['numbers', 'answer']);
    expect(revealsOf({ ...slide, reveals: ['answer', 'numbers'] })).toEqual(['answer', 'numbers']);
    expect(revealsOf({ address: '' })).toEqual([]);
    expect(revealsOf({ address: '', ask: { question: 'Why?', choices: [] } })).toEqual([]);
  });

  it('is shown one thing at a time', () => {
    const shown = ['distributions', 'numbers'];
    expect([0, 1, 2].map((revealed) => [partsShown(slide, shown, revealed), isAnswered(slide, revealed)])).toEqual([
      [['distributions'], false],
      [shown, false],
      [shown, true],
    ]);
  });
});
