// @ts-check

/**
 * What a page has recorded of itself, in milliseconds.
 * @typedef {object} Recorded
 * @property {number[]} follow from the input event to the frame in which the dragged mark follows, by the frame's time stamp
 * @property {number[]} paint from the input event to the frame that shows the engine's results
 * @property {number[]} followDone the same two to the end of the frame's work
 * @property {number[]} paintDone
 * @property {number[]} longTasks of 50 ms or more
 * @property {number[]} longFrames of 50 ms or more
 * @property {number} frames
 * @property {number} ms
 */

/**
 * Begins to record, in the page; the entries of before are left out.
 * @param {import('@playwright/test').Page} page
 */
export async function observeTiming(page) {
  await page.evaluate(() => {
    /** @type {Recorded} */
    const recorded = { follow: [], paint: [], followDone: [], paintDone: [], longTasks: [], longFrames: [], frames: 0, ms: 0 };
    const start = performance.now();
    /** @param {string} type @param {(entry: PerformanceEntry) => void} take */
    const observe = (type, take) => {
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (entry.startTime >= start) take(entry);
      });
      observer.observe({ type });
    };
    observe('measure', (entry) => {
      const what = entry.name.replace('klarity:input-to-', '');
      if (what !== 'follow' && what !== 'paint') return;
      const { painted } = /** @type {{ painted: number }} */ (/** @type {PerformanceMeasure} */ (entry).detail);
      recorded[what].push(entry.duration);
      recorded[`${what}Done`].push(painted - entry.startTime);
    });
    observe('longtask', ({ duration }) => recorded.longTasks.push(duration));
    observe('long-animation-frame', ({ duration }) => recorded.longFrames.push(duration));
    requestAnimationFrame(function count() {
      recorded.frames += 1;
      recorded.ms = performance.now() - start;
      requestAnimationFrame(count);
    });
    Object.assign(globalThis, { klarityRecorded: recorded });
  });
}

/**
 * Waits until what was followed has been painted, and gives what was recorded.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Recorded>}
 */
export async function recordedTiming(page) {
  const handle = await page.waitForFunction(() => {
    /** @type {unknown} */
    const recorded = Reflect.get(globalThis, 'klarityRecorded');
    const { follow, paint } = /** @type {Recorded} */ (recorded);
    return follow.length > 0 && paint.length >= follow.length && /** @type {Recorded} */ (recorded);
  });
  return /** @type {Promise<Recorded>} */ (handle.jsonValue());
}

/**
 * What was recorded where nobody dragged.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Recorded>}
 */
export function recordedFrames(page) {
  return page.evaluate(() => /** @type {Recorded} */ (Reflect.get(globalThis, 'klarityRecorded')));
}
