// @ts-check
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (/** @type {string} */ name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

it('cites the version and the licence of the package', () => {
  /** @type {{ version: string, license: string }} */
  const { version, license } = JSON.parse(read('package.json'));
  const citation = read('CITATION.cff');
  expect(citation).toContain(`\nversion: ${version}\n`);
  expect(citation).toContain(`\nlicense: ${license}\n`);
});
