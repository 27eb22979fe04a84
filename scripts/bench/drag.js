// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

const FRAME_MS = 1000 / 60;

/**
 * Where a handle stands on the screen.
 * @param {import('@playwright/test').Locator} handle
 */
function placeOf(handle) {
  return handle.evaluate((element) => {
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    if (!matrix) throw new Error('a handle is drawn');
    return { x: matrix.e, y: matrix.f };
  });
}

/**
 * Drags a handle to and fro for so long, with a move a frame. The moves go to the browser by CDP and are not waited for, so
 * that they carry the time stamps of real input, and the page is what is measured and not this process.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} handle
 * @param {{ readonly seconds: number, readonly along: 'x' | 'y', readonly reach: number }} motion `reach` in pixels, either way
 * @returns {Promise<number>} how many moves were sent
 */
export async function drag(page, handle, { seconds, along, reach }) {
  const mouse = await page.context().newCDPSession(page);
  const { x, y } = await placeOf(handle);
  const move = { type: /** @type {const} */ ('mouseMoved'), button: /** @type {const} */ ('left'), buttons: 1 };
  await mouse.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await mouse.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, button: 'left', buttons: 1, clickCount: 1 });

  const start = performance.now();
  /** @type {Promise<unknown>[]} */
  const sent = [];
  for (let due = start; due < start + seconds * 1000; due += FRAME_MS) {
    await sleep(Math.max(0, due - performance.now()));
    const by = reach * Math.sin(((due - start) / 1000) * Math.PI);
    sent.push(
      mouse.send('Input.dispatchMouseEvent', { ...move, x: along === 'x' ? x + by : x, y: along === 'y' ? y + by : y }),
    );
  }
  await Promise.all(sent);
  await mouse.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x, y, button: 'left', clickCount: 1 });
  await mouse.detach();
  return sent.length;
}
