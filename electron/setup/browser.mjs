// Finds an installed browser of the Chromium family: the loopback host opens in it, the end-to-end tests drive it.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const onMac = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
].map((program) => `/Applications/${program}`);

/** Below each of the Windows program folders. */
const onWindows = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @param {NodeJS.ProcessEnv} [environment] `CASUSTAFEL_BROWSER` names a browser and goes before all others
 * @param {NodeJS.Platform} [platform]
 * @returns {string | undefined} absolute path of the browser
 */
export function findBrowser(environment = process.env, platform = process.platform) {
  const chosen = environment.CASUSTAFEL_BROWSER;
  if (chosen) return fs.existsSync(chosen) ? chosen : onPath([chosen], environment, platform);
  const elsewhere =
    platform === 'darwin' ? onMac : platform === 'win32' ? belowProgramFolders(environment) : [];
  return onPath(commands, environment, platform) || elsewhere.find((file) => fs.existsSync(file));
}

/**
 * @param {readonly string[]} names
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 * @returns {string | undefined}
 */
function onPath(names, environment, platform) {
  const folders = (environment.PATH || environment.Path || '').split(path.delimiter).filter(Boolean);
  const extension = platform === 'win32' ? '.exe' : '';
  for (const name of names)
    for (const folder of folders) {
      const file = path.join(folder, name + extension);
      if (fs.existsSync(file)) return file;
    }
  return undefined;
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string[]}
 */
function belowProgramFolders(environment) {
  const folders = [environment.LOCALAPPDATA, environment.PROGRAMFILES, environment['PROGRAMFILES(X86)']];
  /** @type {string[]} */
  const found = [];
  for (const folder of folders) if (folder) for (const file of onWindows) found.push(folder + '\\' + file);
  return found;
}
