import createCode from 'qrcode-generator';
import { describe, expect, it } from 'vitest';
import { qrCode, qrPath, SMALL_BYTES } from './qrCode';

/** The dark modules that a path draws, read back from its runs. */
function darkModules(d: string): ReadonlySet<string> {
  const runs = [...d.matchAll(/M(\d+),(\d+)h(\d+)v1h-(\d+)z/g)];
  expect(runs.map(([run]) => run).join('')).toBe(d);
  return new Set(
    runs.flatMap(([, x, y, width]) => Array.from({ length: Number(width) }, (_, i) => `${Number(x) + i} ${y}`)),
  );
}

describe('the code of a link', () => {
  it('has a module drawn exactly where the standard’s code of the same text is dark, inside a quiet zone of 4', () => {
    const link = 'https://example.org/klarity/?view=explore&lang=zh#theta=0.4&counts=2_3_5';
    const code = qrCode(link);
    const path = code && qrPath(code);
    const reference = createCode(0, 'M');
    reference.addData(link);
    reference.make();
    const modules = reference.getModuleCount();
    expect(path?.side).toBe(modules + 8);
    const expected = Array.from({ length: modules * modules }, (_, i) => [i % modules, Math.floor(i / modules)] as const)
      .filter(([column, row]) => reference.isDark(row, column))
      .map(([column, row]) => `${column + 4} ${row + 4}`);
    expect(new Set(expected)).toEqual(darkModules(path?.d ?? ''));
  });

  it('counts bytes of UTF-8, and gives up correction for room when they are many', () => {
    expect(qrCode('é'.repeat(SMALL_BYTES / 2))).toMatchObject({ bytes: SMALL_BYTES, level: 'M' });
    expect(qrCode('a'.repeat(SMALL_BYTES + 1))).toMatchObject({ bytes: SMALL_BYTES + 1, level: 'L' });
  });

  it('holds 2,953 bytes, and there is none for more', () => {
    expect(qrCode('a'.repeat(2953))?.modules).toBe(177);
    expect(qrCode('a'.repeat(2954))).toBeUndefined();
  });
});
