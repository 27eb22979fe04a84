export type TextSource = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'file'; readonly file: Blob };

export interface TextPiece {
  readonly text: string;
  /** How much of the source has been given, 0 to 1. */
  readonly part: number;
}

const SIGNS = 1 << 18;
const BYTES = 1 << 19;

/** A source's text in pieces, none of which splits a sign. */
export async function* textPieces(source: TextSource): AsyncGenerator<TextPiece> {
  if (source.kind === 'text') {
    const { text } = source;
    for (let from = 0; from < text.length; from += SIGNS) {
      const to = Math.min(text.length, from + SIGNS);
      yield { text: text.slice(from, to), part: to / text.length };
    }
    return;
  }
  const { file } = source;
  let decoder: TextDecoder | undefined;
  for (let from = 0; from < file.size; from += BYTES) {
    const to = Math.min(file.size, from + BYTES);
    const bytes = await file.slice(from, to).arrayBuffer();
    decoder ??= new TextDecoder(encodingOf(new Uint8Array(bytes), to === file.size));
    yield { text: decoder.decode(bytes, { stream: to < file.size }), part: to / file.size };
  }
}

/** Excel saves Unicode text as UTF-16, and CSV in the system's encoding, which in China is GB 18030. */
function encodingOf(bytes: Uint8Array, isWhole: boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
    return 'utf-8';
  } catch {
    return 'gb18030'; // `fatal` throws on bytes that are not UTF-8, and on nothing else
  }
}
