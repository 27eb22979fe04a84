import { escaped, htmlAttributes } from './htmlAttributes';

interface ElementSnippet {
  /** The address of the loader. */
  readonly loader: string;
  readonly said: Readonly<Record<string, string | undefined>>;
  readonly label: string;
  /** The full lab: what stands in the element until its frame does, and where no script runs. */
  readonly link: string;
}

/** The loader and the element that it makes a frame of. */
export function elementSnippet({ loader, said, label, link }: ElementSnippet): string {
  return `<script${htmlAttributes({ src: loader })} defer></script>
<klarity-embed${htmlAttributes({ ...said, label })}>
  <a${htmlAttributes({ href: link })}>${escaped(label)}</a>
</klarity-embed>`;
}
