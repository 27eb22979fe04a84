import { checkOf, problemOf } from './check';
import type { Check, ComputableCase, Computation } from './check';
import { discreteCase } from './discreteCase';
import { familyCase } from './familyCase';
import { listOf, numbersOf, recordOf, referencePaths, textOf, valueAt } from './given';
import type { GivenRecord } from './given';
import { lossCase } from './lossCase';
import { mixtureCase } from './mixtureCase';
import { trajectoryCase } from './trajectoryCase';
import { wormCase } from './wormCase';

/** The cases of a list; none where there is no such list. */
function casesIn(file: GivenRecord, list: string): readonly GivenRecord[] {
  return file[list] === undefined ? [] : listOf(list, file[list]).map((one, i) => recordOf(`${list}/${i}`, one));
}

/** How a kind of reference file is known, and read. */
interface Kind {
  readonly isLike: (firstCase: GivenRecord) => boolean;
  readonly read: (given: GivenRecord) => ComputableCase;
  /** The lists of cases that it may hold. */
  readonly lists: readonly string[];
}

const kinds: Readonly<Record<string, Kind>> = {
  discrete: { isLike: (one) => Array.isArray(one['p']) && Array.isArray(one['q']), read: discreteCase, lists: ['cases'] },
  mixtures: {
    isLike: (one) => typeof one['p'] === 'object' && one['p'] !== null && 'weights' in one['p'],
    read: mixtureCase,
    lists: ['minimisers', 'cases'],
  },
  trajectories: { isLike: (one) => Array.isArray(one['points']), read: trajectoryCase, lists: ['cases'] },
  families: { isLike: (one) => typeof one['family'] === 'string', read: familyCase, lists: ['cases'] },
  losses: { isLike: (one) => typeof one['type'] === 'string', read: lossCase, lists: ['cases'] },
  worms: { isLike: (one) => Array.isArray(one['counts']), read: wormCase, lists: ['cases'] },
};

/** The kind that the first case shows, else the one that the file names itself. */
function kindOf(file: GivenRecord): Kind {
  const all = Object.values(kinds);
  const [first] = [...new Set(all.flatMap(({ lists }) => lists))].flatMap((list) => casesIn(file, list));
  const byShape = first === undefined ? undefined : all.find(({ isLike }) => isLike(first));
  const kind = byShape ?? kinds[textOf(file['file']).replace(/\.json$/, '')];
  if (!kind) {
    throw new RangeError(`neither its cases nor its name are those of ${Object.keys(kinds).join(', ')}`);
  }
  if (kind.lists.every((list) => file[list] === undefined)) throw new RangeError(`it has no ${kind.lists.join(' or ')}`);
  return kind;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One check an entry; one that fails where nothing could be computed, or nothing is there to compare with. */
function checksOf(caseId: string, given: GivenRecord, { at, compute }: Computation): readonly Check[] {
  const reference = valueAt(given, at);
  if (reference === undefined) return [problemOf(caseId, at, 'the case has no such reference')];
  const expected = numbersOf(reference);
  try {
    const { values, bound } = compute();
    if (values.length !== expected.length) {
      return [problemOf(caseId, at, `${values.length} entries, not ${expected.length}`)];
    }
    return expected.map((value, i) => checkOf(caseId, at, [value, values[i] ?? Number.NaN], bound));
  } catch (error) {
    return [problemOf(caseId, at, messageOf(error))];
  }
}

function checksOfCase(caseId: string, given: GivenRecord, read: Kind['read']): readonly Check[] {
  try {
    const { computations, inputs, problems = [] } = read(given);
    const known = new Set([...inputs, ...computations.map(({ at }) => at)]);
    const isKnown = (path: string): boolean =>
      path.split('/').some((_, depth, keys) => known.has(keys.slice(0, depth + 1).join('/')));
    const unknown = referencePaths(given).filter((path) => !isKnown(path));
    return [
      ...problems.map(({ at, problem }) => problemOf(caseId, at, problem)),
      ...computations.flatMap((computation) => checksOf(caseId, given, computation)),
      ...unknown.map((path) => problemOf(caseId, path, 'nothing here computes this reference')),
    ];
  } catch (error) {
    return [problemOf(caseId, '(the case)', messageOf(error))];
  }
}

/**
 * Every number of a reference file beside what the engine computes from the same input. The file may hold any number of
 * cases of one of the kinds: what it is, its cases show. Nothing is skipped: a case that cannot be computed, a reference
 * that is missing and one that nothing computes are checks that fail.
 * @throws RangeError where it is not such a file, or holds no case.
 * @error bounds as the kind's own reader states.
 */
export function referenceChecks(content: unknown): readonly Check[] {
  const file = recordOf('the file', content);
  const { read, lists } = kindOf(file);
  const elsewhere = referencePaths(file).filter((path) => !lists.includes(path.split('/')[0] ?? ''));
  const checks = lists.flatMap((list) =>
    casesIn(file, list).flatMap((one, i) => {
      const { id } = one;
      return checksOfCase(typeof id === 'string' || typeof id === 'number' ? String(id) : `${list}/${i}`, one, read);
    }),
  );
  if (checks.length === 0) throw new RangeError(`its ${lists.join(' and ')} hold nothing`);
  return [...checks, ...elsewhere.map((path) => problemOf('(the file)', path, 'no list of cases holds this reference'))];
}
