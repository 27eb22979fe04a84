// @ts-check

/** No inline script, nothing from elsewhere; workers are made of what has been loaded. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The page that is framed. Its scripts are classic and ask for no CORS, so that it opens in any sandbox and from a file.
 * @param {{ html: string, styles: string, start: string }} parts `html` as it stands in the source; the others by their addresses
 */
export function standalonePage({ html, styles, start }) {
  /** @param {string} page @param {RegExp} part @param {string} by */
  const replaced = (page, part, by) => {
    if (!part.test(page)) throw new Error(`the page has no ${part}`);
    return page.replace(part, () => by);
  };
  // The first script asks for the lab's, which then comes together with the styles.
  const head = [
    `<meta name="klarity-full" content="./" />`,
    `<script src="${start}"></script>`,
    `<script src="./early-theme.js"></script>`,
    `<link rel="stylesheet" href="${styles}" />`,
  ];
  let page = replaced(html, /\s*<script type="module"[^>]*><\/script>/, '');
  page = replaced(page, /<\/head>/, `  ${head.join('\n    ')}\n  </head>`);
  return replaced(page, /<head>/, `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`);
}
