import { hasFrames } from './frameScheduler';
import type { FrameScheduler } from './frameScheduler';

const FOLLOW = 'klarity:input-to-follow';
const PAINT = 'klarity:input-to-paint';
type Measure = typeof FOLLOW | typeof PAINT;

/** A long session must not fill the browser's timeline; an observer has seen the older ones. */
const KEEP = 5000;

interface Edited {
  readonly revision: number;
  readonly timeStamp: number;
}

export interface InputTiming {
  /** Called when the dragged mark has followed: the frame being made, or else the next one, shows it. */
  followed(edited: Edited): void;
  /** Called when the results of all revisions up to this one are in the page. */
  painted(revision: number): void;
}

/** A message sent while a frame is made arrives once the frame has been painted. */
function afterPaint(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    task();
  });
  port1.start();
  port2.postMessage(null);
}

/**
 * User Timing measures from the input event's time stamp to the frames that answer it, one of each for every revision. A frame is
 * known by its time stamp, as `requestAnimationFrame` gives it; `detail.painted` is when the work of painting it was done.
 */
export function createInputTiming(frames: Pick<FrameScheduler, 'frameTime'>): InputTiming {
  let unanswered: Edited[] = [];
  let awaitingFrame: { readonly name: Measure; readonly edit: Edited }[] = [];
  const counts = { [FOLLOW]: 0, [PAINT]: 0 };

  const record = (name: Measure, edits: readonly Edited[], end: number): void =>
    afterPaint(() => {
      counts[name] += edits.length;
      if (counts[name] > KEEP) {
        performance.clearMeasures(name);
        counts[name] = edits.length;
      }
      const painted = performance.now();
      for (const { revision, timeStamp } of edits) {
        performance.measure(name, { start: Math.min(timeStamp, end), end, detail: { revision, painted } });
      }
    });

  const measure = (name: Measure, edits: readonly Edited[]): void => {
    const { frameTime } = frames;
    if (frameTime !== undefined) {
      if (edits.length > 0) record(name, edits, frameTime);
      return;
    }
    if (!hasFrames()) return;
    const isFirst = awaitingFrame.length === 0;
    // Without frames, as in a hidden tab, nothing is shown and nothing may pile up.
    awaitingFrame = [...awaitingFrame, ...edits.map((edit) => ({ name, edit }))].slice(-KEEP);
    if (!isFirst || awaitingFrame.length === 0) return;
    requestAnimationFrame((time) => {
      for (const one of [FOLLOW, PAINT] as const) {
        const waiting = awaitingFrame.filter((entry) => entry.name === one).map((entry) => entry.edit);
        if (waiting.length > 0) record(one, waiting, time);
      }
      awaitingFrame = [];
    });
  };
  return {
    followed(edited) {
      unanswered.push(edited);
      measure(FOLLOW, [edited]);
    },
    painted(revision) {
      const answered = unanswered.filter((edited) => edited.revision <= revision);
      unanswered = unanswered.filter((edited) => edited.revision > revision);
      measure(PAINT, answered);
    },
  };
}
