import createCode from 'qrcode-generator';

/** A camera across a room reads a small code; beyond this many bytes the design offers a file as well. */
export const SMALL_BYTES = 300;
/** Version 40 at level L holds no more. */
const MOST_BYTES = 2953;
/** Of light modules around it, by the standard. */
const QUIET = 4;

export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  readonly modules: number;
  readonly isDark: (row: number, column: number) => boolean;
  /** M corrects 15 % of what is read wrong, L 7 %: a long text needs the room. */
  readonly level: 'M' | 'L';
  readonly bytes: number;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Nothing where the text is longer than any code can hold. */
export function qrCode(text: string): QrCode | undefined {
  const bytes = byteLength(text);
  if (bytes > MOST_BYTES) return undefined;
  const level = bytes <= SMALL_BYTES ? 'M' : 'L';
  const code = createCode(0, level);
  // The library writes a character a byte: what is not ASCII must come as the bytes of its UTF-8.
  code.addData(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''), 'Byte');
  code.make();
  return { modules: code.getModuleCount(), isDark: (row, column) => code.isDark(row, column), level, bytes };
}

/** The dark modules as one path in units of a module, and the side of the square that it stands in, quiet zone included. */
export function qrPath({ modules, isDark }: QrCode): { readonly side: number; readonly d: string } {
  const runs: string[] = [];
  for (let row = 0; row < modules; row++) {
    for (let column = 0; column < modules; column++) {
      if (!isDark(row, column)) continue;
      const start = column;
      while (column + 1 < modules && isDark(row, column + 1)) column++;
      runs.push(`M${start + QUIET},${row + QUIET}h${column - start + 1}v1h${start - column - 1}z`);
    }
  }
  return { side: modules + 2 * QUIET, d: runs.join('') };
}
