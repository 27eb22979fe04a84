const PACKED = '~';
const SEPARATOR = '_';

/** Numbers for an address: decimals that read back to the same doubles, or 64-bit base64url where that is shorter. */
export function encodeNumbers(values: readonly number[]): string {
  // A plus sign is a space to whoever reads an address.
  const plain = values.join(SEPARATOR).replaceAll('+', '');
  const packed = PACKED + toBase64Url(new Uint8Array(Float64Array.from(values).buffer));
  return plain.length <= packed.length ? plain : packed;
}

/** The numbers of an address, or nothing where one of them is not a finite number. */
export function decodeNumbers(text: string): readonly number[] | undefined {
  const values = text.startsWith(PACKED) ? unpack(text.slice(PACKED.length)) : text.split(SEPARATOR).map(decimal);
  return values?.every((value) => Number.isFinite(value)) ? values : undefined;
}

const DECIMAL = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** One number of an address; NaN for anything else. */
export function decimal(text: string): number {
  return DECIMAL.test(text) ? Number(text) : Number.NaN;
}

function unpack(text: string): readonly number[] | undefined {
  const bytes = fromBase64Url(text);
  return bytes && bytes.length > 0 && bytes.length % 8 === 0 ? [...new Float64Array(bytes.buffer)] : undefined;
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  } catch {
    return undefined; // atob throws on a length that no encoder makes: the caller reports the text as unreadable
  }
}
