import { useEffect, useEffectEvent, useState } from 'react';
import { useKlarity } from '../../../state/KlarityContext';
import type { Lecture } from '../lecture';
import { createLectureLink } from './lectureLink';
import type { ClaimedLecture, LectureLink } from './lectureLink';
import type { LectureRole } from './lectureMessage';
import { openLecturePort } from './lecturePort';
import { belongTo, openerId, windowId } from './presenterWindow';
import { createShowing } from './showing';
import type { Showing } from './showing';
import { createSoon } from './soonAfter';

interface Linked {
  readonly link: LectureLink;
  readonly showing: Showing;
}

/** The link of this window to the others of its lecture, which stays the same for as long as the component is there. */
export function useLectureLink(role: LectureRole, lecture: Lecture | null, onOther?: (lecture: ClaimedLecture) => void): Linked {
  const klarity = useKlarity();
  const goOver = useEffectEvent((other: ClaimedLecture) => onOther?.(other));
  const [linked] = useState((): Linked => {
    const showing = createShowing(klarity, lecture);
    const link = createLectureLink({
      role,
      id: windowId,
      opener: openerId(),
      onFollow: belongTo,
      openPort: openLecturePort,
      showing,
      now: Date.now,
      soon: createSoon(() => performance.now()),
    });
    return { link, showing };
  });
  useEffect(() => {
    const open = (): (() => void) => linked.link.open((other) => goOver(other));
    let close = open();
    // A window that is closed or left says so, and so does one that is come back to.
    const leave = (): void => close();
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) close = open();
    };
    addEventListener('pagehide', leave);
    addEventListener('pageshow', comeBack);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', comeBack);
      close();
    };
  }, [linked]);
  return linked;
}
