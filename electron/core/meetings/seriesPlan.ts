import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import type { TemplateColumns } from './meetingTypes.ts';
import { statements } from './seriesStore.ts';

/** What a series lends to its new meetings, and what it plans with. */
export interface SeriesPlan extends TemplateColumns {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly type: string;
  readonly place: string;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly chairId: string | null;
  readonly minuteTakerId: string | null;
  /** JSON or null. */
  readonly rhythmRule: string | null;
  readonly schoolRegion: 'north' | 'middle' | 'south' | null;
}

/** @throws CallFailure `notFound` */
export function seriesOf(reader: Reader, seriesId: string): SeriesPlan {
  const series = reader.one<SeriesPlan>(statements.seriesPlan, [seriesId]);
  if (series === undefined) throw new CallFailure('notFound', meetingsText.refused.noSeries);
  return series;
}
