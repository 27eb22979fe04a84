// @ts-check
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { loadSource } from '../load-source.js';
import { leanStdlib } from './lean-stdlib.js';

/**
 * @typedef {{ quantile(u: number): number, cdf(x: number): number, logProb(x: number): number }} Law
 * @typedef {(distribution: { family: string, params: unknown }) => Law} LawOf
 */

/** The laws as the standalone page has them. */
async function leanLaws() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [leanStdlib()],
    ssr: { noExternal: true },
    build: { write: false, ssr: true, target: 'es2022', rolldownOptions: { input: 'src/math/law/lawOf.ts' } },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (!chunk) throw new Error('the laws bundle to one file');
  const folder = await mkdtemp(join(tmpdir(), 'klarity-lean-'));
  try {
    const file = join(folder, 'laws.mjs');
    await writeFile(file, chunk.code);
    /** @type {unknown} */
    const module = await import(/* @vite-ignore */ pathToFileURL(file).href);
    return { code: chunk.code, lawOf: /** @type {{ lawOf: LawOf }} */ (module).lawOf };
  } finally {
    await rm(folder, { recursive: true });
  }
}
const lean = await leanLaws();
/** @type {{ readonly lawOf: LawOf }} */
const { lawOf } = await loadSource('src/math/law/lawOf.ts');
/** @type {{ readonly families: Readonly<Record<string, { readonly example: unknown }>> }} */
const { families } = await loadSource('src/math/families/index.ts');
/** @type {{ readonly extremes: Readonly<Record<string, readonly unknown[]>> }} */
const { extremes } = await loadSource('src/math/families/extremes.ts');
const levels = [1e-9, 0.01, 0.2, 0.5, 0.7, 0.99, 1 - 1e-9];

it('leaves out what browsers have', () => {
  expect(lean.code).not.toMatch(/stdlib\/(math-base-special-(exp|pow|ln)|array-|string-format|utils-define-property)\//);
});

it.each(Object.entries(families))('computes the laws of %s as before, but for the last bits', (name, family) => {
  for (const params of [family.example, ...extremes[name] ?? []]) {
    const example = { family: name, params };
    const [ours, theirs] = [lean.lawOf(example), lawOf(example)];
    for (const level of levels) {
      const x = theirs.quantile(level);
      expect(relative(ours.quantile(level), x)).toBeLessThan(1e-11);
      expect(relative(ours.cdf(x), theirs.cdf(x))).toBeLessThan(1e-12);
      expect(relative(ours.logProb(x), theirs.logProb(x))).toBeLessThan(1e-12);
    }
  }
});

/** @param {number} a @param {number} b */
const relative = (a, b) => (a === b ? 0 : Math.abs(a - b) / Math.max(1e-300, Math.abs(b)));
