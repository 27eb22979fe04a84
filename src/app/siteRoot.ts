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
