/** A PLACEHOLDER */
export function startHeight(_lab: string, _width: number): number {
  return 400;
}
