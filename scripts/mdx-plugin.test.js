// @ts-check
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { mdx } from './mdx-plugin.js';

const LESSON = 'lesson.mdx';

/**
 * The code that a lesson of this text becomes in a build.
 * @param {string} prose
 */
async function built(prose) {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'lesson',
        enforce: 'pre',
        resolveId: (id) => (id === LESSON ? id : null),
        load: (id) => (id === LESSON ? prose : null),
      },
      mdx(),
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: LESSON, external: /^react/, preserveEntrySignatures: 'strict' },
    },
  });
  const { output } = [result].flat().find((one) => 'output' in one) ?? { output: [] };
  return output.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
}

describe('the compiler of lessons', () => {
  it('turns formulas into MathML, inline and on their own line', async () => {
    const code = await built('# Title\n\nHere $q_\\theta$ and\n\n$$\n\\sum_{x} p(x)\n$$\n');
    expect(code).toMatch(/_components\.msub,/);
    expect(code).toMatch(/_components\.munder,/);
    expect(code).toMatch(/"∑"/);
    expect(code).toMatch(/display: "block"/);
    expect(code).not.toMatch(/\\theta|language-math|style/);
  });

  it('keeps a formula and the mark after it on one line', async () => {
    const code = await built('令 $p$，再令 $q$ 为');
    expect(code.match(/prose__unbroken/g)).toHaveLength(1);
    expect(code).toMatch(/children: "p"[^，]*"，"/);
    expect(code).toMatch(/"再令 "/);
  });

  it('reads tables', async () => {
    expect(await built('| a | b |\n| - | - |\n| 1 | 2 |\n')).toMatch(/tbody/);
  });

  it.each(['$\\frac{1$', '$\\nosuchcommand$', '$$\n\\begin{matrix}\n$$'])('fails the build on %j', async (formula) => {
    await expect(built(`${formula}\n`)).rejects.toThrow(LESSON);
  });
});
