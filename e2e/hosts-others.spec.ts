import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { allBuilds, asked, asSrcdoc, expectAnswers, frameOf, fromFiles, HOST_NONCE, hostPolicy, inSandbox, startBuildServer, underPolicies } from './hostMatrix';
import { hostPage, nestingPage } from './hostPage';
import type { Talk } from './hostPage';
import type { HostServer } from './hostServer';
import { findFirefox, startFirefox } from './marionette';
import type { Firefox } from './marionette';

const executable = findFirefox();
test.skip(executable === undefined, 'There is no Firefox on this machine: install one, or set FIREFOX_PATH.');
// One browser for all: it is the start that takes long.
test.describe.configure({ mode: 'serial' });

let server: HostServer;
let firefox: Firefox;
test.beforeAll(async () => {
  server = await startBuildServer();
  firefox = await startFirefox(executable ?? '', test.info().outputPath('profile'));
});
test.afterAll(async () => {
  await firefox.close();
  await server.close();
});

async function expectAllAnswer(url: string, count: number): Promise<void> {
  await firefox.open(url);
  const talks = (await firefox.call('converse', asked)) as readonly Talk[];
  expect(talks).toHaveLength(count);
  talks.forEach(expectAnswers);
}

const everywhere = () => allBuilds.map((build) => frameOf(server.site(), build));

test('in Firefox, on a page of the same origin', async () => {
  await expectAllAnswer(server.ownPage(hostPage(everywhere())), allBuilds.length);
});

test('in Firefox, on a page of another origin, which forbids itself everything else', async () => {
  const html = hostPage(everywhere(), { nonce: HOST_NONCE });
  await expectAllAnswer(server.page(html, { 'content-security-policy': hostPolicy(server.site()) }), allBuilds.length);
});

test('in Firefox, in sandbox="allow-scripts"', async () => {
  const frames = inSandbox(server);
  await expectAllAnswer(server.page(hostPage(frames)), frames.length);
});

test('in Firefox, under a policy that speaks of no worker', async () => {
  const frames = underPolicies(server);
  await expectAllAnswer(server.page(hostPage(frames)), frames.length);
});

test('in Firefox, from a file', async () => {
  const frames = fromFiles();
  const file = test.info().outputPath('host.html');
  writeFileSync(file, hostPage(frames));
  await expectAllAnswer(pathToFileURL(file).href, frames.length);
});

test('in Firefox, inside srcdoc and as such a page', async () => {
  const frames = [...everywhere(), asSrcdoc(server)];
  await expectAllAnswer(server.page(nestingPage(hostPage(frames))), frames.length);
});
