// @ts-check

/**
 * A page in a language, where it lies from the root of the site, the labs whose figures it shows, and for a chapter its place in their
 * order and its figure, as the hash of an address of its lab.
 * @typedef {{ name: string, lang: 'en' | 'zh', path: string, title: string, markup: string, labs: readonly string[], chapter?: number, figure?: { lab: string, scene: string } }} Page
 */

export const tags = { en: 'en', zh: 'zh-Hans' };
const manifests = { en: 'manifest.webmanifest', zh: 'manifest.zh.webmanifest' };
const ogLocales = { en: 'en_US', zh: 'zh_CN' };
/** Of search results: longer ones are cut there. */
const DESCRIPTION_LENGTH = { en: 160, zh: 80 };

/** @param {string} text */
export const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * The beginning of the page's text, in whole sentences.
 * @param {Pick<Page, 'markup' | 'lang' | 'name'>} page
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
 * A page, whole. Its links are relative, but for those that must not be: without a site's address, these are left out.
 * @param {object} parts
 * @param {Page} parts.page
 * @param {readonly Page[]} parts.languages the same page in every language
 * @param {string} parts.template the built front page
 * @param {string} parts.root from the page to the root of the site
 * @param {readonly string[]} parts.styles files, from the root of the site
 * @param {readonly string[]} parts.scripts modules that the page will ask for
 * @param {string | undefined} parts.siteUrl with a slash at its end
 * @param {readonly string[]} [parts.more] for its head
 */
export function pageHtml({ page, languages, template, root, styles, scripts, siteUrl, more = [] }) {
  const { lang, title, path } = page;
  const base = siteUrl ?? root;
  const description = descriptionOf(page);
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
  html = replaced(html, /<div id="root"><\/div>/, `<div id="root">${page.markup}</div>`);
  html = replaced(html, /manifest\.webmanifest/, manifests[lang]);
  return replaced(html, /\s*<noscript>.*?<\/noscript>/s, '');
}
