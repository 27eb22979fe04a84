// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliKb } from './brotli-kb.js';
import { watchIdleShare } from './idle-share.js';
import { quantile } from './quantile.js';
import { table } from './table.js';

const LIMIT_KB = 110;
const RUNS = 5;
const SLOWER = 4;
const LONG_TASK_MS = 50;
const COMPARE = 'lab=compare&lang=en';
const labs = ['worms', 'compare', 'fit', 'codes', 'samples', 'divergences', 'loss', 'consistency', 'plane', 'compare'];

/** @typedef {import('@playwright/test').Browser} Browser */

/**
 * The scripts of a lab's standalone page until it has drawn and its engine has answered. What the worker runs is text of the same
 * scripts, and so is what runs without one.
 * @param {Browser} browser
 * @param {string} url
 */
export async function measureEmbedSizes(browser, url) {
  /** @type {string[][]} */
  const rows = [];
  for (const lab of new Set(labs)) {
    const page = await browser.newPage();
    /** @type {Promise<{ name: string, kb: number }>[]} */
    const scripts = [];
    const note = (/** @type {import('@playwright/test').Response} */ response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) scripts.push(response.body().then((body) => ({ name: pathname.replace(/^.*\//, ''), kb: brotliKb(body) })));
    };
    page.on('response', note);
    const engine = page.waitForEvent('worker');
    await page.goto(`${url}embed.html?lab=${lab}&lang=en`);
    await engine;
    await page.getByRole('main').getByRole('figure').or(page.getByRole('main').getByRole('table')).first().waitFor();
    page.off('response', note);
    const found = await Promise.all(scripts);
    await page.close();
    const total = found.reduce((sum, { kb }) => sum + kb, 0);
    rows.push([lab, total.toFixed(1), `${((total / LIMIT_KB) * 100).toFixed(0)} %`, total <= LIMIT_KB ? 'met' : 'not met', found.map(({ name, kb }) => `${name} ${kb.toFixed(1)}`).join(' + ')]);
  }
  return table(['Scripts of embed.html, worker and fall-back counted', 'br kB', `of ${LIMIT_KB}`, '', 'files'], rows);
}

/**
 * From the navigation to the frame that shows the first curve, on a slow machine.
 * @param {Browser} browser
 * @param {string} url
 */
export async function measureFirstCurve(browser, url) {
  /** @type {string[][]} */
  const rows = [];
  for (const [name, address] of [['embed.html', `embed.html?${COMPARE}`], ['the site', `?view=embed&${COMPARE}`]]) {
    /** @type {number[]} */
    const times = [];
    const idleShare = watchIdleShare();
    for (let i = 0; i < RUNS; i++) {
      const context = await browser.newContext({ viewport: { width: 640, height: 400 } });
      const page = await context.newPage();
      await page.addInitScript(() => {
        const look = () => {
          if (document.querySelector('figure svg path[d]')) requestAnimationFrame((now) => Object.assign(globalThis, { firstCurve: now }));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await page.goto(`${url}${address ?? ''}`);
      const handle = await page.waitForFunction(() => /** @type {unknown} */ (Reflect.get(globalThis, 'firstCurve')));
      times.push(Number(await handle.jsonValue()));
      await context.close();
    }
    rows.push([name ?? '', quantile(times, 0).toFixed(0), quantile(times, 0.5).toFixed(0), quantile(times, 1).toFixed(0), idleShare()]);
  }
  return table([`First curve of Compare, ${SLOWER}× slower processor`, 'least ms', 'median', 'most', 'idle cores'], rows);
}

/**
 * Ten frames of another origin, one below the other, scrolled through from top to bottom and back.
 * @param {Browser} browser
 * @param {string} url
 */
export async function measureTenEmbeds(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.addInitScript(() => {
    /** @type {number[]} */
    const longTasks = [];
    Object.assign(globalThis, { longTasks });
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  await page.goto(`${url.replace('127.0.0.1', 'localhost')}embed-example.html`);
  const frames = labs.map((lab) => `<iframe title="${lab}" style="width:720px;height:500px" src="${url}embed.html?lab=${lab}&lang=en"></iframe>`);
  await page.setContent(`<!doctype html>${frames.map((frame) => `<p style="height:300px">A blog’s words.</p>${frame}`).join('')}`);
  for (let i = 0; i < labs.length; i++) await page.locator('iframe').nth(i).contentFrame().getByRole('main').waitFor({ state: 'attached' });
  await sleep(3000);
  const before = page.workers().length;
  const forget = () => /** @type {number[]} */ (Reflect.get(globalThis, 'longTasks')).splice(0);
  await Promise.all(page.frames().map((frame) => frame.evaluate(forget)));
  const idleShare = watchIdleShare();
  await page.mouse.move(950, 400);
  for (const way of [1, -1]) {
    for (let i = 0; i < 160; i++) {
      await page.mouse.wheel(0, way * 50);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  }
  await sleep(500);
  const idle = idleShare();
  const tasks = (await Promise.all(page.frames().map((frame) => frame.evaluate(forget)))).flat().filter((ms) => ms > LONG_TASK_MS);
  const after = page.workers().length;
  await page.close();
  return table(
    ['Ten embeds on one page', 'workers before, after', `tasks > ${LONG_TASK_MS} ms`, 'longest ms', '', 'idle cores'],
    [['scrolled down and up', `${before}, ${after}`, String(tasks.length), Math.max(0, ...tasks).toFixed(0), tasks.length === 0 ? 'met' : 'not met', idle]],
  );
}
