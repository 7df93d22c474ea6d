import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { houseColours, houseFonts } from '../../../shared/model/lists/houseStyles.ts';
import { caseMinutesSample } from '../../../tests/fixtures/word/caseMinutesSample.ts';
import { wordLookOf } from './wordLook.ts';
import { wordDocumentBytes } from './writeWordDocument.ts';

/** Relative luminance of six hexadecimal digits (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (ink: string, ground: string): number =>
  (luminance(ground) + 0.05) / (luminance(ink) + 0.05);

test('every colour is readable on white paper and on its own tint', () => {
  for (const { id, ink, tint } of houseColours) {
    expect([id, contrast(ink, 'FFFFFF') >= 7, contrast(ink, tint) >= 7]).toEqual([id, true, true]);
  }
});

test('a file carries the colour and the letter of the house, and nothing of another style', async () => {
  const bytes = wordDocumentBytes(caseMinutesSample, { colour: 'blue', font: 'verdana' });
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const styles = (await zip.file('word/styles.xml')?.async('text')) ?? '';
  const fonts = (await zip.file('word/fontTable.xml')?.async('text')) ?? '';
  expect(styles).toContain('w:ascii="Verdana"');
  expect(styles).toContain('w:val="1F3F77"');
  expect(styles).toContain('w:fill="E9EDF5"');
  expect(fonts).toContain('w:altName w:val="DejaVu Sans"');
  for (const part of [styles, fonts]) expect(part).not.toMatch(/Calibri|0B4F5C|E8F0F1/);
});

test('a style of a later version falls back on the first colour and letter', () => {
  const later = JSON.parse('{"colour":"zalm","font":"runen"}') as Parameters<typeof wordLookOf>[0];
  expect(wordLookOf(later)).toMatchObject({ ink: houseColours[0].ink, font: houseFonts[0].label });
});
