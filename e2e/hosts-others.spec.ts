import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { allBuilds, asked, asSrcdoc, expectAnswers, frameOf, fromFiles, HOST_NONCE, hostPolicy, inSandbox, startBuildServer, underPolicies } from './hostMatrix';
import { hostPage, nestingPage } from './hostPage';
import type { Talk } from './hostPage';
import type { HostServer } from './hostServer';
import { findFirefox, startFirefox } from './marionette';
import type { OtherBrowser } from './otherBrowser';
import { findWebKit, startWebKit } from './webKitDriver';

const [firefox, webKit] = [findFirefox(), findWebKit()];

const others = [
  {
    name: 'Firefox',
    isHere: firefox !== undefined,
    absence: 'There is no Firefox on this machine: install one, or set FIREFOX_PATH.',
    start: () => startFirefox(firefox ?? '', test.info().outputPath('profile')),
  },
  {
    name: 'WebKit',
    isHere: webKit !== undefined,
    absence: 'There is no WebKitWebDriver on this machine, or no screen for it: install webkit2gtk-driver and xvfb, or set WEBKIT_DRIVER_PATH.',
    start: () => startWebKit(webKit ?? []),
  },
] as const;

const everywhere = (server: HostServer) => allBuilds.map((build) => frameOf(server.site(), build));

for (const { name, isHere, absence, start } of others) {
  test.describe(`in ${name}`, () => {
    test.skip(!isHere, absence);
    // One browser for all: it is the start that takes long.
    test.describe.configure({ mode: 'serial' });

    let server: HostServer;
    let browser: OtherBrowser;
    test.beforeAll(async () => {
      server = await startBuildServer();
      browser = await start();
    });
    test.afterAll(async () => {
      await browser.close();
      await server.close();
    });

    async function conversation(url: string): Promise<readonly Talk[]> {
      await browser.open(url);
      return (await browser.call('converse', asked)) as readonly Talk[];
    }

    async function expectAllAnswer(url: string, count: number): Promise<void> {
      const talks = await conversation(url);
      expect(talks).toHaveLength(count);
      talks.forEach(expectAnswers);
    }

    test('on a page of the same origin', async () => {
      await expectAllAnswer(server.ownPage(hostPage(everywhere(server))), allBuilds.length);
    });

    test('on a page of another origin, which forbids itself everything else', async () => {
      const html = hostPage(everywhere(server), { nonce: HOST_NONCE });
      await expectAllAnswer(server.page(html, { 'content-security-policy': hostPolicy(server.site()) }), allBuilds.length);
    });

    test('in sandbox="allow-scripts"', async () => {
      const frames = inSandbox(server);
      await expectAllAnswer(server.page(hostPage(frames)), frames.length);
    });

    test('under a policy that speaks of no worker', async () => {
      const frames = underPolicies(server);
      await expectAllAnswer(server.page(hostPage(frames)), frames.length);
    });

    test('from a file', async () => {
      const frames = fromFiles();
      const file = test.info().outputPath('host.html');
      writeFileSync(file, hostPage(frames));
      await expectAllAnswer(pathToFileURL(file).href, frames.length);
    });

    test('in a column of 320 pixels', async () => {
      const talks = await conversation(server.page(hostPage(allBuilds.map((build) => frameOf(server.site(), build, { width: 320, height: 480 })))));
      talks.forEach(expectAnswers);
      // Less the scroll bar, where a browser lays one beside the page.
      for (const { resize } of talks) expect(Math.abs(Number(resize.at(-1)?.['width']) - 310)).toBeLessThanOrEqual(10);
    });

    test('on a dark page', async () => {
      const frames = allBuilds.map((build) => ({ src: `${frameOf(server.site(), build).src}&theme=dark` }));
      await expectAllAnswer(server.page(hostPage(frames, { head: '<meta name="color-scheme" content="dark">' })), frames.length);
    });

    test('ten at once', async () => {
      const frames = Array.from({ length: 10 }, (_, i) => frameOf(server.site(), allBuilds[i % allBuilds.length] ?? 'framed'));
      await expectAllAnswer(server.page(hostPage(frames)), frames.length);
    });

    test('inside srcdoc and as such a page', async () => {
      const frames = [...everywhere(server), asSrcdoc(server)];
      await expectAllAnswer(server.page(nestingPage(hostPage(frames))), frames.length);
    });
  });
}
