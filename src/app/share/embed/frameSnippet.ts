export interface EmbedSnippet {
  readonly src: string;
  readonly title: string;
  readonly height: number;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * A frame for a page that shows the lab. Sandboxed to what the lab needs: its scripts, its own origin for its worker, and the
 * tab that “Open in KLarity” opens.
 */
export function embedSnippet({ src, title, height }: EmbedSnippet): string {
  return `<iframe
  src="${attribute(src)}"
  title="${attribute(title)}"
  width="100%" height="${height}" style="border: 0" loading="lazy"
  sandbox="allow-scripts allow-same-origin allow-popups"
></iframe>`;
}
