import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { sameData } from '../../../state/sameData';
import { asMessage, readMessage } from './lectureMessage';
import type { LectureMessage, LectureRole, LectureTimes } from './lectureMessage';
import type { LecturePort } from './lecturePort';
import type { ClaimedShown, Shown, Showing } from './showing';

interface LinkOptions {
  readonly role: LectureRole;
  /** Tells this window from the others. */
  readonly id: string;
  /** The window that a presenter was opened by, which it follows before any other. */
  readonly opener?: string;
  /** Called with the slides that a presenter follows from now on. */
  readonly onFollow?: ((slides: string) => void) | undefined;
  /** Gives null where windows cannot speak with one another: then there is only this one. */
  readonly openPort: () => LecturePort | null;
  readonly showing: Showing;
  readonly now: () => number;
  /** Calls back in a moment; what is asked for again before then is one call. */
  readonly soon: (call: () => void) => () => void;
}

/** Which lecture, and which of its slides, from 0. */
export type ClaimedLecture = { readonly name: string; readonly slide: number } | null;

interface LinkState {
  /** Whether another window is there. */
  readonly isLinked: boolean;
  readonly times: LectureTimes;
}

export interface LectureLink {
  readonly store: StoreApi<LinkState>;
  restartTimer(): void;
  /** Begins to keep step. A presenter is told of another lecture that the slides have gone to. Returns how to end it. */
  open(onOther?: (lecture: ClaimedLecture) => void): () => void;
}

/**
 * Keeps the windows of a lecture in step, whichever of them something is done in. Each state is whole, so that one that gets lost
 * does no harm; of two at once the later one counts, by Lamport's clock, and by the windows' names between equals.
 */
export function createLectureLink({ role, id, opener = '', onFollow, openPort, showing, now, soon }: LinkOptions): LectureLink {
  const begun = now();
  const store = createStore<LinkState>(() => ({ isLinked: false, times: { started: begun, turned: begun } }));
  const setTimes = (times: Partial<LectureTimes>): void => store.setState((state) => ({ times: { ...state.times, ...times } }));
  /** For the slides, the presenters that are there; for a presenter, the slides that it follows. */
  const peers = new Set<string>();
  let port: LecturePort | null = null;
  /** The slides that a presenter followed last, since they have gone. */
  let lost: string | undefined;
  let clock = 0;
  /** What a presenter's window begins with counts less than what the slides show; what is done in it does not. */
  let isFresh = role === 'presenter';
  let last: ClaimedShown = showing.read();
  /** While what another window says is being taken over: that is no news to it. */
  let isTaking = false;
  let cancel: (() => void) | undefined;
  let goOver: ((lecture: ClaimedLecture) => void) | undefined;

  const meet = (peer: string): void => {
    if (role === 'presenter' && !peers.has(peer)) onFollow?.(peer);
    peers.add(peer);
    store.setState({ isLinked: true });
  };
  const send = (): void => {
    cancel = undefined;
    if (!port || peers.size === 0) return;
    const to = role === 'presenter' ? ([...peers][0] ?? '') : '';
    port.post(asMessage({ type: 'state', role, from: id, to, clock, shown: last, times: store.getState().times }));
  };
  const changed = (): void => {
    const next = showing.read();
    if (isTaking || isAsBefore(next, last)) return;
    if (next.lecture?.slide !== last.lecture?.slide) setTimes({ turned: now() });
    last = next;
    clock++;
    isFresh = false;
    cancel ??= soon(send);
  };

  /** Whether a presenter follows these slides, or takes to them: those of its own window, or, once that has gone, others of the same lecture. */
  const follows = ({ from, shown }: Extract<LectureMessage, { type: 'state' }>): boolean => {
    if (peers.size > 0) return peers.has(from);
    return opener === '' || opener === from || lost === from || (lost !== undefined && shown.lecture?.name === last.lecture?.name);
  };
  const take = (message: Extract<LectureMessage, { type: 'state' }>): void => {
    const { from, shown, times } = message;
    const { lecture } = shown;
    if (lecture?.name !== last.lecture?.name) {
      // It is the slides that say which lecture it is.
      if (role === 'presenter') goOver?.(lecture && { name: lecture.name, slide: lecture.slide });
      else send();
      return;
    }
    const isStale = message.clock < clock || (message.clock === clock && from < id);
    if (isStale && !isFresh) {
      // Who says it has not heard what has been done since.
      send();
      return;
    }
    isFresh = false;
    const isNews = message.clock > clock || !sameData(shown, last);
    isTaking = true;
    const isTaken = showing.apply(shown);
    isTaking = false;
    if (!isTaken) return;
    clock = message.clock;
    // By reference where it is here by now, so that the next comparison ends there.
    const here = showing.read();
    last = here.scene === null ? { ...here, scene: shown.scene } : here;
    setTimes(times);
    // Another presenter hears it from the slides alone.
    if (isNews && peers.size > 1) cancel ??= soon(send);
  };
  const hear = (data: unknown): void => {
    const message = readMessage(data);
    if (!port || !message || message.from === id || message.role === role) return;
    const { from } = message;
    if (message.type === 'bye') {
      if (!peers.delete(from)) return;
      lost = from;
      store.setState({ isLinked: peers.size > 0 });
      if (role === 'presenter') port?.post(asMessage({ type: 'hello', role, from: id }));
    } else if (message.type === 'hello') {
      if (role === 'slides') {
        meet(from);
        send();
      } else if (peers.size === 0) {
        // What they show says whether they are to be followed.
        port.post(asMessage({ type: 'hello', role, from: id }));
      }
    } else if (role === 'slides' ? message.to === id : follows(message)) {
      meet(from);
      take(message);
    }
  };

  return {
    store,
    restartTimer() {
      setTimes({ started: now(), turned: now() });
      clock++;
      cancel ??= soon(send);
    },
    open(onOther) {
      goOver = onOther;
      port = openPort();
      port?.listen(hear);
      last = showing.read();
      const stops = [showing.open(), showing.subscribe(changed)];
      port?.post(asMessage({ type: 'hello', role, from: id }));
      return () => {
        stops.forEach((stop) => stop());
        cancel?.();
        cancel = undefined;
        const leaving = port;
        // From here on it hears nothing more.
        port = null;
        leaving?.post(asMessage({ type: 'bye', role, from: id }));
        leaving?.close();
        peers.clear();
        store.setState({ isLinked: false });
      };
    },
  };
}

/** What waits for its slide is no change of its own. */
function isAsBefore(next: Shown, last: ClaimedShown): boolean {
  return sameData(next.scene === null ? { ...next, scene: last.scene } : next, last);
}
