/** What an amount of information may be shown in. Numerics are in nats everywhere. */
export const units = ['bits', 'nats', 'dits'] as const;
export type Unit = (typeof units)[number];

const NATS_PER: Readonly<Record<Unit, number>> = { nats: 1, bits: Math.LN2, dits: Math.LN10 };

/**
 * An amount in nats, expressed in another unit: nats / log(base of the unit).
 * @returns ±Infinity and NaN as they came.
 * @error 1 ulp.
 */
export function inUnit(nats: number, unit: Unit): number {
  return nats / NATS_PER[unit];
}

/**
 * An amount in a unit, in nats: amount · log(base of the unit).
 * @returns ±Infinity and NaN as they came.
 * @error 1 ulp.
 */
export function inNats(amount: number, unit: Unit): number {
  return amount * NATS_PER[unit];
}
