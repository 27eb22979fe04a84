import type { Axis } from './axis';
import type { Members } from './members';

/**
 * @throws RangeError naming the axis that is not a free parameter of the family, is given twice or has no values, or the
 * parameter with a value outside its domain (an open domain's ends included) or not finite.
 */
export function requireAxes({ free, parameters }: Pick<Members, 'free' | 'parameters'>, axes: readonly Axis[]): void {
  for (const [i, { name, values }] of axes.entries()) {
    if (!free.includes(name)) throw new RangeError(`axis ${name} must be a free parameter: ${free.join(', ') || 'none is'}`);
    if (axes.findIndex((axis) => axis.name === name) !== i) throw new RangeError(`axis ${name} must not be given twice`);
    if (values.length === 0) throw new RangeError(`axis ${name} must have values`);
    const { low = -Infinity, high = Infinity, open = true } = parameters[i]?.domain ?? {};
    for (const value of values) {
      const isInside = Number.isFinite(value) && (open ? value > low && value < high : value >= low && value <= high);
      if (!isInside) throw new RangeError(`${name} must be ${open ? 'inside' : 'within'} ${low} to ${high}, got ${value}`);
    }
  }
}
