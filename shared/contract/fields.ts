import * as z from 'zod';

/** UUID (version 7) as text. */
export const id = z.uuid();
/** Calendar date, `YYYY-MM-DD`. */
export const date = z.iso.date();
/** Time of day, 24 hours, `HH:MM`. */
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** Instant: UTC milliseconds. */
export const instant = z.int().min(0);
/** Row version for conflict detection; first version is 1. */
export const version = z.int().min(1);
/** One line of text that must be there. */
export const line = z.string().trim().min(1).max(500);
/** One line of text that may be empty. */
export const optionalLine = z.string().trim().max(500);
/** Longer text that may be empty. */
export const text = z.string().max(20_000);
/** Minutes on an agenda. */
export const minutes = z.int().min(0).max(600);
/** No input, no surplus. */
export const nothing = z.strictObject({});
/** Opaque reference to a file that a dialog or a drop gave; never a path. */
export const fileHandle = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
/** What a command that changed one row answers. */
export const changed = z.strictObject({ id, version });
/** A file that was written: by the save dialog, or ready to be fetched once by the page. */
export const savedFile = z.strictObject({
  kind: z.enum(['saved', 'download']),
  name: z.string(),
  /** Only for `download`: address on the own host, valid once. */
  url: z.string().optional(),
});
