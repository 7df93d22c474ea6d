import { describe, expect, expectTypeOf, it } from 'vitest';
import { networkImportText } from '../../../../shared/text/nl/networkImport.ts';
import type {
  ContactField,
  ContactImportFailure,
  ContactSkipReason,
  ContactSource,
  ContactWarningCode,
  CsvDelimiter,
} from './contactImport.ts';
import type { TextEncodingName } from './decodeText.ts';
import type { MergeReason } from './proposeMerges.ts';

describe('networkImportText', () => {
  it('has words for every code that the import can give, and for no other', () => {
    expectTypeOf<keyof typeof networkImportText.fields>().toEqualTypeOf<ContactField>();
    expectTypeOf<keyof typeof networkImportText.sources>().toEqualTypeOf<ContactSource>();
    expectTypeOf<keyof typeof networkImportText.encodings>().toEqualTypeOf<TextEncodingName>();
    expectTypeOf<keyof typeof networkImportText.delimiters>().toEqualTypeOf<CsvDelimiter>();
    expectTypeOf<keyof typeof networkImportText.failures>().toEqualTypeOf<ContactImportFailure>();
    expectTypeOf<keyof typeof networkImportText.skipReasons>().toEqualTypeOf<ContactSkipReason>();
    expectTypeOf<keyof typeof networkImportText.warnings>().toEqualTypeOf<ContactWarningCode>();
    expectTypeOf<keyof typeof networkImportText.mergeReasons>().toEqualTypeOf<MergeReason>();
    expect(networkImportText.summary(1, 2)).toBe('1 contact gevonden, 2 regels overgeslagen.');
  });
});
