/** What carries messages between the windows of a lecture. */
export interface LecturePort {
  post(message: object): void;
  /** Hears what the others post. */
  listen(hear: (data: unknown) => void): void;
  close(): void;
}

const NAME = 'klarity-lecture';

/** A port between the windows of this browser; none where it has no such channel, or refuses it (a sandboxed frame). */
export function openLecturePort(): LecturePort | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  try {
    const channel = new BroadcastChannel(NAME);
    return {
      post: channel.postMessage.bind(channel),
      listen(hear) {
        channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
      },
      close: () => channel.close(),
    };
  } catch {
    return null;
  }
}
