/**
 * Why a Word file from outside is refused: `tooLarge`, `tooManyParts`, `packedTooTight` and `tooDeep` guard against
 * files made to exhaust the machine; `encrypted` is a file with a password or in the format of before 2007; `damaged` is
 * an archive or XML that cannot be read; `unsafePath` an archive that names places outside itself; `entities` XML that
 * defines its own; `macros` a file with program code; `notWord` anything else.
 */
export type WordFileRefusal =
  | 'tooLarge'
  | 'tooManyParts'
  | 'packedTooTight'
  | 'tooDeep'
  | 'encrypted'
  | 'damaged'
  | 'unsafePath'
  | 'entities'
  | 'macros'
  | 'notWord';

/** Thrown by the readers of this room; carries a code and nothing of the content. */
export class WordFileError extends Error {
  readonly reason: WordFileRefusal;

  constructor(reason: WordFileRefusal) {
    super(`Word file refused: ${reason}`);
    this.name = 'WordFileError';
    this.reason = reason;
  }
}
