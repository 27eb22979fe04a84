// @ts-check

/**
 * A page that names the picture to show with a link to it; in place of one that it names already.
 * @param {string} html
 * @param {{ url: string, width: number, height: number }} picture
 */
export function withPicture(html, { url, width, height }) {
  const bare = html.replaceAll(/ *<meta (?:property="og:image(?::\w+)?"|name="twitter:card") content="[^"]*" \/>\n/g, '');
  if (!bare.includes('</head>')) throw new Error('the page has no </head>');
  const tags = [
    `<meta property="og:image" content="${url}" />`,
    `<meta property="og:image:width" content="${width}" />`,
    `<meta property="og:image:height" content="${height}" />`,
    `<meta name="twitter:card" content="summary_large_image" />`,
  ];
  return bare.replace(/ *<\/head>/, () => `${tags.map((tag) => `    ${tag}\n`).join('')}  </head>`);
}
