import type { Klarity } from '../../state/klarity';
import { openedLab } from '../openLab';
import type { HostMessage, Refusal } from './hostMessage';
import { whenAnswered } from './whenAnswered';

type RunMessage = Extract<HostMessage, { readonly type: 'run' }>;
type RunAnswer = { readonly ok: true; readonly step: number } | { readonly ok: false; readonly error: Refusal };

/** Moves the run of the lab; the answer is the step at which it then stands, its results in. */
export async function answerRun(klarity: Klarity, { action, step }: RunMessage): Promise<RunAnswer> {
  const { lab } = klarity.store.getState();
  const { run } = openedLab(lab.lab);
  const last = run?.whereItStands(klarity).last ?? 0;
  if (!run || last === 0) return refusal('action', 'there is no run to move in this scene');
  if (step !== undefined && action !== 'seek') return refusal('step', 'belongs to seek alone');
  switch (action) {
    case 'play':
      run.play(klarity);
      break;
    case 'pause':
      run.pause(klarity);
      break;
    case 'step':
      run.stepBy(klarity, 1);
      break;
    case 'rewind':
      run.seek(klarity, 0);
      break;
    case 'seek':
      if (step === undefined) return refusal('step', 'is missing');
      if (step > last) return refusal('step', `must be at most ${last}, the last step of this run`);
      run.seek(klarity, step);
      break;
  }
  // A run that plays is never at rest: it says where it is now.
  if (action !== 'play') await whenAnswered(klarity);
  return { ok: true, step: run.whereItStands(klarity).step };
}

function refusal(field: string, message: string): RunAnswer {
  return { ok: false, error: { field, message } };
}
