import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import { errorCodes, type CallError, type Reply } from '../../shared/contract/envelope.ts';
import type { Operation } from '../../shared/contract/operation.ts';
import { callText } from '../../shared/text/nl/calls.ts';
import { samplesOf } from './samples.ts';
import { httpTransport, memoryTransport, type TestTransport } from './transports.ts';

const operations: [string, Operation][] = Object.entries(contract);

/** These change the session itself, or wait for a dialog: called last or with their own tests. */
const changesSession = new Set([
  'casefile.lock',
  'casefile.create',
  'casefile.open',
  'learning.openPractice',
]);

/** Nothing technical may cross: no path, SQL, stack, key. */
function expectClean(error: CallError): void {
  expect(errorCodes).toContain(error.code);
  expect(error.message).toMatch(/^[A-ZÀ-Ý].*[.?!)]$/su);
  expect(JSON.stringify(error)).not.toMatch(
    /SELECT |INSERT |UPDATE |SQLITE|\bat .*:\d+|\.ts\b|node:|\/tmp|\\\\|Error:|undefined/,
  );
}

/** A valid shape may still name something that is not there; it may never be called invalid or crash. */
function expectServed(name: string, operation: Operation, reply: Reply): void {
  if (reply.ok) {
    expect(operation.output.safeParse(reply.value).success, `${name} answers its schema`).toBe(true);
    return;
  }
  expectClean(reply.error);
  expect(reply.error.code, `${name}: ${reply.error.message}`).not.toBe('internal');
  // A handler may have its own sentence for a text or a day that does not suit; the schema has one for all.
  expect(reply.error.message, `${name} refuses a sample that fits its schema`).not.toBe(callText.validation);
}

for (const open of [memoryTransport, httpTransport]) {
  describe(`every operation over ${open.name}`, () => {
    let transport: TestTransport;
    beforeAll(async () => {
      transport = await open();
    });
    afterAll(() => transport.close());

    test.each(operations.filter(([name]) => !changesSession.has(name)))(
      '%s serves a valid input and refuses every wrong one',
      async (name, operation) => {
        const { valid, invalid } = samplesOf(operation.input);
        expect(operation.input.safeParse(valid).success, 'the sample fits the schema').toBe(true);
        // At once: none of them may change anything, so none can be in the way of another.
        const replies = await Promise.all(
          invalid
            .filter(({ input }) => !transport.refusesToSend(input))
            .map(async ({ why, input }) => ({ why, reply: await transport.call(name, input) })),
        );
        for (const { why, reply } of replies) {
          expect(reply.ok, `${name} with ${why}`).toBe(false);
          if (reply.ok) continue;
          expect(reply.error.code, `${name} with ${why}`).toBe('validation');
          expectClean(reply.error);
        }
        expectServed(name, operation, await transport.call(name, valid));
      },
    );

    test.each(['toString', '__proto__', 'constructor', '', 'cases', 'cases.'])(
      'the operation name %j is not one',
      async (name) => {
        const reply = await transport.call(name, {});
        expect(reply.ok).toBe(false);
        if (!reply.ok) expect(reply.error.code).toBe('validation');
      },
    );

    test('after the lock every operation that needs the file says locked', async () => {
      const locked = await transport.call('casefile.lock', {});
      expect(locked.ok).toBe(true);
      for (const [name, operation] of operations) {
        if (operation.requires !== 'openFile') continue;
        const reply = await transport.call(name, samplesOf(operation.input).valid);
        expect(reply.ok, name).toBe(false);
        if (!reply.ok) expect(reply.error.code, name).toBe('locked');
      }
    });
  });
}
