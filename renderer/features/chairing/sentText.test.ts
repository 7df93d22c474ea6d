import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, sendTyped, settleLine, wholeOf, type SentText } from './sentText.ts';

const empty: SentText = { sent: [], typed: '' };
const type = (text: string, from: SentText): SentText => ({ ...from, typed: text });

describe('text that was sent and text that is typed', () => {
  it('keeps what was sent in the draft until it is kept, and what is typed meanwhile stays whole', () => {
    const sending = type('/k Komt elke', sendTyped(type('/f Verzuim', empty)));
    expect(wholeOf(sending)).toBe('/f Verzuim/k Komt elke');
    const kept = settleLine(sending, '/f Verzuim', true);
    expect(wholeOf(type('/k Komt elke woensdag', kept))).toBe('/k Komt elke woensdag');
  });

  it('puts a refused line in front of what is typed now', () => {
    const sending = type('nieuw', sendTyped(type('oud', empty)));
    expect(settleLine(sending, 'oud', false)).toEqual({ sent: [], typed: 'oud nieuw' });
    expect(settleLine(sendTyped(type('oud', empty)), 'oud', false)).toEqual({ sent: [], typed: 'oud' });
  });

  it('reads a draft from elsewhere as typed, behind what is being sent', () => {
    const sending = sendTyped(type('eerst', empty));
    expect(partsOf('eerstdan', sending)).toEqual({ sent: ['eerst'], typed: 'dan' });
    expect(partsOf('anders', sending)).toEqual({ sent: [], typed: 'anders' });
  });

  it('loses and doubles no line, however typing, sending and answers follow each other', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), text: fc.stringMatching(/^[a-z /@]{1,8}$/u) }),
      fc.record({ kind: fc.constantFrom('send' as const, 'kept' as const, 'refused' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let parts = empty;
        const kept: string[] = [];
        let lines = 0;
        for (const now of steps) {
          const [first] = parts.sent;
          if (now.kind === 'type') parts = type(parts.typed + now.text, parts);
          else if (now.kind === 'send' && parts.typed !== '') {
            // Every line is another one, as its place in time is.
            lines += 1;
            parts = sendTyped(type(`${parts.typed}<${lines}>`, parts));
          } else if (now.kind === 'kept' && first !== undefined) {
            kept.push(first);
            parts = settleLine(parts, first, true);
          } else if (now.kind === 'refused' && first !== undefined) {
            parts = settleLine(parts, first, false);
            expect(parts.typed.startsWith(first)).toBe(true);
          }
        }
        const all = [...kept, wholeOf(parts)].join('');
        for (let line = 1; line <= lines; line += 1) {
          expect(all.split(`<${line}>`)).toHaveLength(2);
        }
      }),
    );
  });
});
