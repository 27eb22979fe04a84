import type { Unit } from '../../../math/unit';
import { sameData } from '../../../state/sameData';
import type { LectureSnapshot } from '../lecture';

/** What a room saw from some time on. */
export interface Moment {
  /** Milliseconds since the hour began. */
  readonly at: number;
  /** A lab, its parts and its scene, as slides have them. */
  readonly address: string;
  /** Null where a lab was shown without slides. */
  readonly lecture: LectureSnapshot | null;
  /** Whether the numbers had been called for, where there were no slides. */
  readonly revealed: boolean;
  readonly unit: Unit;
}

/** A lecture as it went. */
export interface Hour {
  /** In milliseconds since 1970. */
  readonly begun: number;
  readonly moments: readonly Moment[];
}

/** More than an hour has seconds to change anything in. */
export const MOST_MOMENTS = 2000;

const isSame = (a: Moment, b: Moment): boolean => sameData({ ...a, at: 0 }, { ...b, at: 0 });

/** Whether nothing but a scene changed by a moment: neither a slide, nor what is out of it, nor hands. */
const isSceneOnly = (moment: Moment, before: Moment | undefined): boolean => before !== undefined && sameData(moment.lecture, before.lecture) && moment.revealed === before.revealed;

/** An hour with another moment; one in which nothing has changed is none. Of too many, the scene that stood for the shortest time is left out. */
export function addMoment(hour: Hour, moment: Moment, most = MOST_MOMENTS): Hour {
  const { moments } = hour;
  const last = moments.at(-1);
  if (last && isSame(last, moment)) return hour;
  const all = [...moments, moment];
  return { ...hour, moments: all.length <= most ? all : all.toSpliced(leastMissed(all), 1) };
}

function leastMissed(moments: readonly Moment[]): number {
  let found = 0;
  let shortest = Infinity;
  // The first and the last stay: where it began, and where it stands.
  for (let i = 1; i < moments.length - 1; i++) {
    const [before, moment, next] = [moments[i - 1], moments[i], moments[i + 1]];
    if (!moment || !next || !isSceneOnly(moment, before)) continue;
    const stood = next.at - moment.at;
    if (stood < shortest) {
      shortest = stood;
      found = i;
    }
  }
  return found;
}
