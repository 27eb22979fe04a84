// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserCandidates } from './browser-candidates.js';
import { isRoot } from './is-root.js';

/**
 * What finding a browser needs to know and to do; a test hands in its own.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {boolean} root
 * @property {string | undefined} playwrightPath where Playwright's own download is or would be
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => boolean} answers whether this browser starts at all
 * @property {(command: string, args: readonly string[]) => void} attempt
 * @property {(line: string) => void} say
 */

/** @returns {Machine} */
function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    root: isRoot(),
    playwrightPath: playwrightPath(),
    exists: existsSync,
    answers,
    attempt,
    say,
  };
}

/**
 * The path of a Chromium-family browser: CHROME_PATH, Playwright's own, the system's, or one installed here and now.
 * @param {Machine} machine
 * @returns {string}
 */
export function findBrowser(machine = thisMachine()) {
  const wanted = machine.env['CHROME_PATH'];
  if (wanted) {
    if (machine.exists(wanted)) return wanted;
    throw new Error(`CHROME_PATH is ${wanted}, and there is no such file.`);
  }
  const found = installed(machine);
  if (found) return found;

  machine.say('No Chromium, Chrome or Edge found; trying Playwright’s own download …');
  machine.attempt(process.execPath, [playwrightCli(), 'install', 'chromium']);
  if (machine.playwrightPath && machine.exists(machine.playwrightPath)) return machine.playwrightPath;

  if (machine.root && machine.platform === 'linux') {
    machine.say('No download to be had; trying the system’s package manager …');
    const apt = ['-o', 'DPkg::Lock::Timeout=300'];
    machine.attempt('apt-get', [...apt, 'update']);
    machine.attempt('apt-get', [...apt, 'install', '-y', '--no-install-recommends', 'chromium']);
    const packaged = installed(machine);
    if (packaged) return packaged;
  }
  throw new Error(
    'No Chromium, Chrome or Edge here, and none could be installed. ' +
      'Install one, or set CHROME_PATH to the path of its executable.',
  );
}

/**
 * @param {Machine} machine
 * @returns {string | undefined}
 */
function installed({ platform, env, playwrightPath: downloaded, exists, answers: starts }) {
  if (downloaded && exists(downloaded)) return downloaded;
  // Ubuntu's chromium-browser may be a stub that asks for a snap, so it must start; on Windows that opens a window.
  return browserCandidates(platform, env).find((path) => exists(path) && (platform === 'win32' || starts(path)));
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function answers(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function attempt(command, args) {
  spawnSync(command, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // All to stderr, as stdout is for the path alone.
    stdio: ['ignore', 2, 2],
    timeout: 10 * 60_000,
  });
}

function playwrightPath() {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright has no build for this system.
    return undefined;
  }
}

function playwrightCli() {
  return join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${findBrowser()}\n`);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
