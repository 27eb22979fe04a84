// @ts-check
import { table } from '../bench/table.js';

/** @typedef {import('./check-folder.js').Check} Check */
/** @typedef {import('./check-folder.js').FileResult} FileResult */

/** @param {number} error */
const short = (error) => (error === 0 ? '0' : Number.isFinite(error) ? error.toExponential(1) : String(error));

/** The quantity of a path: entries of one list are one quantity. @param {string} path */
const quantityOf = (path) =>
  path
    .split('/')
    .filter((key) => !/^\d+$/.test(key))
    .join('.');

/**
 * One at a time: a folder may hold more numbers than a call takes arguments.
 * @param {readonly number[]} errors
 */
const worst = (errors) => errors.reduce((most, error) => Math.max(most, error), 0);

/** @param {Check['bound']} bound */
function boundOf({ relative, absolute, scale }) {
  const main = `${relative} ${scale === undefined ? 'rel' : 'of the scale'}`;
  // A bound that only stands for the smallest doubles says nothing to a reader.
  return absolute > 1e-300 ? `${main} or ${absolute} abs` : main;
}

/** @param {readonly Check[]} checks */
function rowOf(checks) {
  const compared = checks.filter(({ problem }) => problem === null);
  const cases = new Set(checks.map(({ caseId }) => caseId)).size;
  const bounds = [...new Set(compared.map(({ bound }) => boundOf(bound)))].toSorted();
  return [
    String(cases),
    String(checks.length),
    short(worst(compared.map(({ relativeError }) => relativeError))),
    short(worst(compared.map(({ absoluteError }) => absoluteError))),
    bounds.join('; '),
    String(checks.filter(({ holds }) => !holds).length),
  ];
}

/** @param {Check} check */
function failureOf({ caseId, quantity, expected, actual, relativeError, absoluteError, problem }) {
  if (problem !== null) return `  ${caseId}  ${quantity}: ${problem}`;
  return `  ${caseId}  ${quantity}: expected ${expected}, got ${actual}, ${short(relativeError)} rel, ${short(absoluteError)} abs`;
}

/** @param {FileResult} file */
function sectionOf({ name, checks, problem }) {
  if (problem !== null) return `${name}\n  not understood: ${problem}`;
  /** @type {Map<string, Check[]>} */
  const groups = new Map();
  for (const check of checks) {
    const quantity = quantityOf(check.quantity);
    const group = groups.get(quantity);
    if (group) group.push(check);
    else groups.set(quantity, [check]);
  }
  const rows = [...groups].map(([quantity, group]) => [quantity, ...rowOf(group)]);
  const failures = checks.filter(({ holds }) => !holds);
  const list = failures.length === 0 ? [] : [`${failures.length} out of bounds:`, ...failures.map(failureOf)];
  const head = [name, 'cases', 'numbers', 'worst rel', 'worst abs', 'bound', 'failed'];
  return [table(head, rows), ...list].join('\n');
}

/**
 * What is printed, and whether anything failed.
 * @param {readonly FileResult[]} files
 */
export function reportOf(files) {
  const checks = files.flatMap((file) => file.checks);
  const cases = files.reduce((sum, file) => sum + new Set(file.checks.map(({ caseId }) => caseId)).size, 0);
  const failures = checks.filter(({ holds }) => !holds).length;
  const unread = files.filter(({ problem }) => problem !== null).map(({ name }) => name);
  const failed = failures > 0 || unread.length > 0;
  const summary = [
    `${files.length} files, ${cases} cases, ${checks.length} numbers: `,
    failures === 0 ? 'all compared are within their bounds' : `${failures} are not within their bounds`,
    unread.length === 0 ? '' : `; not understood: ${unread.join(', ')}`,
  ].join('');
  return { text: [...files.map(sectionOf), summary].join('\n\n'), failed };
}
