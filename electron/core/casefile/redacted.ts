import { inspect } from 'node:util';

/**
 * A secret that cannot end up in a log, a reply or an error by accident: printing, JSON and string conversion all
 * give the same placeholder. Only `reveal` gives the bytes; `erase` overwrites them with zeros.
 */
export class Redacted {
  readonly #bytes: Buffer;
  #erased = false;

  /** Takes ownership of the buffer: the caller must not keep or reuse it. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The bytes themselves (not a copy). Throws once erased, so that a key of zeros is never used. */
  reveal(): Buffer {
    if (this.#erased) throw new Error('The secret has been erased');
    return this.#bytes;
  }

  get erased(): boolean {
    return this.#erased;
  }

  /** A second holder with its own bytes, for a handle that outlives this one. */
  copy(): Redacted {
    return new Redacted(Buffer.from(this.reveal()));
  }

  erase(): void {
    this.#bytes.fill(0);
    this.#erased = true;
  }

  toString(): string {
    return placeholder;
  }

  toJSON(): string {
    return placeholder;
  }

  [inspect.custom](): string {
    return placeholder;
  }
}

const placeholder = '[redacted]';
