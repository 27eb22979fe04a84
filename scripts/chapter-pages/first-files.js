// @ts-check

/**
 * @typedef {import('vite').Rolldown.OutputBundle} Bundle
 * @typedef {import('vite').Rolldown.OutputChunk} Chunk
 */

/** @param {Bundle} bundle @returns {Chunk[]} */
const chunksOf = (bundle) => Object.values(bundle).filter((file) => file.type === 'chunk');

/**
 * The chunks that hold any of the modules, and all that these import before they run.
 * @param {Bundle} bundle
 * @param {(module: string) => boolean} isWanted
 */
function chunksWith(bundle, isWanted) {
  const byName = new Map(chunksOf(bundle).map((chunk) => [chunk.fileName, chunk]));
  const found = new Set(chunksOf(bundle).filter(({ facadeModuleId }) => facadeModuleId !== null && isWanted(facadeModuleId)));
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported) found.add(imported);
    }
  }
  return [...found];
}

/**
 * What a page needs before it stands as its scripts will have it, and the front page's files among them: the styles, and the
 * scripts that it will ask for one after the other.
 * @param {Bundle} bundle
 * @param {Pick<import('./page-html.js').Page, 'name' | 'labs' | 'lang' | 'chapter'>} page
 */
export function firstFiles(bundle, { name, labs, lang, chapter }) {
  const folder = chapter === undefined ? `/src/lessons/${name}/` : `/src/lessons/${String(chapter).padStart(2, '0')}-`;
  const beside = `/src/app/study/${name}/${name[0]?.toUpperCase()}${name.slice(1)}Page.tsx`;
  const text = ['/src/app/StudyShell.tsx', `/src/i18n/${lang}.ts`, ...(chapter === undefined ? [beside] : [])];
  const figures = labs.flatMap((lab) => [`/src/labs/${lab}/${lab}Lab.ts`, `/src/labs/${lab}/${lang}.ts`]);
  /** @type {(module: string) => boolean} */
  const isText = (module) => text.some((end) => module.endsWith(end)) || (module.includes(folder) && (module.endsWith(`/${lang}.mdx`) || module.endsWith('/lesson.ts')));
  /** @type {(module: string) => boolean} */
  const isFigure = (module) => figures.some((end) => module.endsWith(end));
  // A page of many labs asks for each when it is needed; their styles are those of the figures that stand in it.
  const scripts = chunksWith(bundle, (module) => isText(module) || (chapter !== undefined && isFigure(module)));
  const later = chunksWith(bundle, (module) => isFigure(module) || /\/src\/app\/study\/(revealedComponents\.ts|ContentsList\.tsx)$/.test(module));
  return { styles: stylesOf([...scripts, ...later]), scripts: scripts.map(({ fileName }) => fileName) };
}

/** @param {readonly Chunk[]} chunks */
const stylesOf = (chunks) => [...new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))];
