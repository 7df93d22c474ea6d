import { EventEmitter } from 'node:events';
import type {
  App,
  BrowserWindow,
  BrowserWindowConstructorOptions,
  CallbackResponse,
  Clipboard,
  CommandLine,
  OnBeforeRequestListenerDetails,
  PowerMonitor,
  Session,
  WebContents,
} from 'electron';

// Stands in for Electron in unit tests: keeps what was set and lets a test fire what Electron would fire.

/** An event that can be prevented, as Electron gives it. */
export interface TestEvent {
  readonly url: string;
  defaultPrevented: boolean;
  preventDefault(): void;
}

export function testEvent(url = ''): TestEvent {
  return {
    url,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

type Handler<Name extends keyof Session> = Session[Name] extends (
  handler: infer H,
  ...rest: never[]
) => unknown
  ? NonNullable<H>
  : never;

type SessionParts = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setBluetoothPairingHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setProxy'
  | 'allowNTLMCredentialsForDomains'
  | 'setSpellCheckerEnabled'
  | 'setSpellCheckerLanguages'
>;

/** A session that remembers its handlers; before a measure is taken everything is allowed, as in Electron. */
export class TestSession extends EventEmitter implements SessionParts {
  permissionRequest: Handler<'setPermissionRequestHandler'> = (_contents, _permission, answer) =>
    answer(true);
  permissionCheck: Handler<'setPermissionCheckHandler'> = () => true;
  devicePermission: Handler<'setDevicePermissionHandler'> = () => true;
  bluetoothPairing: Handler<'setBluetoothPairingHandler'> = (_details, answer) => answer({ confirmed: true });
  displayMedia: Handler<'setDisplayMediaRequestHandler'> = (_request, answer) => answer({});
  readonly proxies: Parameters<Session['setProxy']>[0][] = [];
  readonly ntlmDomains: string[] = [];
  spellChecker = true;
  spellCheckerLanguages: readonly string[] = ['nl'];
  private beforeRequest: (
    details: OnBeforeRequestListenerDetails,
    answer: (response: CallbackResponse) => void,
  ) => void = (_details, answer) => answer({});

  readonly webRequest = {
    onBeforeRequest: (listener: typeof this.beforeRequest): void => {
      this.beforeRequest = listener;
    },
  };

  setPermissionRequestHandler: Session['setPermissionRequestHandler'] = (handler) => {
    if (handler !== null) this.permissionRequest = handler;
  };
  setPermissionCheckHandler: Session['setPermissionCheckHandler'] = (handler) => {
    if (handler !== null) this.permissionCheck = handler;
  };
  setDevicePermissionHandler: Session['setDevicePermissionHandler'] = (handler) => {
    if (handler !== null) this.devicePermission = handler;
  };
  setBluetoothPairingHandler: Session['setBluetoothPairingHandler'] = (handler) => {
    if (handler !== null) this.bluetoothPairing = handler;
  };
  setDisplayMediaRequestHandler: Session['setDisplayMediaRequestHandler'] = (handler) => {
    if (handler !== null) this.displayMedia = handler;
  };
  setProxy: Session['setProxy'] = async (config) => {
    this.proxies.push(config);
  };
  allowNTLMCredentialsForDomains: Session['allowNTLMCredentialsForDomains'] = (domains) => {
    this.ntlmDomains.push(domains);
  };
  setSpellCheckerEnabled: Session['setSpellCheckerEnabled'] = (enabled) => {
    this.spellChecker = enabled;
  };
  setSpellCheckerLanguages: Session['setSpellCheckerLanguages'] = (languages) => {
    this.spellCheckerLanguages = languages;
  };

  /** @returns true when a request for this address would be cancelled */
  cancels(url: string): boolean {
    let cancelled = false;
    this.beforeRequest({ url } as OnBeforeRequestListenerDetails, (response) => {
      cancelled = response.cancel === true;
    });
    return cancelled;
  }

  asSession(): Session {
    return this as unknown as Session;
  }
}

/** The program: remembers switches and whether it was asked to quit. */
export class TestApp extends EventEmitter {
  readonly done: string[] = [];
  readonly switches = new Map<string, string | undefined>();
  readonly commandLine: Pick<CommandLine, 'appendSwitch'> = {
    appendSwitch: (name, value) => void this.switches.set(name, value),
  };

  enableSandbox(): void {
    this.done.push('enableSandbox');
  }

  quit(): void {
    this.done.push('quit');
  }

  asApp(): App {
    return this as unknown as App;
  }
}

export class TestPowerMonitor extends EventEmitter {
  asPowerMonitor(): PowerMonitor {
    return this as unknown as PowerMonitor;
  }
}

/**
 * The clipboard of the system, shared with every other program. It holds one text in several forms; whoever writes replaces all
 * of them. Writing and reading are done when their promise resolves, not before; clearing is done at once.
 */
export class TestClipboard implements Pick<Clipboard, 'readText' | 'writeText' | 'clear' | 'has'> {
  private forms = new Map<string, string>();
  /** The next reading or writing fails with this, as when the system refuses. */
  failure: Error | null = null;

  async readText(): Promise<string> {
    await this.turn();
    return this.forms.get('text/plain') ?? '';
  }
  async writeText(text: string): Promise<void> {
    await this.turn();
    this.put({ 'text/plain': text });
  }
  async has(mimetype: string): Promise<boolean> {
    await this.turn();
    return this.forms.has(mimetype);
  }
  clear(): void {
    this.forms.clear();
  }

  /** A page or another program writes, outside this module. */
  put(forms: Readonly<Record<string, string>>): void {
    this.forms = new Map(Object.entries(forms));
  }
  /** What lies on it now, in every form. */
  held(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.forms);
  }

  private async turn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    const { failure } = this;
    this.failure = null;
    if (failure !== null) throw failure;
  }
}

export class TestContents extends EventEmitter {
  openWindow: Parameters<WebContents['setWindowOpenHandler']>[0] = () => ({ action: 'allow' });
  reloads = 0;

  setWindowOpenHandler: WebContents['setWindowOpenHandler'] = (handler) => {
    this.openWindow = handler;
  };

  reload(): void {
    this.reloads += 1;
  }

  asContents(): WebContents {
    return this as unknown as WebContents;
  }
}

/** A window that remembers with which options it was made and what was loaded in it. */
export class TestWindow extends EventEmitter {
  static readonly made: TestWindow[] = [];
  readonly webContents = new TestContents();
  readonly done: string[] = [];
  readonly options: BrowserWindowConstructorOptions;
  destroyed = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    TestWindow.made.push(this);
  }

  async loadURL(url: string): Promise<void> {
    this.done.push(`load ${url}`);
  }
  maximize(): void {
    this.done.push('maximize');
  }
  show(): void {
    this.done.push('show');
  }
  hide(): void {
    this.done.push('hide');
  }
  focus(): void {
    this.done.push('focus');
  }
  restore(): void {
    this.done.push('restore');
  }
  isMinimized(): boolean {
    return this.done.includes('minimised');
  }
  isMaximized(): boolean {
    return this.done.includes('maximize');
  }
  getNormalBounds(): Electron.Rectangle {
    const { x = 10, y = 20, width = 0, height = 0 } = this.options;
    return { x, y, width, height };
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  destroy(): void {
    this.destroyed = true;
  }
  asWindow(): BrowserWindow {
    return this as unknown as BrowserWindow;
  }
}

/** Electron's class of windows, as the factory takes it. */
export const testBrowserWindow = TestWindow as unknown as new (
  options: BrowserWindowConstructorOptions,
) => BrowserWindow;
