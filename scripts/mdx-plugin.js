// @ts-check
import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';

/**
 * @returns {import('vite').Plugin}
 */
export function mdx() {
  return {
    name: 'mdx',
    enforce: 'pre',
    async transform(source, id) {
      if (!id.endsWith('.mdx')) return undefined;
      return { code: String(await compile(source, { remarkPlugins: [remarkMath, remarkGfm] })), map: null };
    },
  };
}
