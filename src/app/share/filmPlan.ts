/** As a run plays on the page. */
export const FRAME_SECONDS = 0.09;
/** The end stands still, to be read. */
export const LAST_SECONDS = 1.5;

export const filmFormats = ['webm', 'gif'] as const;
export type FilmFormat = (typeof filmFormats)[number];

interface Limits {
  readonly frames: number;
  /** Of a frame's larger side. */
  readonly pixels: number;
  /** Of all frames together: an encoder of GIFs holds them all. */
  readonly total: number;
}

const limits: Readonly<Record<FilmFormat, Limits>> = {
  webm: { frames: 600, pixels: 1920, total: Infinity },
  gif: { frames: 150, pixels: 900, total: 60e6 },
};

export interface FilmPlan {
  /** The steps that are shown, the first and the last always among them. */
  readonly steps: readonly number[];
  /** Of the pictures, in pixels of the film. Both sides are even, as the encoders of films want them. */
  readonly width: number;
  readonly height: number;
}

/** Which steps of a run are filmed, of those that can be shown, and how large: as many and as large as the format bears. */
export function filmPlan(format: FilmFormat, last: number, size: { readonly width: number; readonly height: number }, every = 1): FilmPlan {
  const { frames, pixels, total } = limits[format];
  const stride = every * Math.max(1, Math.ceil(last / every / (frames - 1)));
  const steps = [...Array.from({ length: Math.ceil(last / stride) }, (_, i) => i * stride), last];
  const largest = Math.max(size.width, size.height);
  const scale = Math.min(
    2,
    pixels / largest,
    Math.sqrt(total / steps.length / (size.width * size.height)),
  );
  const even = (length: number): number => Math.max(2, 2 * Math.round((length * scale) / 2));
  return { steps, width: even(size.width), height: even(size.height) };
}
