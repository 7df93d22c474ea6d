import { formatLongDate } from '../../../../shared/dates/formatDate.ts';
import { followupPapersText as words } from '../../../../shared/text/nl/followupPapers.ts';
import type { QueryContext } from '../../context.ts';

/** What every Word file with the actions of one person says of itself. */
export function paperHead(context: QueryContext): {
  readonly organisation: string;
  readonly confidentiality: string;
  readonly versionLabel: string;
  readonly language: 'nl-NL';
} {
  const organisation = context.setting<string>('organisationName', '');
  return {
    organisation: organisation === '' ? words.organisationFallback : organisation,
    confidentiality: words.confidential,
    versionLabel: words.version(formatLongDate(context.today)),
    language: 'nl-NL',
  };
}
