const reach = 20_000;

/** Finite values stay finite in pixels, but far outside the frame they need not be exact: renderers lose such paths. */
export function nearPixel(pixel: number): number {
  return Math.min(Math.max(pixel, -reach), reach);
}
