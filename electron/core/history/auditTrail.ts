import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';

export type AuditKind = 'command' | 'read' | 'undo' | 'redo' | 'session' | 'export';

export interface AuditEntry {
  readonly at: number;
  readonly actor: string;
  readonly kind: AuditKind;
  readonly operation: string;
  /** Ids only, never content: `["case:<id>", "action:<id>"]`. */
  readonly subjects: readonly string[];
}

interface AuditRow {
  seq: number;
  at: number;
  actor: string;
  kind: AuditKind;
  operation: string;
  subjects: string;
  previous_hash: string;
  hash: string;
}

const firstHash = '0'.repeat(64);

/** Adds one link to the chain. The table refuses update and delete by trigger. @returns its sequence number */
export function appendAudit(db: Database.Database, entry: AuditEntry): number {
  const last = db.prepare('SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1').get() as
    | { seq: number; hash: string }
    | undefined;
  const seq = (last?.seq ?? 0) + 1;
  const previousHash = last?.hash ?? firstHash;
  const row = { ...entry, seq, subjects: JSON.stringify(entry.subjects), previous_hash: previousHash };
  db.prepare(
    `INSERT INTO audit_event (seq, at, actor, kind, operation, subjects, previous_hash, hash)
     VALUES (@seq, @at, @actor, @kind, @operation, @subjects, @previous_hash, @hash)`,
  ).run({ ...row, hash: linkHash(row) });
  return seq;
}

/** @returns null when the chain is whole, else the sequence number of the first link that does not fit. */
export function verifyAuditChain(db: Database.Database): number | null {
  let previousHash = firstHash;
  let expectedSeq = 1;
  const rows = db.prepare('SELECT * FROM audit_event ORDER BY seq').iterate() as IterableIterator<AuditRow>;
  for (const row of rows) {
    const fits = row.seq === expectedSeq && row.previous_hash === previousHash && row.hash === linkHash(row);
    if (!fits) return row.seq;
    previousHash = row.hash;
    expectedSeq += 1;
  }
  return null;
}

function linkHash(row: Omit<AuditRow, 'hash'>): string {
  const parts = [row.seq, row.at, row.actor, row.kind, row.operation, row.subjects, row.previous_hash];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
