import { describe, expect, it } from 'vitest';
import { createRateLimit } from './rateLimit';

describe('the rate limit', () => {
  it('lets through as many at once as in a second, and then as many as time allows', () => {
    const mayRead = createRateLimit(10);
    const burst = Array.from({ length: 20 }, () => mayRead(5000)).filter(Boolean);
    expect(burst).toHaveLength(10);
    expect(mayRead(5099)).toBe(false);
    expect(mayRead(5150)).toBe(true);
    expect(mayRead(5150)).toBe(false);
  });

  it('never refuses messages that keep to the rate, however long', () => {
    const mayRead = createRateLimit(240);
    expect(Array.from({ length: 10_000 }, (_, i) => mayRead((i * 1000) / 120)).every(Boolean)).toBe(true);
  });
});
