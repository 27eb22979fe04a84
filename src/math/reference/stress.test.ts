import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceChecks } from './referenceChecks';

const folder = `${import.meta.dirname}/stress`;

describe.each(readdirSync(folder))('stress/%s', (name) => {
  const content: unknown = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  const checks = referenceChecks(content);

  it('agrees with 50 digits where parameters are extreme', () => {
    expect(checks.length).toBeGreaterThan(5);
    expect(checks.filter(({ holds }) => !holds)).toEqual([]);
  });
});
