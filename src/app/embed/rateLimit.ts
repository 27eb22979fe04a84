/** A host page that follows a slider of its own sends one message a frame; fast displays have 120 or more in a second. */
export const MOST_A_SECOND = 240;

/** Whether one more message may be read at this time (ms): as many at once as in a second, refilled evenly. */
export function createRateLimit(mostASecond: number): (now: number) => boolean {
  let left = mostASecond;
  let last = -Infinity;
  return (now) => {
    left = Math.min(mostASecond, left + ((now - last) / 1000) * mostASecond);
    last = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
