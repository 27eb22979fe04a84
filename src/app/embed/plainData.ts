import type { Refusal } from './hostMessage';

/** As JSON, give or take escapes. The largest scene takes a tenth of it. */
const MOST_CHARACTERS = 64 * 1024;
const MOST_LEVELS = 16;

/**
 * Why data is not what JSON could carry within the limits, if so. postMessage clones much that JSON cannot hold: cycles,
 * maps, buffers. The walk ends at the limits, so none of these can keep it busy.
 */
export function plainProblem(data: unknown): Refusal | undefined {
  let characters = 0;
  return visit(data, '', 0);

  function visit(value: unknown, path: string, level: number): Refusal | undefined {
    if (level > MOST_LEVELS) return { field: 'message', message: `must not nest deeper than ${MOST_LEVELS} levels` };
    characters += typeof value === 'string' ? value.length + 3 : 5;
    if (characters > MOST_CHARACTERS) {
      return { field: 'message', message: `must not be longer than ${MOST_CHARACTERS} characters` };
    }
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return;
    const isPlain = typeof value === 'object' && (Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]');
    if (!isPlain) return { field: path === '' ? 'message' : path, message: 'must be plain data, as JSON could hold it' };
    // A list by its places, so that a long one without anything in it ends at its first gap.
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      characters += typeof key === 'string' ? key.length + 3 : 0;
      const problem = visit(Reflect.get(value, key), path === '' ? String(key) : `${path}.${key}`, level + 1);
      if (problem) return problem;
    }
  }
}
