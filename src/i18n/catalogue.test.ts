import { describe, expect, it, vi } from 'vitest';
import { catalogue } from './catalogue';

describe('a catalogue', () => {
  it('fetches a language once, and knows it from then on', async () => {
    const en = vi.fn<() => Promise<string>>().mockResolvedValue('truth');
    const words = catalogue({ en, zh: () => Promise.resolve('真实') });
    expect(() => words.of('en')).toThrow('words in en');
    expect(await Promise.all([words.load('en'), words.load('en')])).toEqual(['truth', 'truth']);
    expect(words.of('en')).toBe('truth');
    expect(() => words.of('zh')).toThrow('words in zh');
    expect(en).toHaveBeenCalledTimes(1);
  });

  it('says to who renders that its words are there, and nothing is waited for', async () => {
    const words = catalogue({ en: () => Promise.resolve('truth'), zh: () => Promise.resolve('真实') });
    await words.load('en');
    expect(words.load('en')).toMatchObject({ status: 'fulfilled', value: 'truth' });
  });

  it('asks again for what could not be had', async () => {
    const en = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('truth');
    const words = catalogue({ en, zh: en });
    await expect(words.load('en')).rejects.toThrow('offline');
    expect(await words.load('en')).toBe('truth');
  });
});
