import { bulletList, heading, paragraph } from '../../../shared/model/document/buildDocument.ts';
import type { Block } from '../../../shared/model/document/documentModel.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import { legalBases } from '../../../shared/model/lists/legalBases.ts';
import { minutesCircumstancesText as words } from '../../../shared/text/nl/minutesCircumstances.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

/** Why the meeting about this case could not wait, as the one who called it wrote it down (feature P24). */
export interface UrgentCallRow {
  readonly why: string;
  readonly basis: string;
  readonly basisReason: string;
}

/** The part of the discussion without the family (feature P22). */
export interface SplitRow {
  /** Minutes of the part for professionals. */
  readonly minutes: number;
  readonly place: 'before' | 'after';
  readonly reason: string;
  readonly toldBack: string;
}

/** How a case came to the table. */
export interface Circumstances {
  readonly urgent: UrgentCallRow | undefined;
  readonly split: SplitRow | undefined;
}

/** For the partners of a case: nobody marked what of this is for which person, so it is in no file for one person. */
export function readCircumstances(reader: Reader, discussionId: string): Circumstances {
  return {
    urgent: reader.one<UrgentCallRow>(statements.urgentCall, [discussionId]),
    split: reader.one<SplitRow>(statements.split, [discussionId]),
  };
}

export const noCircumstances: Circumstances = { urgent: undefined, split: undefined };

export function urgentBlocks({ urgent }: Circumstances, mask: (text: string) => string): readonly Block[] {
  if (urgent === undefined) return [];
  const basis = findListItem(legalBases, urgent.basis)?.label ?? urgent.basis;
  return [
    heading(2, words.urgent),
    bulletList([words.urgentWhy(mask(urgent.why)), words.urgentBasis(basis, mask(urgent.basisReason))]),
  ];
}

export function splitBlocks({ split }: Circumstances, mask: (text: string) => string): readonly Block[] {
  if (split === undefined) return [];
  return [
    heading(2, words.split),
    paragraph(words.splitHow(split.minutes, split.place)),
    bulletList([words.splitWhy(mask(split.reason)), words.toldBack(mask(split.toldBack))]),
  ];
}

/** Every typed text of the circumstances, with where it stands. */
export function circumstanceTexts({
  urgent,
  split,
}: Circumstances): readonly Readonly<{ id: string; where: string; text: string }>[] {
  const { places } = words;
  return [
    ...(urgent === undefined
      ? []
      : [
          { id: 'urgent', where: places.urgent, text: urgent.why },
          { id: 'urgentBasis', where: places.urgentBasis, text: urgent.basisReason },
        ]),
    ...(split === undefined
      ? []
      : [
          { id: 'split', where: places.split, text: split.reason },
          { id: 'toldBack', where: places.toldBack, text: split.toldBack },
        ]),
  ];
}
