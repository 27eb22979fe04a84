import { htmlAttributes } from './htmlAttributes';

export interface FrameSnippet {
  readonly src: string;
  readonly title: string;
  readonly height: number;
  readonly sandbox: string;
}

/** A frame for a page that shows the lab, sandboxed to what the lab needs. */
export function frameSnippet({ src, title, height, sandbox }: FrameSnippet): string {
  return `<iframe
 ${htmlAttributes({ src })}
 ${htmlAttributes({ title })}
  width="100%" height="${height}" style="border: 0" loading="lazy"
 ${htmlAttributes({ sandbox })}
></iframe>`;
}
