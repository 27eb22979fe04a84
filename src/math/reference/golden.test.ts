import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceChecks } from './referenceChecks';

const files = ['discrete.json', 'losses.json', 'worms.json'];

describe.each(files)('%s', (name) => {
  const content: unknown = JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));
  const checks = referenceChecks(content);

  it('agrees with 50 digits in every number', () => {
    expect(checks.length).toBeGreaterThan(100);
    expect(checks.filter(({ holds }) => !holds)).toEqual([]);
  });
});
