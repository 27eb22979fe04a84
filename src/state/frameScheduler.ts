export interface FrameScheduler {
  /** The time stamp of the frame that is being made; nothing between frames. */
  readonly frameTime: number | undefined;
  /** Runs `task` once before the next frame is painted, however often it was asked for until then. */
  request(task: () => void): void;
  /** Runs what was asked for now. */
  flush(): void;
}

/** Frames stop in a hidden tab and in an off-screen iframe; a host that asks there still gets its answer. */
const WITHOUT_FRAMES_MS = 100;

/** The state needs no page: where nothing is painted, time alone goes on. */
export function hasFrames(): boolean {
  return typeof requestAnimationFrame === 'function';
}

export function createFrameScheduler(): FrameScheduler {
  const tasks = new Set<() => void>();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frameTime: number | undefined;

  const flush = (): void => {
    if (hasFrames()) cancelAnimationFrame(frame);
    clearTimeout(timer);
    const now = [...tasks];
    tasks.clear();
    for (const task of now) task();
  };
  return {
    get frameTime() {
      return frameTime;
    },
    request(task) {
      if (tasks.size === 0) {
        if (hasFrames()) {
          frame = requestAnimationFrame((time) => {
            frameTime = time;
            try {
              flush();
            } finally {
              frameTime = undefined;
            }
          });
        }
        timer = setTimeout(flush, WITHOUT_FRAMES_MS);
      }
      tasks.add(task);
    },
    flush,
  };
}
