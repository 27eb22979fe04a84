// @ts-check
import { escaped, pageHtml, tags } from './chapter-pages/page-html.js';
import { firstFiles } from './chapter-pages/first-files.js';
import { withoutInlineStyles } from './chapter-pages/inline-styles.js';
import { languagePage } from './chapter-pages/language-page.js';
import { chapterCard, oEmbedFiles, oEmbedLink } from './chapter-pages/oembed.js';
import { siteUrlOf } from './chapter-pages/site-url.js';
import { sitemap } from './chapter-pages/sitemap.js';
import { loadSource } from './load-source.js';

/** @typedef {import('./chapter-pages/page-html.js').Page} Page */

/** From a page to the root of the site. */
const ROOT = '../../';

const languages = /** @type {const} */ (['en', 'zh']);

/**
 * Makes a page of every chapter, of the bank of misconceptions and of the glossary in every language, which is read without scripts, and the site's map where its address is known
 * (`SITE_URL`).
 * @returns {import('vite').Plugin}
 */
export function chapterPages() {
  return {
    name: 'chapter-pages',
    apply: 'build',
    enforce: 'post',
    // The page says where the site's root is: from there on, chapters and what stands beside them have addresses of their own.
    transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'klarity-root', content: './' }, injectTo: 'head' }],
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const front = bundle['index.html'];
        if (front?.type !== 'asset') return this.error('the front page has not been built');
        const template = String(front.source);
        const siteUrl = siteUrlOf(process.env['SITE_URL']);
        /** @type {{ readonly renderedPages: readonly Page[] }} */
        const { renderedPages } = await loadSource('src/app/pages/renderedPages.ts');
        for (const page of renderedPages) {
          const { markup, sheet } = withoutInlineStyles(page.markup);
          const { styles, scripts } = firstFiles(bundle, page);
          const isNew = (/** @type {string} */ file) => !template.includes(file);
          const own = this.emitFile({ type: 'asset', name: `${page.name}-${page.lang}.css`, source: sheet });
          const source = pageHtml({
            page: { ...page, markup },
            languages: renderedPages.filter(({ name }) => name === page.name),
            template,
            root: ROOT,
            styles: [...styles.filter(isNew), this.getFileName(own)],
            scripts: scripts.filter(isNew),
            siteUrl,
            more: siteUrl === undefined || !page.figure ? [] : [oEmbedLink(`${siteUrl}${chapterCard(page)}`, page.title)],
          });
          this.emitFile({ type: 'asset', fileName: `${page.path}index.html`, source });
        }
        for (const lang of languages) this.emitFile({ type: 'asset', fileName: `${lang}/index.html`, source: languagePage(lang) });
        front.source = withPages(template, renderedPages, siteUrl);
        const map = siteUrl === undefined ? [] : [`Sitemap: ${siteUrl}sitemap.xml`];
        this.emitFile({ type: 'asset', fileName: 'robots.txt', source: ['User-agent: *', 'Allow: /', ...map, ''].join('\n') });
        if (siteUrl === undefined) return;
        this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source: sitemap(renderedPages, siteUrl) });
        for (const [fileName, source] of Object.entries(await oEmbedFiles(renderedPages, siteUrl))) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/** What leads to the pages where no script runs. */
const readable = /** @type {const} */ ({
  en: 'Every chapter can be read without it, its figures standing still:',
  zh: '这里停用了 JavaScript，图动不起来，但每一章都照样可以读：',
});

/**
 * The front page with the way to all pages for those without scripts, in both languages.
 * @param {string} html
 * @param {readonly Page[]} pages
 * @param {string | undefined} siteUrl
 */
function withPages(html, pages, siteUrl) {
  const lists = [...new Set(pages.map(({ lang }) => lang))].map((lang) => {
    const links = pages
      .filter((page) => page.lang === lang)
      .map(({ path, chapter, title }) => `<li><a href="./${path}" hreflang="${tags[lang]}">${chapter === undefined ? '' : `${chapter}. `}${escaped(title)}</a></li>`);
    return `<div lang="${tags[lang]}"><p>${readable[lang]}</p><ul>${links.join('')}</ul></div>`;
  });
  const canonical =
    siteUrl === undefined ? '' : `  <link rel="canonical" href="${siteUrl}" />\n    ${oEmbedLink(`${siteUrl}oembed/labs/worms.en.json`, 'KLarity')}\n  `;
  return html.replace('</head>', () => `${canonical}</head>`).replace('</noscript>', () => `${lists.join('')}</noscript>`);
}
