import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserWindow, Dialog, FileFilter } from 'electron';
import { desktopText } from '../../shared/text/nl/desktop.ts';
import type { AskedWindow, ClipboardDeed, HostPorts } from '../core/ports.ts';
import type { FileHandles } from './fileHandles.ts';
import { writePrivateFile } from './privateFile.ts';
import type { RecentFiles } from './recentFiles.ts';

export interface ElectronPortsOptions {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  /** The window over which a dialog stands. */
  readonly window: () => BrowserWindow;
  /** A window for the room or for who takes the minutes. */
  readonly openWindow: (asked: AskedWindow) => void;
  /** Done when the clipboard is as asked. */
  readonly clipboard: (deed: ClipboardDeed) => Promise<void>;
  readonly handles: FileHandles;
  readonly recent: RecentFiles;
  /** Where dialogs begin. */
  readonly documents: string;
  /** A case file that was opened by double click or named at the start, if any. */
  readonly named: () => string | null;
}

const caseFileFilter: FileFilter = { name: desktopText.caseFileKind, extensions: ['casus'] };

/** Electron's doors: dialogs of the system, files beside their target, recent files of the program's own. */
export function createElectronPorts(options: ElectronPortsOptions): HostPorts {
  const { dialog, handles, recent } = options;
  return {
    async chooseCaseFile(purpose, suggestedName) {
      const file =
        purpose === 'create' ? await newPlace(options, suggestedName) : await existingFile(options);
      return file === null ? null : { handle: handles.ofCaseFile(file), name: path.basename(file) };
    },
    pathOf: async (handle) => handles.caseFile(handle),
    async recentCaseFiles() {
      const known = new Map((await recent.list()).map(({ path: file, openedAt }) => [file, openedAt]));
      const named = options.named();
      const files = [...new Set([...(named === null ? [] : [named]), ...known.keys()])];
      return Promise.all(
        files.map(async (file) => ({
          handle: handles.ofCaseFile(file),
          name: path.basename(file, '.casus'),
          folder: path.basename(path.dirname(file)),
          openedAt: known.get(file) ?? null,
          exists: (await stat(file).catch(() => null)) !== null,
        })),
      );
    },
    rememberCaseFile: (file) => recent.remember(file),
    readFile: (handle) => handles.read(handle),
    async saveFile(file) {
      const suggested = plainName(file.suggestedName);
      const extension = path.extname(suggested).slice(1).toLowerCase();
      const { canceled, filePath } = await dialog.showSaveDialog(options.window(), {
        title: desktopText.leavesEncryption,
        message: desktopText.leavesEncryptionExplained,
        buttonLabel: desktopText.save,
        defaultPath: path.join(options.documents, suggested),
        filters: extension === '' ? [] : [{ name: kindOf(extension), extensions: [extension] }],
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      });
      if (canceled || filePath === '') return null;
      await writePrivateFile(filePath, file.bytes);
      return { kind: 'saved', name: path.basename(filePath) };
    },
    async openWindow(asked) {
      options.openWindow(asked);
      return true;
    },
    async clipboard(deed) {
      await options.clipboard(deed);
      return true;
    },
    capabilities: () => ({ nativeDialogs: true, deviceUnlock: false, ownWindows: true, ownClipboard: true }),
  };
}

async function newPlace(options: ElectronPortsOptions, suggestedName: string): Promise<string | null> {
  const suggested = `${plainName(suggestedName).replace(/\.casus$/i, '')}.casus`;
  const { canceled, filePath } = await options.dialog.showSaveDialog(options.window(), {
    title: desktopText.createCaseFile,
    buttonLabel: desktopText.save,
    defaultPath: path.join(options.documents, suggested),
    filters: [caseFileFilter],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (canceled || filePath === '') return null;
  return filePath.toLowerCase().endsWith('.casus') ? filePath : `${filePath}.casus`;
}

async function existingFile(options: ElectronPortsOptions): Promise<string | null> {
  const { canceled, filePaths } = await options.dialog.showOpenDialog(options.window(), {
    title: desktopText.openCaseFile,
    buttonLabel: desktopText.open,
    defaultPath: options.documents,
    filters: [caseFileFilter],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** A name without folders and without signs that a system of a partner refuses. */
function plainName(suggested: string): string {
  const plain = suggested
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N} ._()-]+/gu, ' ')
    .replaceAll(/\.{2,}/g, '.')
    .replace(/^[. ]+/, '')
    .trim()
    .slice(-120);
  return plain === '' ? desktopText.caseFileKind : plain;
}

function kindOf(extension: string): string {
  const kinds: Readonly<Record<string, string>> = desktopText.exportKinds;
  return Object.hasOwn(kinds, extension)
    ? (kinds[extension] ?? desktopText.otherKind)
    : desktopText.otherKind;
}
