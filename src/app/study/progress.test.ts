// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { achieve, chapterProgress, forgetProgress, readProgress, rereadProgress, subscribeProgress, visit } from './progress';

const KEY = 'klarity:study';

beforeEach(() => {
  localStorage.clear();
  rereadProgress();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('progress', () => {
  it('begins with nothing', () => {
    expect(readProgress()).toEqual({ last: null, chapters: {}, kept: true });
    expect(chapterProgress(readProgress(), 'zeros')).toEqual({ read: false, met: false, checks: [] });
  });

  it('is there on the next visit', () => {
    visit('zeros');
    achieve('zeros', { check: 'fatal' });
    achieve('zeros', { check: 'fatal' });
    achieve('zeros', { met: true });
    rereadProgress();
    expect(readProgress()).toEqual({ last: 'zeros', chapters: { zeros: { read: false, met: true, checks: ['fatal'] } }, kept: true });
  });

  it('tells who listens, once a change', () => {
    const told = vi.fn();
    const stop = subscribeProgress(told);
    achieve('zeros', { read: true });
    achieve('zeros', { read: true });
    expect(told).toHaveBeenCalledTimes(1);
    stop();
    achieve('zeros', { met: true });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is forgotten when asked, but for where the reader is', () => {
    visit('zeros');
    achieve('zeros', { read: true });
    forgetProgress();
    rereadProgress();
    expect(readProgress()).toEqual({ last: 'zeros', chapters: {}, kept: true });
  });

  it.each(['{', '{"version":2}', '{"version":1,"last":3,"chapters":{}}', '[]'])('takes what is not its own, %s, for nothing', (text) => {
    localStorage.setItem(KEY, text);
    rereadProgress();
    expect(readProgress()).toEqual({ last: null, chapters: {}, kept: true });
  });

  it('holds for the visit, and says so, where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    rereadProgress();
    expect(readProgress().kept).toBe(false);
    achieve('zeros', { met: true });
    expect(readProgress()).toMatchObject({ kept: false, chapters: { zeros: { met: true } } });
  });
});
