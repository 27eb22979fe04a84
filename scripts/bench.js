// @ts-check
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { measureEmbedSizes, measureFirstCurve, measureTenEmbeds } from './bench/embed.js';
import { measureEngineWork } from './bench/engine-work.js';
import { measureFamilySurfaces } from './bench/family-surfaces.js';
import { measureFirstScreen } from './bench/first-screen-sizes.js';
import { watchIdleShare } from './bench/idle-share.js';
import { measureInteraction, measureRace } from './bench/interaction.js';
import { measureLiveView } from './bench/live-view.js';
import { measureLoader } from './bench/loader-size.js';
import { measureMinima } from './bench/minima.js';
import { measureNotebook } from './bench/notebook.js';
import { measurePeers } from './bench/peers.js';
import { measurePmfs } from './bench/pmfs.js';
import { measureSurfaces } from './bench/surfaces.js';
import { measureTraining, measureTrainingInBrowser } from './bench/training.js';
import { launchOptions } from './launch-options.js';
import { serveBuild } from './serve-build.js';

// Prints what it sees and always ends well: a time that depends on the machine is no test.
const idleShare = watchIdleShare();
await sleep(2000);
console.log(`Node ${process.version}, ${cpus().length} cores, ${idleShare()} idle before the start\n`);

const numerics = { engine: measureEngineWork, pmfs: measurePmfs, minima: measureMinima, surfaces: measureSurfaces, 'family-surfaces': measureFamilySurfaces, training: measureTraining, peers: measurePeers };
const asked = process.argv.slice(2);
for (const [name, measure] of Object.entries(numerics)) {
  if (asked.length === 0 || asked.includes(name)) console.log(`${await measure()}\n`);
}
/** What is measured in a browser, by the names of the tables, in the order of their making. */
const inBrowser = {
  sizes: [measureFirstScreen, measureLoader],
  embed: [measureEmbedSizes, measureFirstCurve, measureTenEmbeds],
  drags: [measureInteraction],
  notebook: [measureNotebook],
  race: [measureRace],
  training: [measureTrainingInBrowser, measureLiveView],
};
const wanted = Object.entries(inBrowser).filter(([name]) => asked.length === 0 || asked.includes(name));
if (wanted.length === 0) process.exit();

const site = await serveBuild();
const browser = await chromium.launch(launchOptions());
try {
  console.log(`Chromium ${browser.version()}\n`);
  for (const [, measures] of wanted) {
    for (const measure of measures) console.log(`${await measure(browser, site.url)}\n`);
  }
} finally {
  await browser.close();
  await site.close();
}
