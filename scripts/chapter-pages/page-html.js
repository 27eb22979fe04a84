// @ts-check

/**
 * A chapter in a language, and where its page and that of the same chapter in every language are, from the root of the site.
 * @typedef {{ name: string, chapter: number, lab: string, lang: 'en' | 'zh', path: string, scene: string, title: string, minutes: number, markup: string }} Chapter
 */

export const tags = { en: 'en', zh: 'zh-Hans' };
const manifests = { en: 'manifest.webmanifest', zh: 'manifest.zh.webmanifest' };
const ogLocales = { en: 'en_US', zh: 'zh_CN' };
/** Of search results: longer ones are cut there. */
const DESCRIPTION_LENGTH = { en: 160, zh: 80 };

/** @param {string} text */
export const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * The beginning of the chapter's text, in whole sentences.
 * @param {Pick<Chapter, 'markup' | 'lang' | 'name'>} chapter
 */
export function descriptionOf({ markup, lang, name }) {
  const paragraph = /<\/h1>\s*<p>(.*?)<\/p>/s.exec(markup)?.[1];
  if (paragraph === undefined) throw new Error(`${name} (${lang}) does not begin with a paragraph`);
  const text = paragraph.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ').trim();
  const sentences = text.match(/[^。！？]+?(?:[。！？]|[.!?:](?=\s|$)|$)["”’]?/g) ?? [text];
  let description = '';
  for (const sentence of sentences) {
    if (description !== '' && description.length + sentence.length > DESCRIPTION_LENGTH[lang]) break;
    description += sentence;
  }
  // Entities stay as they are: this is text of a page already.
  return description.trim().replaceAll('"', '&quot;');
}

/**
 * The page of a chapter. Its links are relative, but for those that must not be: without a site's address, these are left out.
 * @param {object} page
 * @param {Chapter} page.chapter
 * @param {readonly Chapter[]} page.languages the same chapter in every language
 * @param {string} page.template the built front page
 * @param {string} page.root from the page to the root of the site
 * @param {readonly string[]} page.styles files, from the root of the site
 * @param {readonly string[]} page.scripts modules that the page will ask for
 * @param {string | undefined} page.siteUrl with a slash at its end
 * @param {readonly string[]} [page.more] for its head
 */
export function chapterHtml({ chapter, languages, template, root, styles, scripts, siteUrl, more = [] }) {
  const { lang, title, path } = chapter;
  const base = siteUrl ?? root;
  const description = descriptionOf(chapter);
  const name = escaped(title);
  const head = [
    `<meta name="description" content="${description}" />`,
    `<meta property="og:site_name" content="KLarity" />`,
    `<meta property="og:type" content="article" />`,
    `<meta property="og:title" content="${name}" />`,
    `<meta property="og:description" content="${description}" />`,
    `<meta property="og:locale" content="${ogLocales[lang]}" />`,
    ...languages.map((one) => `<link rel="alternate" hreflang="${tags[one.lang]}" href="${base}${one.path}" />`),
    ...languages.filter((one) => one.lang === 'en').map((one) => `<link rel="alternate" hreflang="x-default" href="${base}${one.path}" />`),
    ...(siteUrl === undefined ? [] : [`<link rel="canonical" href="${siteUrl}${path}" />`, `<meta property="og:url" content="${siteUrl}${path}" />`]),
    ...more,
    `<script src="${root}early-theme.js"></script>`,
    ...styles.map((file) => `<link rel="stylesheet" href="${root}${file}">`),
    ...scripts.map((file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${root}${file}">`),
  ];
  /** @param {string} html @param {RegExp} part @param {string} by */
  const replaced = (html, part, by) => {
    if (!part.test(html)) throw new Error(`the front page has no ${part}`);
    return html.replace(part, () => by);
  };
  let html = template.replaceAll(/((?:href|src|content)=")\.\//g, (_, /** @type {string} */ start) => `${start}${root}`);
  // From a file, a style sheet is no other origin's as long as nobody asks.
  html = html.replaceAll('rel="stylesheet" crossorigin', 'rel="stylesheet"');
  html = replaced(html, /<html [^>]*>/, `<html lang="${tags[lang]}" data-theme="light" data-view="study">`);
  html = replaced(html, /<meta\s+name="description"[^>]*>\s*/, '');
  html = replaced(html, /<title>.*?<\/title>/, `<title>${name} · KLarity</title>`);
  html = replaced(html, /<\/head>/, `  ${head.join('\n    ')}\n  </head>`);
  html = replaced(html, /<div id="root"><\/div>/, `<div id="root">${chapter.markup}</div>`);
  html = replaced(html, /manifest\.webmanifest/, manifests[lang]);
  return replaced(html, /\s*<noscript>.*?<\/noscript>/s, '');
}
