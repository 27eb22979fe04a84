import * as v from 'valibot';
import type { Distribution } from '../math/families';
import { decodeNumbers, encodeNumbers } from '../scene/numberList';
import { forLink } from './data/forLink';
import { realSetOf } from './data/realSetOf';
import { isRealSetName, realSets } from './data/realSets';
import type { RealSetName } from './data/realSets';
import { distributionSchema } from './distributionSchema';
import { isFamilyName } from './familyNames';
import { parameterFields } from './parameterFields';
import type { ParameterField } from './parameterFields';

const FAMILY_END = ':';
const GROUP_END = ';';
const NAMED = '@';

/** Numbers that follow each other share a group; a list is a group of its own. */
function groupsOf(fields: readonly ParameterField[]): readonly (readonly ParameterField[])[] {
  const groups: ParameterField[][] = [];
  for (const field of fields) {
    const before = groups.at(-1);
    if (before && !field.isVector && before[0]?.isVector === false) before.push(field);
    else groups.push([field]);
  }
  return groups;
}

function listOf(name: RealSetName): readonly number[] {
  const set = realSets[name];
  return set.kind === 'discrete' ? set.counts : set.data;
}

function decodeList(text: string): readonly number[] | undefined {
  if (!text.startsWith(NAMED)) return decodeNumbers(text);
  const name = text.slice(NAMED.length);
  return isRealSetName(name) ? listOf(name) : undefined;
}

const numbersOf = (value: unknown): readonly number[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is number => typeof one === 'number');

/**
 * A distribution for an address: `normal:0_1`, `gaussianMixture:0.3_0.7;-2_2;0.5_1`, `gaussianKde:@faithful;0.3`. Read back,
 * it is the same to the last bit, unless it had to be made shorter: see `forLink`.
 */
export function encodeDistribution(distribution: Distribution): string {
  const short = forLink(distribution).distribution;
  const { family, params } = short;
  // A distribution of a real set has one list: its data.
  const setName = realSetOf(short);
  const values = new Map<string, unknown>(Object.entries(params));
  const groups = groupsOf(parameterFields(family)).map((group) =>
    setName !== undefined && group[0]?.isVector === true
      ? `${NAMED}${setName}`
      : encodeNumbers(group.flatMap(({ name }) => numbersOf(values.get(name)))),
  );
  return `${family}${FAMILY_END}${groups.join(GROUP_END)}`;
}

/** The distribution of an address; nothing where the text names none, or one outside of its family's domain. */
export function decodeDistribution(text: string): Distribution | undefined {
  const [family = '', rest, ...more] = text.split(FAMILY_END);
  if (!isFamilyName(family) || rest === undefined || more.length > 0) return undefined;
  const groups = groupsOf(parameterFields(family));
  const lists = rest.split(GROUP_END).map((part) => decodeList(part));
  if (lists.length !== groups.length) return undefined;
  const params: Record<string, number | readonly number[]> = {};
  for (const [i, group] of groups.entries()) {
    const list = lists[i];
    const isVector = group[0]?.isVector === true;
    if (!list || (!isVector && list.length !== group.length)) return undefined;
    for (const [k, { name }] of group.entries()) params[name] = isVector ? list : (list[k] ?? Number.NaN);
  }
  const parsed = v.safeParse(distributionSchema, { family, params });
  return parsed.success ? parsed.output : undefined;
}
