// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readerPreferences, storePreferences } from './readerPreferences';

const KEY = 'klarity:preferences';

function speaks(...languages: readonly string[]): void {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
}

beforeEach(() => {
  localStorage.clear();
  speaks('en-GB');
});
afterEach(() => void vi.restoreAllMocks());

describe('the preferences of a reader', () => {
  it('are the address first, then the stored choice, then the browser', () => {
    expect(readerPreferences({})).toEqual({ lang: 'en', theme: 'auto', unit: 'bits' });
    storePreferences({ lang: 'zh', theme: 'dark', unit: 'nats' });
    expect(readerPreferences({})).toEqual({ lang: 'zh', theme: 'dark', unit: 'nats' });
    expect(readerPreferences({ unit: 'dits', lang: 'en' })).toEqual({ lang: 'en', theme: 'dark', unit: 'dits' });
  });

  it.each([
    [['zh-CN', 'en'], 'zh'],
    [['zh-Hant-TW'], 'zh'],
    [['en-US', 'zh'], 'en'],
    [['fr', 'de-CH', 'zh', 'en'], 'zh'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('speak the first of %j that there is', (languages, lang) => {
    speaks(...languages);
    expect(readerPreferences({}).lang).toBe(lang);
  });

  it.each(['', 'not JSON', 'null', '[]', '5', '{"lang":"fr"}', '{"unit":1}'])(
    'are those of the browser where what is stored is %s',
    (text) => {
      localStorage.setItem(KEY, text);
      expect(readerPreferences({})).toEqual({ lang: 'en', theme: 'auto', unit: 'bits' });
    },
  );

  it('may be stored in part, and mind nothing else that is stored with them', () => {
    localStorage.setItem(KEY, '{"unit":"nats","font":"large"}');
    expect(readerPreferences({})).toEqual({ lang: 'en', theme: 'auto', unit: 'nats' });
  });

  it('hold for the visit where storage is denied', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(() => storePreferences({ lang: 'zh', theme: 'dark', unit: 'nats' })).not.toThrow();
    expect(readerPreferences({ theme: 'light' })).toEqual({ lang: 'en', theme: 'light', unit: 'bits' });
  });

  it('survive a full store', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(() => storePreferences({ lang: 'zh', theme: 'dark', unit: 'nats' })).not.toThrow();
  });
});
