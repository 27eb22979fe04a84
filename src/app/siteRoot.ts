/** Where the views are that this page has not, relative to it: a page that is only framed says so; others have all of them. */
export function fullPage(): string {
  const written = document.querySelector('meta[name="klarity-full"]')?.getAttribute('content') ?? '';
  // A folder that is opened as a file shows its list; the one file beside it shows the product.
  return written !== '' && location.protocol === 'file:' ? `${written}klarity.html` : written;
}

/** The folder of a site, where the page that is framed and its loader lie beside each other; nothing where the page is from no site. */
export function siteFolder(): URL | undefined {
  const root = siteRoot() ?? fullPage();
  return root === '' || location.protocol === 'file:' ? undefined : new URL(root, location.href);
}

let found: { readonly root: string | undefined } | undefined;

/**
 * The path of a site whose chapters are pages of their own, as the page that was opened says; nothing where they are none: in
 * development, and in the one file. Read once: what a page says of itself is relative to where it was opened.
 */
export function siteRoot(): string | undefined {
  if (!found) {
    const written = document.querySelector('meta[name="klarity-root"]')?.getAttribute('content');
    found = { root: typeof written === 'string' ? new URL(written, location.href).pathname : undefined };
  }
  return found.root;
}
