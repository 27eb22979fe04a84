// @ts-check
import { execFileSync } from 'node:child_process';
import { isRoot } from './is-root.js';

/**
 * Without a Chinese font the Chinese pages are rows of boxes; a test still runs, so a missing font only warns.
 * macOS and Windows bring one.
 * @returns {boolean} whether there is one now
 */
export function ensureCjkFont() {
  if (process.platform !== 'linux' || hasCjkFont()) return true;
  if (isRoot()) {
    const apt = ['-o', 'DPkg::Lock::Timeout=300'];
    output('apt-get', [...apt, 'update']);
    output('apt-get', [...apt, 'install', '-y', '--no-install-recommends', 'fonts-noto-cjk']);
    if (hasCjkFont()) return true;
  }
  process.stderr.write('Warning: no Chinese font here, Chinese text will show as boxes (install fonts-noto-cjk).\n');
  return false;
}

function hasCjkFont() {
  return output('fc-list', [':lang=zh']).trim() !== '';
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {string} '' if it failed
 */
function output(command, args) {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10 * 60_000,
    });
  } catch {
    return '';
  }
}
