// @ts-check
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (/** @type {string} */ name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

it('has icons of the sizes that the manifests promise, in both languages the same', () => {
  /** @typedef {{ icons: { src: string, sizes: string, type: string }[], start_url: string, lang: string }} Manifest */
  const manifests = ['manifest.webmanifest', 'manifest.zh.webmanifest'].map((name) => /** @type {Manifest} */ (JSON.parse(read(`public/${name}`))));
  expect(manifests.map(({ lang }) => lang)).toEqual(['en', 'zh-Hans']);
  expect(manifests[1]?.icons).toEqual(manifests[0]?.icons);
  expect(manifests[1]?.start_url).toBe(manifests[0]?.start_url);
  const bitmaps = (manifests[0]?.icons ?? []).filter(({ type }) => type === 'image/png');
  expect(bitmaps).toHaveLength(3);
  for (const { src, sizes } of bitmaps) {
    const png = readFileSync(new URL(`../public/${src}`, import.meta.url));
    // The header of a PNG has its width and height at bytes 16 and 20.
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
});
