import { createStore } from 'zustand/vanilla';
import type { Hour, Moment } from './hour';
import { keepHour, keptHour } from './keptHour';
import { createRecorder } from './recorder';
import type { Recorder } from './recorder';

interface ReplayState {
  /** The hour that is shown again; none while a lecture is given. */
  readonly hour: Hour | null;
  /** Which of its moments. */
  readonly at: number;
  readonly isPlaying: boolean;
  /** What was shown before, while it is on its way back. */
  readonly back: Moment | null;
}

/** An hour that is shown again, in place of a lecture that is given. */
export const replay = createStore<ReplayState>(() => ({ hour: null, at: 0, isPlaying: false, back: null }));

export const startReplay = (hour: Hour): void => replay.setState({ hour, at: 0, isPlaying: false, back: null });

/** To a moment that there is; the last one is where playing ends. */
export function goToMoment(to: number, isPlaying = false): void {
  replay.setState(({ hour }) => {
    const last = (hour?.moments.length ?? 1) - 1;
    const at = Math.min(Math.max(to, 0), last);
    return { at, isPlaying: isPlaying && at < last };
  });
}

/** Goes back to where the lecture was. */
export const endReplay = (back: Moment | undefined): void => replay.setState({ hour: null, isPlaying: false, back: back ?? null });

let recording: Promise<Recorder> | undefined;

/** What keeps the hour of this window, from what it kept before it was loaded anew. */
export function hourRecorder(): Promise<Recorder> {
  recording ??= keptHour().then((kept) => {
    const recorder = createRecorder(Date.now, kept);
    addEventListener('pagehide', () => keepHour(recorder.store.getState()));
    return recorder;
  });
  return recording;
}
