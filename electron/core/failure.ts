import type { ErrorCode, FieldProblem } from '../../shared/contract/envelope.ts';

/**
 * A refusal that the person may read. Thrown inside an operation, turned into an error reply by the dispatcher;
 * everything else that is thrown becomes `internal` without its message.
 */
export class CallFailure extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldProblem[];

  /** @param message plain Dutch: what happened and what to do. */
  constructor(code: ErrorCode, message: string, fields: readonly FieldProblem[] = []) {
    super(message);
    this.name = 'CallFailure';
    this.code = code;
    this.fields = fields;
  }
}
