import { expect, test } from 'vitest';
import { readDemo } from './demoFile.mjs';

test('the case file and the passphrase are read from the line that the demo command prints', () => {
  const line = JSON.stringify({
    files: { agenda: '/home/x/agenda.docx', casefile: '/home/x/demo.casus' },
    passphrase: 'vier losse woorden samen',
  });
  expect(readDemo(line)).toEqual({ casefile: '/home/x/demo.casus', passphrase: 'vier losse woorden samen' });
});

test('a line without a case file or without a passphrase is no demo', () => {
  expect(readDemo('{"passphrase":"x"}')).toBeUndefined();
  expect(readDemo('{"casefile":"/home/x/demo.casus"}')).toBeUndefined();
  expect(readDemo('')).toBeUndefined();
});
