import { describe, expect, it, vi } from 'vitest';
import { catalogue } from './catalogue';

describe('a catalogue', () => {
  it('fetches a language once, and knows it from then on', async () => {
    const en = vi.fn<() => Promise<string>>().mockResolvedValue('truth');
    const words = catalogue({ en, zh: () => Promise.resolve('真实') });
    expect(words.loaded('en')).toBeUndefined();
    expect(await Promise.all([words.load('en'), words.load('en')])).toEqual(['truth', 'truth']);
    expect(words.loaded('en')).toBe('truth');
    expect(words.of('en')).toBe('truth');
    expect(words.loaded('zh')).toBeUndefined();
    expect(() => words.of('zh')).toThrow('words in zh');
    expect(en).toHaveBeenCalledTimes(1);
  });

  it('asks again for what could not be had', async () => {
    const en = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('truth');
    const words = catalogue({ en, zh: en });
    await expect(words.load('en')).rejects.toThrow('offline');
    expect(await words.load('en')).toBe('truth');
  });
});
