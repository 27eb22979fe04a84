import { useEffect, useState } from 'react';
import { messageOf } from '../../../i18n/messageOf';
import type { DataJob, ResultOf } from './dataJob';
import { startJob } from './startJob';

export interface JobState<T> {
  /** The last result; it stays while the next one is awaited. */
  readonly value: T | undefined;
  /** How much is done of what is awaited, or null. */
  readonly part: number | null;
  /** Why there is no result, or null. */
  readonly problem: string | null;
}

interface Told<J extends DataJob> {
  readonly job: J;
  readonly state: JobState<ResultOf<J>>;
}

/** Runs the job it is given, the latest one only. Jobs are told apart by identity: make them in a `useMemo`. */
export function useJob<J extends DataJob>(job: J | null): JobState<ResultOf<J>> {
  const [told, setTold] = useState<Told<J> | null>(null);
  useEffect(() => {
    if (job === null) return;
    let isCurrent = true;
    const tell = (state: (value: ResultOf<J> | undefined) => JobState<ResultOf<J>>): void => {
      if (isCurrent) setTold((before) => ({ job, state: state(before?.state.value) }));
    };
    const running = startJob(job, { onProgress: (part) => tell((value) => ({ value, part, problem: null })) });
    running.result.then(
      (value) => tell(() => ({ value, part: null, problem: null })),
      (error: unknown) => tell(() => ({ value: undefined, part: null, problem: messageOf(error) })),
    );
    return () => {
      isCurrent = false;
      running.cancel();
    };
  }, [job]);
  if (job === null) return { value: undefined, part: null, problem: null };
  return told?.job === job ? told.state : { value: told?.state.value, part: 0, problem: null };
}
