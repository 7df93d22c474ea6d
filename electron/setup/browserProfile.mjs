// Settings of the browser profile in which the page of the loopback host runs.
import fs from 'node:fs';
import path from 'node:path';

/**
 * Forbids the browser to connect ahead: on the way to a frame or form elsewhere, it opens a socket before the policy of the
 * page refuses. Call before the browser starts; a profile that has settings already keeps them and gets this one.
 * @param {string} profile folder of the profile, made when missing
 */
export function forbidPreconnect(profile) {
  const folder = path.join(profile, 'Default');
  const file = path.join(folder, 'Preferences');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  /** @type {{ net?: object }} */
  let settings = {};
  try {
    settings = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    // A new profile has no settings yet.
  }
  // 2 = never predict what will be loaded.
  settings.net = { ...settings.net, network_prediction_options: 2 };
  fs.writeFileSync(file, JSON.stringify(settings), { mode: 0o600 });
}
