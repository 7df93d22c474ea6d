import type { EntityChange } from '../../shared/contract/envelope.ts';
import type { OpenCaseFile } from './casefile/caseFile.ts';
import { auditHeadOf, type AuditHead } from './casefile/reattach.ts';
import { createReader, type Reader } from './reader.ts';

export interface Attachment {
  /** The last link of the audit chain that is known to be in the file. */
  head: AuditHead;
  /** The connection failed as if its file went away: it is opened anew before the next call. */
  isLost: boolean;
  /** Committed, but the call was refused because the file went away right after: the windows hear it with the next command. */
  unheard: readonly EntityChange[];
}

export interface OpenSession {
  readonly file: OpenCaseFile;
  readonly reader: Reader;
  /** Rises with every open and lock: work that began under an older number is dropped. */
  readonly generation: number;
  /** Cases whose reading was audited in this session, with the instant; the same case is not written again within ten minutes. */
  readonly reads: Map<string, number>;
  /** What holds the session to its file, for when the drive goes away and comes back. */
  readonly attachment: Attachment;
}

export interface SessionControl {
  current(): OpenSession | null;
  generation(): number;
  open(file: OpenCaseFile): OpenSession;
  /** The same case file in another form (new passphrase, restored): its predecessor is closed already, no window is told of a lock. */
  replace(file: OpenCaseFile): OpenSession;
  /** Closes the file when one is open. Idempotent. */
  close(): void;
}

export interface SessionWatch {
  /** Told after every open and close, so that every window hears it. */
  onChange(open: boolean): void;
  /** The last that happens with an open file: a backup. It must not throw; the file is closed after it. */
  beforeClose(file: OpenCaseFile): void;
}

export function createSession(watch: SessionWatch): SessionControl {
  let session: OpenSession | null = null;
  let generation = 0;

  const close = (): void => {
    if (session === null) return;
    const { file } = session;
    session = null;
    generation += 1;
    // First the windows, so that nothing stays in view while a large file is backed up.
    watch.onChange(false);
    try {
      if (file.db.open) watch.beforeClose(file);
    } finally {
      file.close();
    }
  };

  const start = (file: OpenCaseFile): OpenSession => {
    generation += 1;
    session = {
      file,
      reader: createReader(file.db),
      generation,
      reads: new Map(),
      attachment: { head: null, isLost: false, unheard: [] },
    };
    watch.onChange(true);
    session.attachment.head = auditHeadOf(file.db);
    return session;
  };

  return {
    current: () => session,
    generation: () => generation,
    open(file) {
      close();
      return start(file);
    },
    replace(file) {
      if (session?.file.db.open === true && session.file !== file) close();
      return start(file);
    },
    close,
  };
}
