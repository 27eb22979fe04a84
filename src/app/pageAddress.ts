/** Whether this page has an address of its own. One that stands in another's `srcdoc` has none, and may write none. */
export const hasAddress = (): boolean => location.protocol !== 'about:';

/** The address that this page was opened with, or where it has none, the one that it names: `<meta name="klarity-address">`. */
export function pageAddress(): URL {
  if (hasAddress()) return new URL(location.href);
  // The base is the other page's: what that one was opened with says nothing of this one.
  const base = new URL(document.baseURI);
  base.search = '';
  base.hash = '';
  const named = document.querySelector('meta[name="klarity-address"]')?.getAttribute('content');
  return named ? new URL(named, base) : base;
}
