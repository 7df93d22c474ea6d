import type { App, CommandLine } from 'electron';

/** Switches of Chromium that must be set before it starts, with their values; an empty list allows no server at all. */
const switches: readonly (readonly [name: string, value?: string])[] = [
  // No account of the system is offered to any server; the first name is the older one of the second.
  ['auth-server-whitelist', ''],
  ['auth-server-allowlist', ''],
  ['auth-negotiate-delegate-allowlist', ''],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  // A crash report holds memory, and so what was on the screen.
  ['disable-breakpad'],
  ['disable-crash-reporter'],
  // No case may remain in a cache on disk.
  ['disable-http-cache'],
  ['disable-gpu-shader-disk-cache'],
];

/** Sandboxes every renderer and switches off what would reach the network or leave traces. Call before the app is ready. */
export function hardenStart(
  app: Pick<App, 'enableSandbox'> & { readonly commandLine: Pick<CommandLine, 'appendSwitch'> },
): void {
  app.enableSandbox();
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
}
