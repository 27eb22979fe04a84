/** Where the name of a level lies on its line, and how it is turned, in pixels and degrees. */
export interface ContourLabel {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly text: string;
}

/** One level: its name, how wide that is, and its lines in pixels of the plot. */
export interface NamedLevel {
  readonly text: string;
  readonly width: number;
  readonly lines: readonly (readonly (readonly [x: number, y: number])[])[];
}

interface LabelRequest {
  /** For each name that is wanted the levels that would do, the best first. */
  readonly wanted: readonly (readonly NamedLevel[])[];
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** What must not be covered: a middle, and how far it reaches either way. */
  readonly taken: readonly { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number }[];
}

/** Names as parts of the type's size: apart from each other, from the edge, and from one place that is tried to the next. */
const APART = 4;
const EDGE = 0.8;
const STRIDE = 0.7;
/** A line that is bent more than this under its name is no place for it: chord to arc. */
const STRAIGHT = 0.96;
/** As far as a name is turned. */
const STEEPEST = 65;

/** Names for some of the lines of a field, each along its line, where it is straight, level and free; left out where there is no such place. */
export function contourLabels({ wanted, width, height, fontSize, taken }: LabelRequest): readonly ContourLabel[] {
  const placed: ContourLabel[] = [];
  const edge = EDGE * fontSize;
  const isFree = ({ x, y }: ContourLabel, half: number): boolean =>
    x - half > edge && x + half < width - edge && y > edge && y < height - edge &&
    taken.every((one) => Math.abs(one.x - x) > one.rx + half || Math.abs(one.y - y) > one.ry + fontSize / 2) &&
    placed.every((other) => Math.hypot(other.x - x, other.y - y) > APART * fontSize);
  for (const levels of wanted) {
    const [found] = levels.flatMap((level) => {
      const half = level.width / 2;
      const places = level.lines
        .flatMap((line) => placesAlong(line, half, STRIDE * fontSize))
        .map((place) => ({ ...place, text: level.text }))
        .filter((place) => Math.abs(place.turn) <= STEEPEST && isFree(place, half));
      const best = places.reduce<ContourLabel | null>((a, b) => (a && Math.abs(a.turn) <= Math.abs(b.turn) ? a : b), null);
      return best ? [best] : [];
    });
    if (found) placed.push(found);
  }
  return placed;
}

/** The middles of straight stretches of a line, every so many pixels, with their turn between −90 and 90 degrees. */
function placesAlong(line: NamedLevel['lines'][number], half: number, stride: number) {
  const lengths = [0];
  for (let i = 1; i < line.length; i++) {
    const [[x0, y0] = [NaN, NaN], [x1, y1] = [NaN, NaN]] = [line[i - 1], line[i]];
    lengths.push((lengths[i - 1] ?? 0) + Math.hypot(x1 - x0, y1 - y0));
  }
  const whole = lengths.at(-1) ?? 0;
  const places: { x: number; y: number; turn: number }[] = [];
  let i = 0;
  const pointAt = (at: number): readonly [number, number] => {
    while (i > 0 && (lengths[i] ?? 0) > at) i--;
    while (i < line.length - 2 && (lengths[i + 1] ?? 0) < at) i++;
    const [[x0, y0] = [NaN, NaN], [x1, y1] = [NaN, NaN]] = [line[i], line[i + 1]];
    const [from, to] = [lengths[i] ?? 0, lengths[i + 1] ?? 0];
    const part = to > from ? (at - from) / (to - from) : 0;
    return [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part];
  };
  for (let at = half; at <= whole - half; at += stride) {
    const [ax, ay] = pointAt(at - half);
    const [bx, by] = pointAt(at + half);
    if (Math.hypot(bx - ax, by - ay) < STRAIGHT * 2 * half) continue;
    const [x, y] = pointAt(at);
    const turn = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
    places.push({ x, y, turn: turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn });
  }
  return places;
}
