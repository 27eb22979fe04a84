// @ts-check
import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { remarkMathML } from './remark-math-ml.js';

/**
 * Compiles lessons in MDX to components. A formula that does not parse fails the build.
 * @returns {import('vite').Plugin}
 */
export function mdx() {
  return {
    name: 'klarity:mdx',
    enforce: 'pre',
    async transform(value, id) {
      const path = id.replace(/\?.*$/, '');
      if (!path.endsWith('.mdx')) return;
      const file = await compile({ value, path }, { remarkPlugins: [remarkGfm, remarkMath, remarkMathML] });
      return { code: String(file), map: null, moduleType: 'js' };
    },
  };
}
