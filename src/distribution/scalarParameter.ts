import { families } from '../math/families';
import type { FamilyName } from '../math/families';
import type { Parameter } from '../math/families/family';

/** What the registry says of a parameter that is a number; undefined for a list, or a name that the family does not have. */
export function scalarParameter(family: FamilyName, name: string): Parameter | undefined {
  const parameters: Readonly<Record<string, Parameter>> = families[family].parameters;
  return Object.hasOwn(parameters, name) ? parameters[name] : undefined;
}
