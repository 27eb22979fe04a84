const PACKED = '~';
const SEPARATOR = '_';

/** Numbers for an address: decimals that read back to the same doubles, or 64-bit base64url where that is shorter. */
export function encodeNumbers(values: readonly number[]): string {
  const plain = values.join(SEPARATOR);
  const packed = PACKED + toBase64Url(new Uint8Array(Float64Array.from(values).buffer));
  return plain.length <= packed.length ? plain : packed;
}

/** The numbers of an address, or nothing where one of them is not a finite number. */
export function decodeNumbers(text: string): readonly number[] | undefined {
  const values = text.startsWith(PACKED) ? unpack(text.slice(PACKED.length)) : text.split(SEPARATOR).map(decimal);
  return values?.every((value) => Number.isFinite(value)) ? values : undefined;
}

/** One number of an address; NaN for anything else, the empty text included. */
export function decimal(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

function unpack(text: string): readonly number[] | undefined {
  const bytes = fromBase64Url(text);
  return bytes && bytes.length > 0 && bytes.length % 8 === 0 ? [...new Float64Array(bytes.buffer)] : undefined;
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '.')
    .replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9.-]*$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('.', '/')), (char) => char.charCodeAt(0));
  } catch {
    return undefined; // atob throws on a length that no encoder makes: the caller reports the text as unreadable
  }
}
