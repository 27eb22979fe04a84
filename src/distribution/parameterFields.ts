import { families } from '../math/families';
import type { FamilyName } from '../math/families';

/** One of the parameters of a family: a number, or a list of numbers. */
export interface ParameterField {
  readonly name: string;
  readonly isVector: boolean;
}

/** The parameters of a family in the order of its docstring, which its example keeps. */
export function parameterFields(family: FamilyName): readonly ParameterField[] {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(families[family].example);
  return entries.map(([name, value]) => ({ name, isVector: Array.isArray(value) }));
}
