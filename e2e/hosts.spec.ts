import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { en } from '../src/i18n/en';
import { allBuilds, asked, asSrcdoc, builds, expectAnswers, frameOf, fromFiles, HOST_NONCE, hostPolicy, inSandbox, startBuildServer, STRICT, STRICT_ONE_FILE, underPolicies } from './hostMatrix';
import { hostPage, nestingPage } from './hostPage';
import type { Talk } from './hostPage';
import type { HostServer } from './hostServer';
import { labNames, leaves, ownMetrics } from './ownMetrics';

/** For whoever reads the run: which headers were tried. */
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

const listenTo = (context: BrowserContext, complaints: string[]): void => {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
};

/** What the browser has complained of. */
const test = base.extend<{ readonly complaints: string[] }>({
  complaints: async ({ context }, provide) => {
    const complaints: string[] = [];
    listenTo(context, complaints);
    await provide(complaints);
  },
});

let server: HostServer;
test.beforeAll(async () => {
  server = await startBuildServer();
});
test.afterAll(() => server.close());
test.use({ viewport: { width: 1440, height: 900 } });

async function converse(page: Page, messages: readonly object[] = asked): Promise<readonly Talk[]> {
  return page.evaluate(
    (them) => (Reflect.get(window, 'converse') as (them: readonly object[]) => Promise<readonly Talk[]>)(them),
    messages,
  );
}

async function expectAllAnswer(page: Page, count: number): Promise<void> {
  const talks = await converse(page);
  expect(talks).toHaveLength(count);
  talks.forEach(expectAnswers);
}

test('on a page of the same origin', async ({ page, complaints }) => {
  await page.goto(server.ownPage(hostPage(allBuilds.map((build) => frameOf(server.site(), build)))));
  await expectAllAnswer(page, allBuilds.length);
  expect(complaints).toEqual([]);
});

test('on a page of another origin, which forbids itself everything else', async ({ page, complaints }) => {
  const policy = hostPolicy(server.site());
  tell(`the host: Content-Security-Policy: ${policy}`);
  await page.goto(
    server.page(hostPage(allBuilds.map((build) => frameOf(server.site(), build)), { nonce: HOST_NONCE }), { 'content-security-policy': policy }),
  );
  await expectAllAnswer(page, allBuilds.length);
  expect(complaints).toEqual([]);
});

test('in sandbox="allow-scripts", the site where its server lets any origin read it', async ({ page, complaints }) => {
  const frames = inSandbox(server);
  await page.goto(server.page(hostPage(frames)));
  await expectAllAnswer(page, frames.length);
  expect(complaints.filter((text) => !/worker/i.test(text))).toEqual([]);
});

test('under a policy that speaks of no worker, and says where it computes then', async ({ page, complaints }) => {
  tell(`the site and embed.html: Content-Security-Policy: ${STRICT}`);
  tell(`klarity.html: Content-Security-Policy: ${STRICT_ONE_FILE}`);
  const frames = underPolicies(server);
  await page.goto(server.page(hostPage(frames)));
  await expectAllAnswer(page, frames.length);
  // The site's worker is a script of its own; the others make theirs of what they are.
  for (const [i, isBlocked] of [false, true, true].entries()) {
    await expect(page.frameLocator(`iframe >> nth=${i}`).getByText(en.notice.engineBlocked)).toHaveCount(isBlocked ? 1 : 0);
  }
  expect(complaints.filter((text) => !/blob:.*worker-src|worker.*blob:/.test(text))).toEqual([]);
});

test('where storage is denied', async () => {
  // As a reader's settings deny it; no script of a test could in the same way.
  const profile = test.info().outputPath('profile');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
  const context = await chromium.launchPersistentContext(profile, { ...test.info().project.use.launchOptions, viewport: { width: 1440, height: 900 } });
  const complaints: string[] = [];
  listenTo(context, complaints);
  const page = await context.newPage();
  await page.goto(server.page(hostPage(allBuilds.map((build) => frameOf(server.site(), build)))));
  const storage = page.frames()[1]?.evaluate(() => localStorage.length);
  await expect(storage).rejects.toThrow('Access is denied');
  await expectAllAnswer(page, allBuilds.length);
  expect(complaints).toEqual([]);
  await context.close();
});

test('from a file, on a page that is a file', async ({ page, complaints }) => {
  const file = test.info().outputPath('host.html');
  const frames = fromFiles();
  writeFileSync(file, hostPage(frames));
  await page.goto(pathToFileURL(file).href);
  await expectAllAnswer(page, frames.length);
  expect(complaints).toEqual([]);
});

test('in a column of 320 pixels, without a sideways scroll', async ({ page, complaints }) => {
  await page.goto(server.page(hostPage(allBuilds.map((build) => frameOf(server.site(), build, { width: 320, height: 480 })))));
  const talks = await converse(page);
  talks.forEach(expectAnswers);
  expect(talks.map(({ resize }) => resize.at(-1)?.['width'])).toEqual(allBuilds.map(() => 320));
  for (const frame of page.frames().slice(1)) {
    const [scrollWidth, clientWidth] = await frame.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(scrollWidth).toBe(clientWidth);
  }
  expect(complaints).toEqual([]);
});

test('on a dark page: dark where the reader’s system is, or where the address says so', async ({ page, complaints }) => {
  const head = '<meta name="color-scheme" content="dark">';
  const shades = () =>
    Promise.all(
      page.frames().slice(1).map((frame) =>
        frame.evaluate(() => {
          const { colorScheme, backgroundColor } = getComputedStyle(document.body);
          return { colorScheme, isDark: (backgroundColor.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) < 60) };
        }),
      ),
    );
  const frames = allBuilds.map((build) => frameOf(server.site(), build));
  await page.goto(server.page(hostPage(frames.map(({ src }) => ({ src: `${src}&theme=dark` })), { head })));
  await expectAllAnswer(page, frames.length);
  expect(await shades()).toEqual(frames.map(() => ({ colorScheme: 'dark', isDark: true })));

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(server.page(hostPage(frames, { head })));
  await expectAllAnswer(page, frames.length);
  expect(await shades()).toEqual(frames.map(() => ({ colorScheme: 'dark', isDark: true })));
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(shades).toEqual(frames.map(() => ({ colorScheme: 'light', isDark: false })));
  expect(complaints).toEqual([]);
});

test('ten at once, every lab with the numbers that the library has', async ({ page, complaints }) => {
  const labs = [...labNames, 'worms'];
  const buildOf = (i: number): string => (i < labNames.length ? builds.framed : builds.site);
  await page.goto(server.page(hostPage(labs.map((lab, i) => ({ src: `${server.site()}${buildOf(i)}lab=${lab}`, width: 700 })))));
  const talks = await converse(page, [{ type: 'get' }]);
  for (const [i, lab] of labs.entries()) {
    expect(talks[i]?.ready).toMatchObject([{ lab }]);
    const metrics = leaves(talks[i]?.replies[0]?.['metrics']);
    const expected = await ownMetrics(lab);
    expect([...metrics.keys()], lab).toEqual([...expected.keys()]);
    for (const [path, value] of expected) expect(metrics.get(path), `${lab}${path}`).toEqual(typeof value === 'number' ? expect.closeTo(value, 9) : value);
  }
  expect(complaints).toEqual([]);
});

test('inside a page that stands in srcdoc, and as such a page itself', async ({ page, complaints }) => {
  const frames = [...allBuilds.map((build) => frameOf(server.site(), build)), asSrcdoc(server)];
  await page.goto(server.page(nestingPage(hostPage(frames))));
  await expectAllAnswer(page, frames.length);
  const itself = page.frameLocator('iframe').frameLocator('iframe >> nth=-1');
  // It writes no address when its reader changes something and leaves, and knows where the full lab is.
  await itself.getByRole('slider').first().press('ArrowRight');
  await expect(itself.getByRole('link', { name: en.app.openFull })).toHaveAttribute('href', new RegExp(`^${server.site()}klarity\\.html\\?view=explore&lab=compare`));
  await itself.locator('html').evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(complaints).toEqual([]);
});
