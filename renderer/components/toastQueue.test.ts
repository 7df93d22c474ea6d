import { beforeEach, expect, test } from 'vitest';
import {
  closeAllToasts,
  closeToast,
  currentToasts,
  onToastsChange,
  showToast,
  withdrawUndo,
} from './toastQueue.ts';

const texts = (): readonly string[] => currentToasts().map((toast) => toast.text);

beforeEach(closeAllToasts);

test('the newest three messages are kept', () => {
  for (const text of ['a', 'b', 'c', 'd']) showToast(text);
  expect(texts()).toEqual(['b', 'c', 'd']);
});

test('the same words stand there once, as the newest message', () => {
  const first = showToast('Signaal vastgelegd.', { tone: 'good' });
  showToast('Verband gelegd.');
  const second = showToast('Signaal vastgelegd.', { tone: 'good' });
  expect(texts()).toEqual(['Verband gelegd.', 'Signaal vastgelegd.']);
  expect(second).not.toBe(first);
  showToast('Signaal vastgelegd.', { tone: 'bad' });
  expect(texts()).toHaveLength(3);
});

test('only the newest deed can be taken back from its message: undo takes back the last one', () => {
  const undone: string[] = [];
  const undoOf = (name: string) => ({ undo: () => void undone.push(name) });
  showToast('M-1 staat op de agenda', undoOf('M-1'));
  showToast('Gelezen');
  expect(currentToasts().filter(({ undo }) => undo !== undefined)).toHaveLength(1);
  showToast('M-2 staat op de agenda', undoOf('M-2'));
  for (const toast of currentToasts()) toast.undo?.();
  expect(undone).toEqual(['M-2']);
});

test('closing takes away one message and tells the listener until it stops listening', () => {
  const id = showToast('Actie bewaard');
  showToast('Besluit bewaard');
  let calls = 0;
  const stop = onToastsChange(() => (calls += 1));
  closeToast(id);
  expect(texts()).toEqual(['Besluit bewaard']);
  stop();
  closeAllToasts();
  expect([calls, texts()]).toEqual([1, []]);
});

test('after undo by key no message offers to take its deed back, and its words stay', () => {
  showToast('M-1 staat op de agenda', { undo: () => undefined });
  withdrawUndo();
  expect(currentToasts().map(({ text, undo }) => [text, undo])).toEqual([
    ['M-1 staat op de agenda', undefined],
  ]);
});
