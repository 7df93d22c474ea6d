/** What a host can do for the core. Two implementations: Electron (dialogs) and the loopback host (a folder, downloads). */
export interface HostPorts {
  /** Lets the person choose a place for a new or an existing case file; null when the dialog was closed. */
  chooseCaseFile(purpose: 'create' | 'open', suggestedName: string): Promise<ChosenFile | null>;
  /** The path behind a handle that this host gave; null when the handle is unknown or has lapsed. */
  pathOf(handle: string): Promise<string | null>;
  /** Case files that were open before or lie in the usual folder, newest first. */
  recentCaseFiles(): Promise<readonly RecentCaseFile[]>;
  rememberCaseFile(path: string): Promise<void>;
  /** A file that the person dropped or chose for import. */
  readFile(handle: string): Promise<ReadFile | null>;
  /** Writes beside the target and renames, or keeps the bytes for one fetch by the page; null when the dialog was closed. */
  saveFile(file: FileToSave): Promise<SavedFile | null>;
  /** Opens a second window, or brings it to the front; false when this host has no windows of its own. */
  openWindow(asked: AskedWindow): Promise<boolean>;
  /** Puts words on the clipboard and takes them away in time; false when this host leaves the clipboard to the page. */
  clipboard(deed: ClipboardDeed): Promise<boolean>;
  capabilities(): HostCapabilities;
}

/** A window beside the one of the chair: for the beamer, or for who takes the minutes. */
export interface AskedWindow {
  readonly role: 'room' | 'minuteTaker';
  readonly meetingId: string;
}

/** What the page asks of a clipboard that the host guards. */
export type ClipboardDeed =
  | { readonly kind: 'write'; readonly text: string }
  /** The person copied something in a window, by key or by menu. */
  | { readonly kind: 'copied' }
  /** What was copied is not needed any more. */
  | { readonly kind: 'wipe' };

export interface ChosenFile {
  readonly handle: string;
  readonly name: string;
}

export interface RecentCaseFile {
  readonly handle: string;
  readonly name: string;
  /** Folder in words for the person (last part only), never a full path. */
  readonly folder: string;
  /** UTC milliseconds; null when never opened here. */
  readonly openedAt: number | null;
  readonly exists: boolean;
}

export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileToSave {
  readonly suggestedName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface SavedFile {
  readonly kind: 'saved' | 'download';
  readonly name: string;
  readonly url?: string;
}

export interface HostCapabilities {
  readonly nativeDialogs: boolean;
  readonly deviceUnlock: boolean;
  /** The host opens windows by itself; else the page does. */
  readonly ownWindows: boolean;
  /** The host writes to the clipboard and wipes it; else the page does. */
  readonly ownClipboard: boolean;
}

/** Time of the machine in UTC milliseconds; a test passes its own. */
export type Clock = () => number;

/** Detail for the log only: codes, ids and the technical message of a failure. Never shown, never content of a case. */
export type Log = (entry: {
  readonly id: string;
  readonly code: string;
  readonly operation: string;
  readonly detail: string;
}) => void;
