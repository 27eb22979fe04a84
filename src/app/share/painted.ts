/** After two frames, whatever an answer has changed is on the screen, fields that are painted in effects included. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
