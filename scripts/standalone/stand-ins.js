// @ts-check
import { fileURLToPath } from 'node:url';

const ABSENT = '\0absent';

const source = (/** @type {string} */ path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** What is another thing in a page that is only framed, and what stands there instead. */
export const STAND_INS = new Map(
  Object.entries({
    'app/openShell.ts': 'app/standalone/openShell.ts',
    'app/studyPages.ts': 'app/standalone/studyPages.ts',
    'app/studyPageNames.ts': 'app/standalone/studyPageNames.ts',
    'lessons/index.ts': 'app/standalone/lessons.ts',
  }).map(([whole, framed]) => [source(whole), source(framed)]),
);

/** What is fetched only where a page was made ahead, which this one never is. */
const ABSENCES = new Set([source('app/pages/takeOver.ts')]);

/**
 * Builds the page that is only framed from the sources of the whole: no chapter, no other shell.
 * @returns {import('vite').Plugin}
 */
export function standIns() {
  return {
    name: 'stand-ins',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      if (!found) return null;
      if (ABSENCES.has(found.id)) return ABSENT;
      return STAND_INS.get(found.id) ?? found;
    },
    load: (id) => (id === ABSENT ? 'export {};' : null),
  };
}
