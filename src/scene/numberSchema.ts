import * as v from 'valibot';

interface Range {
  readonly min: number;
  readonly max: number;
}

export const finite = v.pipe(v.number('must be a number'), v.finite('must be finite'));

export const within = ({ min, max }: Range) => v.pipe(finite, v.minValue(min, `must be at least ${min}`), v.maxValue(max, `must be at most ${max}`));

export const integerWithin = (range: Range) => v.pipe(within(range), v.integer('must be an integer'));
