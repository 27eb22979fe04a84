import { requireInteger } from '../families/requireParameter';
import type { Matrix } from './matrix';

/**
 * One class index a row, 0 … columns − 1, or `ignored` where that is given.
 * @throws RangeError naming `labels` and the entry unless that is so.
 */
export function requireLabels(labels: readonly number[], { rows, columns }: Matrix, ignored?: number): void {
  if (labels.length !== rows) throw new RangeError(`labels must have ${rows} entries, got ${labels.length}`);
  for (const [i, label] of labels.entries()) {
    if (label === ignored) continue;
    requireInteger(`labels[${i}]`, label, 0);
    if (label >= columns) throw new RangeError(`labels[${i}] must be below ${columns}, got ${label}`);
  }
}
