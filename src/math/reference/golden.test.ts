import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceChecks } from './referenceChecks';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));

it('every kind of reference is here', () => {
  expect(files).toHaveLength(6);
});

describe.each(files)('%s', (name) => {
  const content: unknown = JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));
  const checks = referenceChecks(content);

  it('agrees with 50 digits in every number', () => {
    expect(checks.length).toBeGreaterThan(100);
    expect(checks.filter(({ holds }) => !holds)).toEqual([]);
  });
});
