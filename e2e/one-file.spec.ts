import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openHost } from './embedHost';

const FILE = pathToFileURL('dist/klarity.html').href;
const KL_OF_UNIFORM = 0.13667971094966938;

/** What the page has to complain of, and what it asks for beside itself. */
function watched(page: Page): { readonly complaints: string[]; readonly requests: string[] } {
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
  });
  return { complaints, requests };
}

test('from a file, every lab answers from a worker, and nothing else is fetched', async ({ page }) => {
  const { complaints, requests } = watched(page);
  await page.goto(`${FILE}?view=explore`);
  const labs = page.getByRole('navigation', { name: 'Labs' }).getByRole('link');
  await expect(labs.first()).toBeVisible();
  const addresses = await labs.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) {
    await page.goto(new URL(address, FILE).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => page.workers().length, address).toBe(1);
  }
  expect(requests.filter((url) => !url.startsWith(FILE))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('from a file, its link opens the same scene, in Chinese as well', async ({ page }) => {
  const { complaints } = watched(page);
  await page.goto(`${FILE}?view=explore&lab=worms&unit=nats&lang=zh#theta=0.4`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('slider', { name: 'θ' }).first()).toHaveAttribute('aria-valuetext', /0\.4/);
  await expect(page.getByText('0.137').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('in the strictest sandbox it answers its host with the same numbers', async ({ page, baseURL }) => {
  const { complaints } = watched(page);
  const host = await openHost(page, baseURL ?? '', { page: 'klarity.html', attributes: 'sandbox="allow-scripts"' });
  const reply = await host.ask({ type: 'get' });
  expect(reply).toMatchObject({ ok: true, metrics: { klPQ: expect.closeTo(KL_OF_UNIFORM, 12) } });
  expect(await host.ask({ type: 'set', scene: { run: { step: 0 } } })).toMatchObject({ ok: true });
  expect((await host.heard('resize')).length).toBeGreaterThan(0);
  expect(page.workers().length).toBe(1);
  expect(complaints).toEqual([]);
});
