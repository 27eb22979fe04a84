import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { startHeight } from '../src/app/embed/loader/startHeight';
import { en } from '../src/i18n/en';
import { openHost, twoFrames } from './embedHost';
import { labNames } from './ownMetrics';

const FILE = pathToFileURL('dist/embed.html').href;
const SANDBOX = 'sandbox="allow-scripts"';

/** What the page has to complain of, and what it asks for beside itself. */
function watched(page: Page): { readonly complaints: string[]; readonly requests: string[] } {
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => void requests.push(request.url()));
  return { complaints, requests };
}

test('from a file, every lab is there in either language, with a worker of its own, and asks for nothing from elsewhere', async ({ page }) => {
  const { complaints, requests } = watched(page);
  for (const [i, lab] of labNames.entries()) {
    const lang = i % 2 === 0 ? 'en' : 'zh';
    await page.goto(`${FILE}?lab=${lab}&lang=${lang}&theme=dark`);
    await expect(page.getByRole('figure').or(page.getByRole('table')).first(), lab).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-Hans' : 'en');
    await expect(page.locator('html')).toHaveAttribute('data-view', 'embed');
    await expect.poll(() => page.workers().length, lab).toBe(1);
  }
  expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('in the strictest sandbox, without CORS, every lab answers its host and says how high it is', async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const { complaints } = watched(page);
  for (const lab of labNames) {
    const host = await openHost(page, baseURL ?? '', { page: 'embed.html', query: `?lab=${lab}`, attributes: SANDBOX });
    expect(await host.ask({ type: 'get' }), lab).toMatchObject({ ok: true, scene: { lab }, metrics: expect.anything() });
    await expect.poll(async () => (await host.heard('resize')).at(-1)?.height, lab).toBeGreaterThan(100);
    expect(page.workers().length, lab).toBe(1);
  }
  expect(complaints).toEqual([]);
});

test('asks for its script, its styles and its words, and for what a dialog needs once that is opened', async ({ page, baseURL }) => {
  const { complaints, requests } = watched(page);
  const host = await openHost(page, baseURL ?? '', { page: 'embed.html', query: '?lab=compare&lang=en', attributes: SANDBOX });
  await host.ask({ type: 'get' });
  const asked = (): string[] => requests.filter((url) => /\/embed/.test(url) && !url.includes('example')).map((url) => url.replace(/^.*\/(embed\/[\da-f]{8}\/)?/, ''));
  // The example page has frames of its own, before this one.
  const own = asked().indexOf('embed.html?lab=compare&lang=en');
  expect(asked().slice(own)).toEqual(['embed.html?lab=compare&lang=en', 'start.js', 'compare.css', 'compare.en.js', 'compare.js']);
  const before = asked().length;
  await host.frame.getByRole('button', { name: en.app.share }).click();
  await expect(host.frame.getByRole('dialog')).toBeVisible();
  expect(asked().slice(before)).toContain('ShareDialog.js');
  // A link out of a frame leads to the page itself.
  await expect(host.frame.getByRole('dialog')).toContainText(/http:\/\/127\.0\.0\.1:\d+\/\?view=explore&lab=compare/);
  expect(complaints).toEqual([]);
});

test('says what it cannot use of its address, and shows the lab that opens by itself', async ({ page }) => {
  await page.goto('/embed.html?lab=nothing&view=study&lang=en');
  await expect(page.getByText(en.notice.badValue('lab', 'nothing', 'worms'))).toBeVisible();
  await expect(page.getByText(en.notice.badValue('view', 'study', 'embed'))).toBeVisible();
  await expect(page.getByRole('figure').first()).toBeVisible();
});

test('leads to the whole lab beside it, with the same scene', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '', { page: 'embed.html', query: '?unit=nats#theta=0.4' });
  const link = host.frame.getByRole('link', { name: en.app.openFull });
  expect(await link.evaluate((element) => (element as HTMLAnchorElement).href)).toBe(`${baseURL}/?view=explore&lang=en&theme=auto&unit=nats#theta=0.4`);
  await page.goto(FILE);
  const href = await page.getByRole('link', { name: en.app.openFull }).evaluate((element) => (element as HTMLAnchorElement).href);
  expect(href).toBe(`${FILE.replace('embed.html', 'klarity.html')}?view=explore&lang=en&theme=auto&unit=bits`);
});

test('every lab is as high as its element begins, within a tenth: its styles are those of the site, and in their order', async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  for (const width of [320, 640]) {
    for (const lab of labNames) {
      const host = await openHost(page, baseURL ?? '', { page: 'embed.html', query: `?lab=${lab}&lang=en`, width });
      await host.rest();
      const height = (await host.heard('resize')).at(-1)?.height ?? NaN;
      expect(Math.abs(height / startHeight(lab, width, true) - 1), `${lab} at ${width}: ${height}`).toBeLessThan(0.1);
    }
  }
});

test('a frame far below starts its worker once it comes near, or once its host speaks to it', async ({ page, baseURL }) => {
  await openHost(page, baseURL ?? '', { page: 'embed.html', query: '?lab=compare' });
  await page.evaluate((src) => {
    for (const [id, top] of [['near', 2500], ['asked', 3500]] as const) {
      const frame = document.createElement('iframe');
      frame.id = id;
      frame.src = src;
      frame.style.cssText = `position:absolute;inset-block-start:${top}px;inline-size:640px;block-size:400px`;
      document.body.append(frame);
    }
    addEventListener('message', ({ data, source }) => {
      if (source === document.querySelector<HTMLIFrameElement>('#asked')?.contentWindow) document.body.dataset['said'] = (data as { type: string }).type;
    });
  }, `${baseURL}/embed.html?lab=compare`);
  for (const id of ['near', 'asked']) await expect(page.frameLocator(`#${id}`).getByRole('button', { name: en.app.share })).toBeAttached();
  // Long enough for a worker that should not be to be there.
  for (let i = 0; i < 5; i++) await page.evaluate(twoFrames);
  expect(page.workers().length).toBe(1);
  await page.locator('#asked').evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.postMessage({ klarity: 1, type: 'get', id: 'wake' }, '*'));
  await expect(page.locator('body')).toHaveAttribute('data-said', /ready|reply|resize/);
  await expect.poll(() => page.workers().length).toBe(2);
  await page.evaluate(() => scrollTo(0, 2400));
  await expect.poll(() => page.workers().length).toBe(3);
});
