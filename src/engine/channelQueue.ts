import { type Answer, answerOf, superseded } from './answer';
import type { Job, Reply } from './workerMessages';

interface ChannelQueue {
  /** Never rejects. */
  ask(channel: string, job: Job): Promise<Answer>;
  /** Every open question resolves as superseded, and so does every later one. */
  dispose(): void;
}

interface Question {
  readonly job: Job;
  readonly settle: (answer: Answer) => void;
}

interface Channel {
  readonly running: Set<Question>;
  pending: Question | undefined;
  /** Whether the last answer came soon. */
  quick: boolean;
}

/**
 * Answers of a drag come back while the page is drawing, which hears of them at the end of its frame. Where they come within three
 * frames, the next question does not wait for that: the worker finds it in its post. Where they take longer, it would be stale by then.
 */
const QUICK_MS = 50;

/** One question of a channel is worked on, or two where answers come soon; of those that wait, the latest is kept. */
export function createChannelQueue(run: (job: Job) => Promise<Reply>, now: () => number = () => performance.now()): ChannelQueue {
  const channels = new Map<string, Channel>();
  let disposed = false;

  async function start(channel: Channel, question: Question): Promise<void> {
    channel.running.add(question);
    const since = now();
    const answer = answerOf(await run(question.job));
    channel.quick = now() - since <= QUICK_MS;
    if (channel.running.has(question)) {
      // What is older than an answer is answered by it.
      for (const one of channel.running) {
        if (one === question) break;
        channel.running.delete(one);
        one.settle(superseded);
      }
      channel.running.delete(question);
      question.settle(answer);
    }
    const { pending } = channel;
    channel.pending = undefined;
    if (pending && hasRoom(channel)) void start(channel, pending);
    else channel.pending = pending;
  }

  return {
    ask(name, job) {
      if (disposed) return Promise.resolve(superseded);
      const channel = channels.get(name) ?? { running: new Set(), pending: undefined, quick: false };
      channels.set(name, channel);
      return new Promise((settle) => {
        if (hasRoom(channel)) return void start(channel, { job, settle });
        channel.pending?.settle(superseded);
        channel.pending = { job, settle };
      });
    },
    dispose() {
      disposed = true;
      for (const channel of channels.values()) {
        for (const question of channel.running) question.settle(superseded);
        channel.pending?.settle(superseded);
        channel.running.clear();
        channel.pending = undefined;
      }
      channels.clear();
    },
  };
}

function hasRoom({ running, pending, quick }: Channel): boolean {
  return pending === undefined && running.size < (quick ? 2 : 1);
}
