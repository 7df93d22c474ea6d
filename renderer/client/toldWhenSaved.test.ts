import { beforeEach, expect, test } from 'vitest';
import { closeAllToasts, currentToasts } from '../components/toastQueue.ts';
import { tellSaved, toldWhenSaved } from './toldWhenSaved.ts';

const saved = { kind: 'saved', name: '2026-11-24 brief.docx' } as const;
const sentence = (name: string): string => `${name} is bewaard.`;
const said = (): readonly string[] => currentToasts().map(({ tone, text }) => `${tone}: ${text}`);

beforeEach(closeAllToasts);

test('a file that was saved is told by its name, and what comes after is done once', () => {
  let after = 0;
  toldWhenSaved(sentence, () => (after += 1)).onSuccess(saved);
  expect(said()).toEqual(['good: 2026-11-24 brief.docx is bewaard.']);
  expect(after).toBe(1);
});

test('without anything to do after it, only the sentence is said', () => {
  toldWhenSaved(sentence).onSuccess(saved);
  expect(said()).toEqual(['good: 2026-11-24 brief.docx is bewaard.']);
});

test('who closes the dialog of the host is told nothing and keeps what was typed', () => {
  let after = 0;
  toldWhenSaved(sentence, () => (after += 1)).onSuccess(null);
  expect(said()).toEqual([]);
  expect(after).toBe(0);
  expect(tellSaved(null, sentence)).toBe(false);
});

test('a refusal is told in its own words', () => {
  toldWhenSaved(sentence).onError(new Error('De naam van een ander staat erin.'));
  expect(said()).toEqual(['bad: De naam van een ander staat erin.']);
});
