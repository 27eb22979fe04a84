// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { achieve, addProgress, readProgress, rereadProgress, visit } from './progress';
import type { Kept } from './progress';
import { MOST_BYTES, progressFileText, readProgressFile } from './progressFile';

beforeEach(() => {
  localStorage.clear();
  rereadProgress();
});

function expectKept(text: string): Kept {
  const reading = readProgressFile(text);
  expect(reading).toMatchObject({ ok: true });
  return (reading as Extract<typeof reading, { ok: true }>).kept;
}

describe('the file of a reader’s progress', () => {
  it('holds all of it: read on another day, it is all there', () => {
    visit('zeros');
    achieve('zeros', { read: true, check: 'fatal' });
    achieve('surprise', { met: true });
    const before = readProgress();
    const text = progressFileText(before);
    localStorage.clear();
    rereadProgress();
    expect(addProgress(expectKept(text))).toBe(3);
    rereadProgress();
    expect(readProgress()).toEqual(before);
  });

  it('adds to what was achieved here, and takes nothing away', () => {
    achieve('zeros', { read: true, check: 'fatal' });
    achieve('surprise', { met: true });
    const text = progressFileText(readProgress());
    localStorage.clear();
    rereadProgress();
    visit('family');
    achieve('zeros', { met: true, check: 'price' });
    achieve('family', { read: true });
    expect(addProgress(expectKept(text))).toBe(3);
    expect(readProgress()).toEqual({
      last: 'family',
      kept: true,
      chapters: {
        zeros: { read: true, met: true, checks: ['price', 'fatal'] },
        surprise: { read: false, met: true, checks: [] },
        family: { read: true, met: false, checks: [] },
      },
    });
    expect(addProgress(expectKept(text)), 'a second time nothing is new').toBe(0);
  });

  it.each([
    ['nothing', '', 'not-ours'],
    ['no JSON', '{', 'not-ours'],
    ['another list', '[]', 'not-ours'],
    ['a scene', '{"format":"klarity-scene","version":1}', 'not-ours'],
    ['a later version', '{"format":"klarity-progress","version":2}', 'other-version'],
    ['no chapters', '{"format":"klarity-progress","version":1,"last":null}', 'broken'],
    ['one bad check', '{"format":"klarity-progress","version":1,"last":null,"chapters":{"zeros":{"read":true,"met":true,"checks":[1]}}}', 'broken'],
    ['too much', `"${'x'.repeat(MOST_BYTES)}"`, 'too-large'],
  ])('is refused whole where it holds %s', (_, text, problem) => {
    expect(readProgressFile(text)).toEqual({ ok: false, problem });
  });
});
