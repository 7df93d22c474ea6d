import type Database from 'better-sqlite3';
import { createReader, type Reader } from './reader.ts';

/** The part of an open case file that the session needs; made by the room casefile. */
export interface OpenFile {
  readonly db: Database.Database;
  readonly path: string;
  /** Checkpoints, closes, wipes the key. */
  close(): void;
}

export interface OpenSession<File extends OpenFile = OpenFile> {
  readonly file: File;
  readonly reader: Reader;
  /** Rises with every open and lock: work that began under an older number is dropped. */
  readonly generation: number;
  /** Cases whose reading was audited in this session, with the instant; the same case is not written again within ten minutes. */
  readonly reads: Map<string, number>;
}

export interface SessionControl {
  current(): OpenSession | null;
  generation(): number;
  open(file: OpenFile): OpenSession;
  /** Closes the file when one is open. Idempotent. */
  close(): void;
}

/** @param onChange told after every open and close, so that every window hears it. */
export function createSession(onChange: (open: boolean) => void): SessionControl {
  let session: OpenSession | null = null;
  let generation = 0;

  const close = (): void => {
    if (session === null) return;
    const { file } = session;
    session = null;
    generation += 1;
    try {
      file.close();
    } finally {
      onChange(false);
    }
  };

  return {
    current: () => session,
    generation: () => generation,
    open(file) {
      close();
      generation += 1;
      session = { file, reader: createReader(file.db), generation, reads: new Map() };
      onChange(true);
      return session;
    },
    close,
  };
}
