// @ts-check
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.js';

it('is printed in the README as the page carries it', () => {
  expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toContain(`\n${CONTENT_SECURITY_POLICY}\n`);
});

it('lets nothing run or be fetched that is not the page’s own', () => {
  expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
});
