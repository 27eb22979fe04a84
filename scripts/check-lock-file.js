// @ts-check
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {Record<string, string>} Versions
 * @typedef {{ name?: string, version?: string, dependencies?: Versions, devDependencies?: Versions,
 *   optionalDependencies?: Versions, peerDependencies?: Versions, engines?: Versions }} Manifest
 * @typedef {Manifest & { resolved?: string, link?: boolean }} LockedPackage
 * @typedef {{ lockfileVersion: number, packages: Record<string, LockedPackage> }} LockFile
 */

const dependencyFields = /** @type {const} */ ([
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
]);

/**
 * npm drops an optional package silently when the registry it asked did not have it; the same lock file then breaks
 * `npm ci` on the systems that need that package. So every optional dependency of a locked package must be locked too.
 * @param {LockFile} lock
 * @param {Manifest} manifest package.json
 * @returns {string[]} what is wrong, a line each
 */
export function lockFileProblems(lock, manifest) {
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
  return [
    ...(lock.lockfileVersion === 3 ? [] : [`lockfileVersion is ${lock.lockfileVersion}, not 3`]),
    ...locked.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => resolve(lock, path, name) === undefined)
        .map((name) => `${path}: its optional dependency ${name} is not locked`),
    ),
    ...locked
      .filter(([, { resolved, link }]) => resolved !== undefined && link !== true)
      .map(([path]) => `${path}: holds an address (resolved)`),
    ...manifestProblems(lock, manifest),
  ];
}

/**
 * @param {LockFile} lock
 * @param {Manifest} manifest
 * @returns {string[]}
 */
function manifestProblems(lock, manifest) {
  const root = lock.packages[''] ?? {};
  const plain = /** @type {const} */ (['name', 'version'])
    .filter((field) => root[field] !== manifest[field])
    .map((field) => `${field} is ${manifest[field]} in package.json and ${root[field]} in the lock file`);
  const ranges = [...dependencyFields, /** @type {const} */ ('engines')].flatMap((field) => {
    const wanted = manifest[field] ?? {};
    const written = root[field] ?? {};
    return [...new Set([...Object.keys(wanted), ...Object.keys(written)])]
      .filter((name) => wanted[name] !== written[name])
      .map((name) => `${field}: ${name} is ${wanted[name]} in package.json and ${written[name]} in the lock file`);
  });
  const versions = dependencyFields.flatMap((field) =>
    Object.entries(manifest[field] ?? {})
      .filter(([name, range]) => /^\d/.test(range) && lock.packages[`node_modules/${name}`]?.version !== range)
      .map(([name, range]) => `${field}: ${name} ${range} is not the version that is locked`),
  );
  return [...plain, ...ranges, ...versions];
}

/**
 * Node's own search: beside the package's dependencies, then up the tree.
 * @param {LockFile} lock
 * @param {string} from
 * @param {string} name
 * @returns {LockedPackage | undefined}
 */
function resolve(lock, from, name) {
  const here = lock.packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`];
  if (here !== undefined || from === '') return here;
  return resolve(lock, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const lock = /** @type {LockFile} */ (JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const manifest = /** @type {Manifest} */ (JSON.parse(readFileSync('package.json', 'utf8')));
  const problems = lockFileProblems(lock, manifest);
  for (const problem of problems) process.stderr.write(`package-lock.json: ${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  else process.stdout.write('The lock file is complete.\n');
}
