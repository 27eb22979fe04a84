const FOLLOW = 'klarity:input-to-follow';
const PAINT = 'klarity:input-to-paint';

/** A long session must not fill the browser's timeline; an observer has seen the older ones. */
const KEEP = 5000;

interface Edited {
  readonly revision: number;
  readonly timeStamp: number;
}

export interface InputTiming {
  /** Called in the frame in which the dragged mark follows. */
  followed(edited: Edited): void;
  /** Called in the frame that shows the results of all revisions up to this one. */
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

/** User Timing measures from the input event's time stamp to the frames that answer it, one of each for every revision. */
export function createInputTiming(): InputTiming {
  let waiting: Edited[] = [];
  const counts = { [FOLLOW]: 0, [PAINT]: 0 };

  const measure = (name: typeof FOLLOW | typeof PAINT, edits: readonly Edited[]): void => {
    if (edits.length === 0) return;
    afterPaint(() => {
      if ((counts[name] += edits.length) > KEEP) {
        performance.clearMeasures(name);
        counts[name] = edits.length;
      }
      const end = performance.now();
      for (const { revision, timeStamp } of edits) {
        performance.measure(name, { start: Math.min(timeStamp, end), end, detail: { revision } });
      }
    });
  };
  return {
    followed(edited) {
      waiting.push(edited);
      measure(FOLLOW, [edited]);
    },
    painted(revision) {
      measure(
        PAINT,
        waiting.filter((edited) => edited.revision <= revision),
      );
      waiting = waiting.filter((edited) => edited.revision > revision);
    },
  };
}
