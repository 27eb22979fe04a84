export interface FieldProblem {
  readonly kind: 'not-a-number' | 'too-small' | 'too-large';
  /** As it was typed. */
  readonly text: string;
  readonly min: number;
  readonly max: number;
}

export interface FieldValue {
  readonly kind: 'value';
  readonly value: number;
}

interface FieldRange {
  readonly min: number;
  readonly max: number;
  readonly parse: (text: string) => number | null;
}

/** What a typed text comes to: a value in the range, or the reason why not. Nothing is silently clamped. */
export function readField(text: string, { min, max, parse }: FieldRange): FieldValue | FieldProblem {
  const value = parse(text);
  if (value === null || Number.isNaN(value)) return { kind: 'not-a-number', text, min, max };
  if (value < min) return { kind: 'too-small', text, min, max };
  if (value > max) return { kind: 'too-large', text, min, max };
  return { kind: 'value', value };
}
