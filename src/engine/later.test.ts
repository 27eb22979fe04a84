import { describe, expect, it, vi } from 'vitest';
import { later } from './later';

describe('a call that is loaded later', () => {
  it('is loaded once, and answers at once from then on', async () => {
    const load = vi.fn(() => Promise.resolve((x: number) => x + 1));
    const call = later(load);
    expect(load).not.toHaveBeenCalled();
    expect(await call(1)).toBe(2);
    expect(call(2)).toBe(3);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is loaded anew where that failed, as without a network', async () => {
    const load = vi.fn<() => Promise<(x: number) => number>>(() => Promise.resolve((x) => x + 1)).mockRejectedValueOnce(new TypeError('offline'));
    const call = later(load);
    await expect(call(1)).rejects.toThrow('offline');
    expect(await call(1)).toBe(2);
  });
});
