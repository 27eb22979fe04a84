// @ts-check
import { createProcessor, compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { proseSections } from './prose-sections.js';
import { remarkMathML } from './remark-math-ml.js';
import { remarkReadingTime, wholeMinutes } from './remark-reading-time.js';

/**
 * Compiles lessons in MDX to components, and with `?minutes` to the time that they take to read, with `?sections` to the names of their sections. A formula that does not parse fails
 * the build.
 * @returns {import('vite').Plugin}
 */
export function mdx() {
  return {
    name: 'klarity:mdx',
    enforce: 'pre',
    async transform(value, id) {
      const [path = '', query] = id.split('?');
      if (!path.endsWith('.mdx')) return;
      if (query === 'minutes' || query === 'sections') {
        const tree = createProcessor({ remarkPlugins: [remarkGfm, remarkMath] }).parse({ value, path });
        const told = query === 'minutes' ? wholeMinutes(tree) : JSON.stringify(proseSections(tree));
        return { code: `export const ${query} = ${told};`, map: null, moduleType: 'js' };
      }
      const file = await compile({ value, path }, { remarkPlugins: [remarkGfm, remarkMath, remarkReadingTime, remarkMathML] });
      return { code: String(file), map: null, moduleType: 'js' };
    },
  };
}
