// @ts-check
import { chapterHtml, escaped, tags } from './chapter-pages/page-html.js';
import { firstFiles } from './chapter-pages/first-files.js';
import { withoutInlineStyles } from './chapter-pages/inline-styles.js';
import { chapterCard, oEmbedFiles, oEmbedLink } from './chapter-pages/oembed.js';
import { siteUrlOf } from './chapter-pages/site-url.js';
import { sitemap } from './chapter-pages/sitemap.js';
import { loadSource } from './load-source.js';

/** @typedef {import('./chapter-pages/page-html.js').Chapter} Chapter */

/** From a chapter's page to the root of the site. */
const ROOT = '../../';

/**
 * Makes a page of every chapter in every language, which is read without scripts, and the site's map where its address is known
 * (`SITE_URL`).
 * @returns {import('vite').Plugin}
 */
export function chapterPages() {
  return {
    name: 'chapter-pages',
    apply: 'build',
    enforce: 'post',
    // The page says where the site's root is: from there on, chapters have addresses of their own.
    transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'klarity-root', content: './' }, injectTo: 'head' }],
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const front = bundle['index.html'];
        if (front?.type !== 'asset') return this.error('the front page has not been built');
        const template = String(front.source);
        const siteUrl = siteUrlOf(process.env['SITE_URL']);
        /** @type {{ readonly renderedChapters: readonly Chapter[] }} */
        const { renderedChapters } = await loadSource('src/app/pages/renderedChapters.ts');
        for (const chapter of renderedChapters) {
          const { markup, sheet } = withoutInlineStyles(chapter.markup);
          const { styles, scripts } = firstFiles(bundle, chapter);
          const isNew = (/** @type {string} */ file) => !template.includes(file);
          const own = this.emitFile({ type: 'asset', name: `${chapter.name}-${chapter.lang}.css`, source: sheet });
          const source = chapterHtml({
            chapter: { ...chapter, markup },
            languages: renderedChapters.filter(({ name }) => name === chapter.name),
            template,
            root: ROOT,
            styles: [...styles.filter(isNew), this.getFileName(own)],
            scripts: scripts.filter(isNew),
            siteUrl,
            more: siteUrl === undefined ? [] : [oEmbedLink(`${siteUrl}${chapterCard(chapter)}`, chapter.title)],
          });
          this.emitFile({ type: 'asset', fileName: `${chapter.path}index.html`, source });
        }
        front.source = withChapters(template, renderedChapters, siteUrl);
        const map = siteUrl === undefined ? [] : [`Sitemap: ${siteUrl}sitemap.xml`];
        this.emitFile({ type: 'asset', fileName: 'robots.txt', source: ['User-agent: *', 'Allow: /', ...map, ''].join('\n') });
        if (siteUrl === undefined) return;
        this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source: sitemap(renderedChapters, siteUrl) });
        for (const [fileName, source] of Object.entries(await oEmbedFiles(renderedChapters, siteUrl))) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/**
 * The front page with the way to the chapters for those without scripts, in both languages.
 * @param {string} html
 * @param {readonly Chapter[]} chapters
 * @param {string | undefined} siteUrl
 */
function withChapters(html, chapters, siteUrl) {
  const links = chapters.map(
    ({ path, lang, chapter, title }) => `<li><a href="./${path}" hreflang="${tags[lang]}" lang="${tags[lang]}">${chapter}. ${escaped(title)}</a></li>`,
  );
  const canonical =
    siteUrl === undefined ? '' : `  <link rel="canonical" href="${siteUrl}" />\n    ${oEmbedLink(`${siteUrl}oembed/labs/worms.en.json`, 'KLarity')}\n  `;
  return html.replace('</head>', () => `${canonical}</head>`).replace('</noscript>', () => `<ul>${links.join('')}</ul></noscript>`);
}
