import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { lawOf } from '../src/math/law/lawOf';
import { klOf } from '../src/math/quantities/klOf';
import type { HostedFrame, Talk } from './hostPage';
import { startHostServer } from './hostServer';
import type { HostServer } from './hostServer';

const DIST = resolve('dist');

/** What embeds a lab: the built site, and the pages of the build that need less of who serves them. */
export const builds = { site: 'index.html?view=embed&', framed: 'embed.html?', oneFile: 'klarity.html?view=embed&' } as const;
export type Build = keyof typeof builds;
export const allBuilds = Object.keys(builds) as Build[];

/** A policy that speaks of no worker, as a careful host may send it. The one page names its script and styles by their hashes. */
export const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
const hashes = [...readFileSync(join(DIST, 'klarity.html'), 'utf8').slice(0, 2000).matchAll(/(?:script|style)-src '[^;]*'/g)].map(([directive]) => directive);
export const STRICT_ONE_FILE = ["default-src 'none'", ...hashes, 'img-src data:'].join('; ');
export const HOST_NONCE = 'a-host';
export const hostPolicy = (site: string): string => `default-src 'none'; script-src 'nonce-${HOST_NONCE}'; img-src data:; frame-src ${new URL(site).origin}`;

const COMPARE = 'lab=compare&lang=en';
export const frameOf = (site: string, build: Build, more: HostedFrame = {}): HostedFrame => ({ src: `${site}${builds[build]}${COMPARE}`, ...more });

const kl = (mu: number, sigma: number, mu2: number, sigma2: number): number =>
  klOf(lawOf({ family: 'normal', params: { mu, sigma } }), lawOf({ family: 'normal', params: { mu: mu2, sigma: sigma2 } })).value;

/** What every frame is asked, in this order. */
export const asked = [
  { type: 'get' },
  { type: 'set', scene: { pair: { q: { distribution: { params: { mu: 1, sigma: 1 } } } } } },
  { type: 'set', scene: { colour: 'red' } },
  { type: 'export', format: 'json' },
] as const;

export function expectAnswers({ ready, resize, embedSize, replies }: Talk): void {
  expect(ready).toEqual([{ klarity: 1, type: 'ready', version: expect.stringMatching(/^\d/), lab: 'compare', languages: ['en', 'zh'] }]);
  expect(replies).toMatchObject([
    { ok: true, metrics: { klPQ: expect.closeTo(kl(0, 1, 1.5, 2), 12), klQP: expect.closeTo(kl(1.5, 2, 0, 1), 12) } },
    { ok: true, metrics: { klPQ: expect.closeTo(kl(0, 1, 1, 1), 12), klQP: expect.closeTo(kl(1, 1, 0, 1), 12) } },
    { ok: false, error: { field: 'scene.colour' } },
    { ok: true, mime: 'application/json', data: expect.stringContaining('"unit": "nats"') },
  ]);
  expect(resize.at(-1)).toEqual({ klarity: 1, type: 'resize', width: expect.any(Number), height: expect.any(Number) });
  expect(resize.at(-1)?.height).toBeGreaterThan(100);
  expect(embedSize.at(-1)).toEqual({ sentinel: 'amp', type: 'embed-size', height: resize.at(-1)?.height });
}

/** Each policy under its name. */
export const startBuildServer = (): Promise<HostServer> =>
  startHostServer(DIST, {
    cors: { 'access-control-allow-origin': '*' },
    strict: { 'content-security-policy': STRICT },
    strictOneFile: { 'content-security-policy': STRICT_ONE_FILE },
  });

export const inSandbox = (server: HostServer): readonly HostedFrame[] =>
  [frameOf(server.site('cors'), 'site'), frameOf(server.site(), 'framed'), frameOf(server.site(), 'oneFile')].map((frame) => ({ ...frame, attributes: 'sandbox="allow-scripts"' }));

export const underPolicies = (server: HostServer): readonly HostedFrame[] => [
  frameOf(server.site('strict'), 'site'),
  frameOf(server.site('strict'), 'framed'),
  frameOf(server.site('strictOneFile'), 'oneFile'),
];

export const fromFiles = (): readonly HostedFrame[] => (['framed', 'oneFile'] as const).map((build) => frameOf(`${pathToFileURL(DIST).href}/`, build));

/** The one page as the page in `srcdoc`, and what it says its address is. */
export function asSrcdoc(server: HostServer): HostedFrame {
  const address = `${server.site()}${builds.oneFile}${COMPARE}`.replaceAll('&', '&amp;');
  return { srcdoc: readFileSync(join(DIST, 'klarity.html'), 'utf8').replace('<head>', () => `<head><meta name="klarity-address" content="${address}">`) };
}
