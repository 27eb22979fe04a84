import * as v from 'valibot';
import { finite } from '../scene/numberSchema';

const end = v.nullable(finite);

/** What is kept of a law: from one end to the other, either of them open. */
export const cutSchema = v.nullable(
  v.pipe(
    v.strictObject({ low: end, high: end }),
    v.check(({ low, high }) => low === null || high === null || low <= high, 'must not end before it begins'),
  ),
);
