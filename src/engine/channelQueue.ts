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

/** Each channel has one job in flight and remembers only the latest of those that came meanwhile. */
export function createChannelQueue(run: (job: Job) => Promise<Reply>): ChannelQueue {
  const inFlight = new Map<string, Question>();
  const pending = new Map<string, Question>();
  let disposed = false;

  async function start(channel: string, question: Question): Promise<void> {
    inFlight.set(channel, question);
    question.settle(answerOf(await run(question.job)));
    inFlight.delete(channel);
    const next = pending.get(channel);
    pending.delete(channel);
    if (next) void start(channel, next);
  }

  return {
    ask(channel, job) {
      if (disposed) return Promise.resolve(superseded);
      return new Promise((settle) => {
        if (!inFlight.has(channel)) return void start(channel, { job, settle });
        pending.get(channel)?.settle(superseded);
        pending.set(channel, { job, settle });
      });
    },
    dispose() {
      disposed = true;
      for (const question of [...inFlight.values(), ...pending.values()]) question.settle(superseded);
      pending.clear();
    },
  };
}
