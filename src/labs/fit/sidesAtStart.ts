import { textWidth } from '../../charts/textWidth';

interface Place {
  readonly x: number;
  readonly y: number;
}

type Side = 'above' | 'below';

/** In ems: so far from its mark stands the middle of a name. */
export const NAME_AWAY = 1.4;
/** In ems: names, or a name and a mark, whose middles are nearer than this touch. */
const TOUCH = { x: 4, y: 1.4 } as const;

/** On which side of its mark the name of a minimum stands, and that of the start: below and above, unless one would lie over the other or its mark. */
export function sidesAtStart(
  start: Place,
  minimum: Place,
  minimumName: string,
  startName: string,
  fontSize: number,
): { readonly minimum: Side; readonly start: Side } {
  const reach = Math.max(TOUCH.x, (textWidth(minimumName, 1.15) + textWidth(startName, 1.15)) / 2);
  const down = (minimum.y - start.y) / fontSize;
  const isNear = Math.abs(minimum.x - start.x) <= reach * fontSize;
  // Up to where the name under the minimum is clear of the start's, and down to where it is clear of the start's mark.
  if (!isNear || !(down >= -2 * NAME_AWAY - TOUCH.y && down <= 0)) return { minimum: 'below', start: 'above' };
  // The start's name goes under its mark where the minimum's, over its own, would come to it.
  return { minimum: 'above', start: down > -TOUCH.y ? 'below' : 'above' };
}

/** Whether the name under a minimum would lie on that of a line, which stands over the line; `away`: how far below the mark the line is, in ems. */
export const isOnLine = (away: number): boolean => Math.abs(away - NAME_AWAY - 0.7) < TOUCH.y;
