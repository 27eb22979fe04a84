// @ts-check
import { join } from 'node:path';

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const linuxFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * Where a Chrome, a Chromium or an Edge usually is, most wanted first. Says nothing of what is really there.
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string[]}
 */
export function browserCandidates(platform, env) {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(isText);
    return windowsPrograms.flatMap((program) => roots.map((root) => join(root, ...program)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', env['HOME'] && join(env['HOME'], 'Applications')].filter(isText);
    const bundled = macApplications.flatMap((name) =>
      roots.map((root) => join(root, `${name}.app`, 'Contents', 'MacOS', name)),
    );
    return [...bundled, ...onPath(env)];
  }
  return onPath(env, linuxFolders);
}

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string[]} more
 * @returns {string[]}
 */
function onPath(env, more = []) {
  const folders = [...(env['PATH'] ?? '').split(':').filter(isText), ...more];
  return linuxNames.flatMap((name) => [...new Set(folders)].map((folder) => join(folder, name)));
}

/**
 * @param {string | undefined} text
 * @returns {text is string}
 */
function isText(text) {
  return text !== undefined && text !== '';
}
