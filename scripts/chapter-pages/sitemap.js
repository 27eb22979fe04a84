// @ts-check
import { escaped, tags } from './page-html.js';

/**
 * All pages with their other languages, as search engines ask for it.
 * @param {readonly import('./page-html.js').Page[]} pages
 * @param {string} siteUrl with a slash at its end: a sitemap holds whole addresses
 */
export function sitemap(pages, siteUrl) {
  /** @param {import('./page-html.js').Page} page */
  const entry = ({ name, path }) => {
    const languages = pages.filter((one) => one.name === name);
    const links = languages.map((one) => `    <xhtml:link rel="alternate" hreflang="${tags[one.lang]}" href="${escaped(siteUrl + one.path)}"/>`);
    return ['  <url>', `    <loc>${escaped(siteUrl + path)}</loc>`, ...links, '  </url>'].join('\n');
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `  <url>\n    <loc>${escaped(siteUrl)}</loc>\n  </url>`,
    ...pages.map(entry),
    '</urlset>',
    '',
  ].join('\n');
}
