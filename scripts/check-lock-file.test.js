// @ts-check
import { expect, test } from 'vitest';
import { lockFileProblems } from './check-lock-file.js';

const manifest = { name: 'app', version: '1.0.0', dependencies: { tool: '2.0.0' } };

/** @param {Record<string, import('./check-lock-file.js').LockedPackage>} packages */
const lock = (packages) => ({ lockfileVersion: 3, packages: { '': manifest, ...packages } });

const tool = { version: '2.0.0', optionalDependencies: { 'tool-mac': '2.0.0' } };

test('a complete lock file has no problem', () => {
  expect(lockFileProblems(lock({ 'node_modules/tool': tool, 'node_modules/tool-mac': {} }), manifest)).toEqual([]);
});

test('an optional dependency that is not locked is named', () => {
  expect(lockFileProblems(lock({ 'node_modules/tool': tool }), manifest)).toEqual([
    'node_modules/tool: its optional dependency tool-mac is not locked',
  ]);
});

test('an optional dependency is looked for up the tree, and not beside a stranger', () => {
  const nested = { 'node_modules/tool': { version: '2.0.0' }, 'node_modules/a/node_modules/@b/tool': tool };
  const found = ['node_modules/tool-mac', 'node_modules/a/node_modules/tool-mac'];
  for (const path of found) expect(lockFileProblems(lock({ ...nested, [path]: {} }), manifest)).toEqual([]);
  const elsewhere = lock({ ...nested, 'node_modules/c/node_modules/tool-mac': {} });
  expect(lockFileProblems(elsewhere, manifest)).toHaveLength(1);
});

test('addresses, another format and versions out of step are named', () => {
  const packages = { 'node_modules/tool': { version: '2.0.1', resolved: 'https://example.org' } };
  const other = { ...lock(packages), lockfileVersion: 2 };
  expect(lockFileProblems(other, { ...manifest, version: '1.1.0' })).toEqual([
    'lockfileVersion is 2, not 3',
    'node_modules/tool: holds an address (resolved)',
    'version is 1.1.0 in package.json and 1.0.0 in the lock file',
    'dependencies: tool 2.0.0 is not the version that is locked',
  ]);
});

test('a dependency that only one of the two files knows is named', () => {
  const packages = { 'node_modules/tool': { version: '2.0.0' } };
  expect(lockFileProblems(lock(packages), { ...manifest, dependencies: {} })).toEqual([
    'dependencies: tool is undefined in package.json and 2.0.0 in the lock file',
  ]);
});
