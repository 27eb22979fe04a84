import { MOST_SENT } from './codesScene';

/** Symbols shown one by one, before the sending goes faster and faster. */
const SLOW = 48;
const FASTER = 1.05;

function stopsUpTo(most: number): readonly number[] {
  const stops: number[] = [];
  for (let at = 0; at < most; at = at < SLOW ? at + 1 : Math.ceil(at * FASTER)) stops.push(at);
  return [...stops, most];
}

/** After how many symbols the sending is shown: after each of the first, then ever further apart. */
export const sendingStops = stopsUpTo(MOST_SENT);

/** The stop at which so many symbols stand, or the last one before. */
export function stopBefore(sent: number): number {
  const next = sendingStops.findIndex((stop) => stop > sent);
  return next === -1 ? sendingStops.length - 1 : next - 1;
}

/** The first stop by which so many symbols are sent. */
export const stopFrom = (sent: number): number => sendingStops.findIndex((stop) => stop >= sent);
