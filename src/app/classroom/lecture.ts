import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { revealsOf } from './deck';
import type { Deck, Slide } from './deck';

/** What is said of a lecture to another window, or written down of it: without the deck, which both know. */
export interface LectureSnapshot {
  /** The deck, as addresses name it. */
  readonly name: string;
  /** From 0. */
  readonly slide: number;
  /** Of each slide, how much of what it hides is out. */
  readonly revealed: readonly number[];
  /** Of each slide, how many hands each choice got. */
  readonly votes: readonly (readonly number[])[];
  readonly black: boolean;
}

export interface LectureState extends LectureSnapshot {
  readonly deck: Deck;
}

/** More hands than any room has. */
export const MOST_VOTES = 9999;

function startLecture(name: string, deck: Deck, slide = 0): LectureState {
  return {
    name,
    deck,
    slide: within(slide, deck),
    revealed: deck.slides.map(() => 0),
    votes: deck.slides.map(({ ask }) => (ask?.choices ?? []).map(() => 0)),
    black: false,
  };
}

const within = (slide: number, { slides }: Deck): number => Math.min(Math.max(slide, 0), slides.length - 1);

/** A slide that there is. */
export function slideAt(deck: Deck, slide: number): Slide {
  const found = deck.slides[slide];
  if (!found) throw new Error(`the deck has no slide ${slide + 1}`);
  return found;
}

/** Another slide, or the nearest one that there is; a black screen ends by it. */
export const turnTo = (state: LectureState, slide: number): LectureState => ({ ...state, slide: within(slide, state.deck), black: false });

const isOut = ({ deck, revealed }: LectureState, slide: number): boolean => (revealed[slide] ?? 0) >= revealsOf(slideAt(deck, slide)).length;

/** Whether nothing is hidden any more on the slide that shows. */
export const isAllRevealed = (state: LectureState): boolean => isOut(state, state.slide);

function reveal(state: LectureState, by: number): LectureState {
  const most = revealsOf(slideAt(state.deck, state.slide)).length;
  const before = state.revealed[state.slide] ?? 0;
  const next = Math.min(Math.max(before + by, 0), most);
  return next === before ? state : { ...state, revealed: state.revealed.with(state.slide, next) };
}

/** Shows the next of what the slide hides. */
export const revealNext = (state: LectureState): LectureState => reveal(state, 1);

/** Hides again what was shown last. */
export const hideLast = (state: LectureState): LectureState => reveal(state, -1);

/** What a lecturer does next: shows what the slide still hides, else turns it. */
export const goOn = (state: LectureState): LectureState => (isAllRevealed(state) ? turnTo(state, state.slide + 1) : revealNext(state));

/** As before its first show: a rehearsal leaves nothing out. */
export const beginAnew = ({ name, deck }: LectureState): LectureState => startLecture(name, deck);

/** The hands for one choice of the slide that shows. */
export function countVotes(state: LectureState, choice: number, count: number): LectureState {
  const counts = state.votes[state.slide];
  if (counts?.[choice] === undefined) return state;
  const next = Math.min(Math.max(Math.round(count), 0), MOST_VOTES);
  return { ...state, votes: state.votes.with(state.slide, counts.with(choice, next)) };
}

export const toggleBlack = (state: LectureState): LectureState => ({ ...state, black: !state.black });

/** What another window needs to show the same. */
export const snapshotOf = ({ name, slide, revealed, votes, black }: LectureState): LectureSnapshot => ({ name, slide, revealed, votes, black });

/** Whether a snapshot is of this lecture: of its deck, as it is here. */
function fitsLecture({ name, deck }: LectureState, snapshot: LectureSnapshot): boolean {
  return (
    snapshot.name === name &&
    snapshot.slide in deck.slides &&
    snapshot.revealed.length === deck.slides.length &&
    snapshot.votes.length === deck.slides.length &&
    deck.slides.every((slide, i) => (snapshot.revealed[i] ?? 0) <= revealsOf(slide).length && snapshot.votes[i]?.length === (slide.ask?.choices.length ?? 0))
  );
}

/** The store of a lecture and everything that may change it. Framework-free. */
export interface Lecture {
  readonly store: StoreApi<LectureState>;
  /** One of the steps above. */
  change(step: (state: LectureState) => LectureState): void;
  /** Takes over what another window says; nothing of one that does not fit, which is answered by false. */
  apply(snapshot: LectureSnapshot): boolean;
}

export function createLecture(name: string, deck: Deck, slide = 0): Lecture {
  const store = createStore<LectureState>(() => startLecture(name, deck, slide));
  return {
    store,
    change: (step) => store.setState(step),
    apply(snapshot) {
      const fits = fitsLecture(store.getState(), snapshot);
      if (fits) store.setState(snapshot);
      return fits;
    },
  };
}
