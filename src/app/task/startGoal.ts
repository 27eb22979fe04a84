import { inUnit } from '../../math/unit';
import type { Unit } from '../../math/unit';
import { fieldAt } from '../../state/fieldAt';
import { goalMetrics } from './goalMetrics';
import type { TaskGoal } from './taskCode';

/** A metric that a goal can be about in a scene, with what it is there. */
export interface OfferedMetric {
  readonly name: string;
  readonly symbol: string;
  /** In nats, where it is not bare. */
  readonly now: number;
  readonly bare: boolean;
}

/** The metrics of a lab that have a number in a scene; those that are ∞ too, since a goal may be to make them finite. */
export function offeredMetrics(lab: string, metrics: Readonly<Record<string, unknown>>): readonly OfferedMetric[] {
  const ofLab = Object.entries(goalMetrics).find(([name]) => name === lab)?.[1] ?? {};
  return Object.entries(ofLab).flatMap(([name, { symbol, bare = false }]) => {
    const now = fieldAt(metrics, name);
    return typeof now === 'number' && !Number.isNaN(now) ? [{ name, symbol, now, bare }] : [];
  });
}

/** A goal to begin with: half of what is there now, to two digits. */
export function startGoal({ name, now, bare }: OfferedMetric, unit: Unit): TaskGoal {
  const amount = bare ? now : inUnit(now, unit);
  const half = Number.isFinite(amount) ? Number((Math.abs(amount) / 2).toPrecision(2)) : 1;
  return { metric: name, is: 'below', than: half, ...(!bare && { unit }) };
}
