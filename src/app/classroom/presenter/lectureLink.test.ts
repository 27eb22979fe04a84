import { createStore } from 'zustand/vanilla';
import { describe, expect, it, vi } from 'vitest';
import { createLectureLink } from './lectureLink';
import type { ClaimedLecture } from './lectureLink';
import type { LectureRole } from './lectureMessage';
import type { LecturePort } from './lecturePort';
import type { ClaimedShown, Shown, Showing } from './showing';

/** Windows that hear one another, in the order in which they speak; each message is cloned, as a browser does. */
function air() {
  const ears = new Map<LecturePort, (data: unknown) => void>();
  const said: unknown[] = [];
  return {
    said,
    port(): LecturePort {
      const port: LecturePort = {
        post(message) {
          const copy: unknown = structuredClone(message);
          said.push(copy);
          for (const [other, hear] of ears) if (other !== port) hear(copy);
        },
        listen: (hear) => ears.set(port, hear),
        close: () => ears.delete(port),
      };
      return port;
    },
    /** Says something to all windows. */
    shout(message: unknown): void {
      for (const hear of ears.values()) hear(message);
    },
  };
}

const scene = (theta: number) => ({ version: 1 as const, lab: 'worms', theta });
const lecture = (slide: number, name = 'ten') => ({ name, slide, revealed: [0, 0], votes: [[], []], black: false });
const start: Shown = { lecture: lecture(0), scene: scene(0.5), revealed: false, unit: 'bits' };

/** A room whose slides are all there at once. */
function room(first: Shown = start) {
  const store = createStore<Shown>(() => first);
  const showing: Showing = {
    read: () => store.getState(),
    apply(shown: ClaimedShown) {
      if (shown.lecture?.name !== store.getState().lecture?.name) return false;
      store.setState(shown as Shown);
      return true;
    },
    subscribe: (listener) => store.subscribe(listener),
    open: () => () => undefined,
  };
  return { store, showing };
}

function lectureRoom(between: ReturnType<typeof air>, role: LectureRole, id: string, more: { readonly opener?: string; readonly first?: Shown } = {}) {
  const { store, showing } = room(more.first);
  const onOther = vi.fn<(other: ClaimedLecture) => void>();
  const onFollow = vi.fn<(slides: string) => void>();
  let time = 1000;
  const waiting = new Set<() => void>();
  const link = createLectureLink({
    role,
    id,
    ...(more.opener !== undefined && { opener: more.opener }),
    onFollow,
    openPort: () => between.port(),
    showing,
    now: () => time,
    soon(call) {
      waiting.add(call);
      return () => waiting.delete(call);
    },
  });
  return {
    store,
    link,
    onOther,
    onFollow,
    close: link.open(onOther),
    isLinked: () => link.store.getState().isLinked,
    at: (now: number) => (time = now),
    /** Lets what is to be said soon be said. */
    pass(): void {
      const calls = [...waiting];
      waiting.clear();
      for (const call of calls) call();
    },
  };
}

describe('windows of a lecture', () => {
  it('show the same, whichever of them something is done in', () => {
    const between = air();
    const slides = lectureRoom(between, 'slides', 'a');
    const presenter = lectureRoom(between, 'presenter', 'b');
    expect([slides.isLinked(), presenter.isLinked()]).toEqual([true, true]);
    slides.store.setState({ lecture: { ...lecture(1), revealed: [0, 1], votes: [[], [3]] } });
    slides.pass();
    expect(presenter.store.getState()).toEqual(slides.store.getState());
    presenter.store.setState({ scene: scene(0.7), unit: 'nats' });
    presenter.pass();
    expect(slides.store.getState()).toMatchObject({ scene: { theta: 0.7 }, unit: 'nats', lecture: { slide: 1 } });
  });

  it('begin with what the slides show, whoever comes first', () => {
    for (const order of [
      ['slides', 'presenter'],
      ['presenter', 'slides'],
    ] as const) {
      const between = air();
      const rooms = order.map((role) => lectureRoom(between, role, role, { first: role === 'slides' ? { ...start, scene: scene(0.9) } : start }));
      for (const { store } of rooms) expect(store.getState().scene).toEqual(scene(0.9));
    }
  });

  it('lose nothing of what is done before they have met', () => {
    for (const id of ['a', 'z']) {
      const between = air();
      const presenter = lectureRoom(between, 'presenter', id);
      presenter.store.setState({ revealed: true });
      presenter.pass();
      const slides = lectureRoom(between, 'slides', 'm');
      expect(slides.store.getState().revealed).toBe(true);
      expect(presenter.store.getState().revealed).toBe(true);
    }
  });

  it('answer nothing to what they have just been told', () => {
    const between = air();
    const slides = lectureRoom(between, 'slides', 'a');
    const presenter = lectureRoom(between, 'presenter', 'b');
    slides.store.setState({ scene: scene(0.1) });
    slides.pass();
    const count = between.said.length;
    presenter.pass();
    slides.pass();
    expect(between.said).toHaveLength(count);
  });

  it('say once what changes many times within a moment', () => {
    const between = air();
    const slides = lectureRoom(between, 'slides', 'a');
    const presenter = lectureRoom(between, 'presenter', 'b');
    const count = between.said.length;
    for (let i = 1; i <= 9; i++) slides.store.setState({ scene: scene(i / 10) });
    slides.pass();
    expect(between.said).toHaveLength(count + 1);
    expect(presenter.store.getState().scene).toEqual(scene(0.9));
  });

  it('keep the later of two changes that cross, in both windows', () => {
    const between = air();
    const slides = lectureRoom(between, 'slides', 'a');
    const presenter = lectureRoom(between, 'presenter', 'b');
    slides.store.setState({ scene: scene(0.1) });
    slides.store.setState({ scene: scene(0.2) });
    presenter.store.setState({ scene: scene(0.8) });
    presenter.pass();
    slides.pass();
    expect([slides, presenter].map(({ store }) => store.getState().scene)).toEqual([scene(0.2), scene(0.2)]);
  });

  it('agree even where both have changed as often', () => {
    const between = air();
    const slides = lectureRoom(between, 'slides', 'a');
    const presenter = lectureRoom(between, 'presenter', 'b');
    slides.store.setState({ scene: scene(0.1) });
    presenter.store.setState({ scene: scene(0.8) });
    slides.pass();
    presenter.pass();
    expect(slides.store.getState().scene).toEqual(presenter.store.getState().scene);
  });

  it('give slides that are loaded anew what the presenter knows', () => {
    const between = air();
    const slides = lectureRoom(between, 'slides', 'a');
    const presenter = lectureRoom(between, 'presenter', 'b', { opener: 'a' });
    slides.store.setState({ lecture: { ...lecture(1), votes: [[], [7]] } });
    slides.pass();
    slides.close();
    expect(presenter.isLinked()).toBe(false);
    const again = lectureRoom(between, 'slides', 'c');
    expect(again.store.getState().lecture).toEqual({ ...lecture(1), votes: [[], [7]] });
    expect(presenter.isLinked()).toBe(true);
  });

  it('leave another lecture of the same browser alone', () => {
    const between = air();
    const other = lectureRoom(between, 'slides', 'other', { first: { ...start, scene: scene(0.3) } });
    const slides = lectureRoom(between, 'slides', 'a');
    const presenter = lectureRoom(between, 'presenter', 'b', { opener: 'a' });
    presenter.store.setState({ scene: scene(0.6) });
    presenter.pass();
    other.store.setState({ scene: scene(0.4) });
    other.pass();
    expect(slides.store.getState().scene).toEqual(scene(0.6));
    expect(presenter.store.getState().scene).toEqual(scene(0.6));
    expect(other.store.getState().scene).toEqual(scene(0.4));
  });

  it('do not go over to a stray lecture while their slides are loaded anew; the presenter belongs to the new ones from then on', () => {
    const between = air();
    lectureRoom(between, 'slides', 'other', { first: { ...start, lecture: lecture(3, 'fifty') } });
    const slides = lectureRoom(between, 'slides', 'a');
    const presenter = lectureRoom(between, 'presenter', 'b', { opener: 'a' });
    slides.close();
    expect([presenter.isLinked(), presenter.onOther.mock.calls]).toEqual([false, []]);
    const again = lectureRoom(between, 'slides', 'c');
    expect([presenter.isLinked(), presenter.onOther.mock.calls]).toEqual([true, []]);
    again.store.setState({ scene: scene(0.9) });
    again.pass();
    expect(presenter.store.getState().scene).toEqual(scene(0.9));
    expect(presenter.onFollow.mock.calls).toEqual([['a'], ['c']]);
    expect(again.onFollow).not.toHaveBeenCalled();
  });

  it('are in step with two presenters as well, and fall silent', () => {
    const between = air();
    const slides = lectureRoom(between, 'slides', 'm');
    const presenters = ['a', 'z'].map((id) => lectureRoom(between, 'presenter', id));
    const pass = (): void => [slides, ...presenters].forEach((one) => one.pass());
    for (const [i, presenter] of presenters.entries()) {
      presenter.store.setState({ scene: scene(i + 1) });
      pass();
      pass();
      for (const { store } of [slides, ...presenters]) expect(store.getState().scene).toEqual(scene(i + 1));
    }
    const count = between.said.length;
    pass();
    expect(between.said).toHaveLength(count);
  });

  it('go along where the slides go to another deck, and to none', () => {
    const between = air();
    const presenter = lectureRoom(between, 'presenter', 'b');
    const slides = lectureRoom(between, 'slides', 'a', { first: { ...start, lecture: lecture(3, 'fifty') } });
    expect(presenter.onOther).toHaveBeenLastCalledWith({ name: 'fifty', slide: 3 });
    slides.close();
    lectureRoom(between, 'slides', 'c', { first: { ...start, lecture: null } });
    expect(presenter.onOther).toHaveBeenLastCalledWith(null);
    expect(presenter.store.getState()).toEqual(start);
  });

  it('share their timers: the slide’s begins with each turn, both with a restart', () => {
    const between = air();
    const slides = lectureRoom(between, 'slides', 'a');
    const presenter = lectureRoom(between, 'presenter', 'b');
    presenter.at(5000);
    presenter.store.setState({ lecture: lecture(1) });
    presenter.pass();
    expect(slides.link.store.getState().times).toEqual({ started: 1000, turned: 5000 });
    slides.at(9000);
    slides.link.restartTimer();
    slides.pass();
    expect(presenter.link.store.getState().times).toEqual({ started: 9000, turned: 9000 });
  });

  it('hear nothing of what is no message of theirs', () => {
    const between = air();
    const slides = lectureRoom(between, 'slides', 'a');
    lectureRoom(between, 'presenter', 'b');
    const state = { lecture: 1, type: 'state', role: 'presenter', from: 'b', to: 'a', clock: 99, times: { started: 0, turned: 0 } };
    for (const strange of [
      null,
      'hello',
      { lecture: 2, type: 'hello', role: 'presenter', from: 'x' },
      { ...state, shown: { ...start, unit: 'bananas' } },
      { ...state, shown: { ...start, lecture: { ...lecture(1), votes: [[-1]] } } },
      { ...state, shown: { ...start, more: 1 } },
      { ...state, to: 'someone', shown: { ...start, scene: scene(0.2) } },
      { ...state, role: 'slides', shown: { ...start, scene: scene(0.2) } },
    ]) {
      between.shout(strange);
    }
    expect(slides.store.getState()).toEqual(start);
    between.shout({ ...state, shown: { ...start, scene: scene(0.2) } });
    expect(slides.store.getState().scene).toEqual(scene(0.2));
  });

  it('are each alone where there is no channel', () => {
    const { showing } = room();
    const link = createLectureLink({ role: 'slides', id: 'a', openPort: () => null, showing, now: () => 7, soon: (call) => (call(), () => undefined) });
    const close = link.open();
    link.restartTimer();
    close();
    expect(link.store.getState()).toEqual({ isLinked: false, times: { started: 7, turned: 7 } });
  });
});
