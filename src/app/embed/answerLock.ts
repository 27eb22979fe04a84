import { lockableFields } from '../../scene/lockableFields';
import { ALL } from '../../scene/query';
import type { Klarity } from '../../state/klarity';
import type { Refusal } from './hostMessage';

type LockAnswer = { readonly ok: true; readonly controls: readonly string[] } | { readonly ok: false; readonly error: Refusal };

/** Locks these fields of the scene and no others, until the next such message; the answer is what is locked then. */
export function answerLock(klarity: Klarity, controls: readonly string[]): LockAnswer {
  const known = lockableFields(klarity.store.getState().lab);
  const unknown = controls.findIndex((name) => name !== ALL && !known.includes(name));
  if (unknown >= 0) {
    return { ok: false, error: { field: `controls.${unknown}`, message: `must be one of ${[ALL, ...known].join(', ')}` } };
  }
  const lock = known.filter((name) => controls.includes(ALL) || controls.includes(name));
  klarity.settle();
  klarity.go({ lock });
  return { ok: true, controls: lock };
}
