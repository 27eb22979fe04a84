import type { Answer } from '../../engine/answer';
import type { Engine } from '../../engine/engineClient';
import { sameData } from '../../state/sameData';

/** A run of draws that is made piece by piece, by whoever wants it further. */
interface PieceRun<S> {
  readonly of: object;
  state: S | null;
  underWay: Promise<Answer<S>> | null;
}

interface Listener<S> {
  tell(state: S): void;
  isWanted(): boolean;
}

/** Runs that are kept as they are: who takes back a change finds what was drawn. */
const KEPT = 6;

/** Runs of one sort, by what they are of. */
export function pieceRuns<S>() {
  const known = new WeakMap<Engine, readonly PieceRun<S>[]>();

  function runOf(engine: Engine, of: object): PieceRun<S> {
    const runs = known.get(engine) ?? [];
    const found = runs.find((one) => sameData(one.of, of)) ?? { of, state: null, underWay: null };
    known.set(engine, [found, ...runs.filter((one) => one !== found)].slice(0, KEPT));
    return found;
  }

  /** Goes on until the run is complete, telling of every piece, for as long as somebody wants it. */
  async function complete(
    engine: Engine,
    of: object,
    next: (state: S | null) => Promise<Answer<S>>,
    isComplete: (state: S) => boolean,
    { tell, isWanted }: Listener<S>,
  ): Promise<Answer<S>> {
    const run = runOf(engine, of);
    const extend = (): Promise<Answer<S>> => {
      run.underWay ??= next(run.state)
        .then((answer) => {
          if (answer.status === 'done') run.state = answer.value;
          return answer;
        })
        .finally(() => {
          run.underWay = null;
        });
      return run.underWay;
    };
    for (;;) {
      if (run.state !== null && isComplete(run.state)) return { status: 'done', value: run.state };
      if (run.state !== null) tell(run.state);
      let answer = await extend();
      // A piece of an earlier question that another run has pushed aside: ours has not been asked yet.
      if (answer.status === 'superseded' && isWanted()) answer = await extend();
      // Who drags sees the first piece of each scene on the way, and no more is drawn of those that are past.
      if (answer.status !== 'done' || !isWanted()) return answer;
    }
  }

  return { complete };
}
