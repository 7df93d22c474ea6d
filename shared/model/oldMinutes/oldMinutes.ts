import { findDutchDates } from '../../dates/dutchDate.ts';
import { splitReason } from '../captureParts.ts';
import type { OldBlock, OldProposal } from './oldProposal.ts';
import { blocksOfText } from './pastedText.ts';
import { readPromise } from './promiseLine.ts';
import { proposalsOfTable } from './oldTable.ts';
import {
  agendaTitleOf,
  caseNumberIn,
  isAboutOneCase,
  isTitleOfMinutes,
  minutesIn,
  prefixOf,
  sectionOf,
  withoutNumber,
  type Section,
} from './oldWords.ts';

export type OldReading = Readonly<{
  /** The day of the minutes, when it stands in them; dates without a year count from it. */
  writtenOn: string | null;
  proposals: readonly OldProposal[];
  /** Lines that were no proposal, so that a person can look whether something was missed. */
  rest: readonly string[];
}>;

/** Reads a pasted list or text. */
export function readOldText(text: string, today: string): OldReading {
  return readOldMinutes(blocksOfText(text), today);
}

/**
 * Proposes agenda items, decisions and open actions by fixed rules: tables whose head says who does what, lists under such a head,
 * lines that begin with *Actie:* or *Besluit:*, headings and numbered lines as agenda items. Never throws.
 * @param today `YYYY-MM-DD`
 */
export function readOldMinutes(blocks: readonly OldBlock[], today: string): OldReading {
  const writtenOn = dayOf(blocks, today);
  const reader = new MinutesReader(writtenOn ?? today, titleLevelOf(blocks), blocks.some(isTitleOfOneCase));
  for (const block of blocks) reader.take(block);
  return { writtenOn, proposals: reader.proposals, rest: [...new Set(reader.rest)] };
}

function isTitleOfOneCase(block: OldBlock, index: number): boolean {
  return index < 3 && block.kind !== 'table' && isAboutOneCase(block.text);
}

/** A single heading above all others is the title of the file and no agenda item. */
function titleLevelOf(blocks: readonly OldBlock[]): number | null {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const [first] = levels;
  if (first === undefined || levels.length < 3) return null;
  return levels.slice(1).every((level) => level > first) ? first : null;
}

/** A day with its year in the first lines; a later day is no day on which minutes were written. */
function dayOf(blocks: readonly OldBlock[], today: string): string | null {
  const head = blocks
    .slice(0, 12)
    .flatMap((block) => (block.kind === 'table' ? block.rows.slice(0, 8).flat() : [block.text]));
  for (const text of head) {
    const found = findDutchDates(text.slice(0, 400), today).find(({ date }) => date <= today);
    if (found !== undefined) return found.date;
  }
  return null;
}

class MinutesReader {
  readonly proposals: OldProposal[] = [];
  readonly rest: string[] = [];
  readonly #day: string;
  readonly #titleLevel: number | null;
  /** Minutes of one case have fixed headings: they are no agenda items. */
  readonly #isOneCase: boolean;
  #section: Section = 'none';
  #caseNumber = '';
  #caseLevel = 0;

  constructor(day: string, titleLevel: number | null, isOneCase: boolean) {
    this.#day = day;
    this.#titleLevel = titleLevel;
    this.#isOneCase = isOneCase;
  }

  take(block: OldBlock): void {
    if (block.kind === 'table') return this.#table(block.rows);
    for (const line of block.text.split('\n').map((part) => part.trim())) {
      if (line === '') continue;
      if (block.kind === 'heading') this.#heading(line, block.level);
      else this.#line(line, block.isListItem);
    }
  }

  #heading(line: string, level: number): void {
    const number = caseNumberIn(line);
    if (number !== '') {
      this.#caseNumber = number;
      this.#caseLevel = level;
    } else if (level <= this.#caseLevel) {
      this.#caseNumber = '';
    }
    if (level !== 1 || !isTitleOfMinutes(line)) this.#section = sectionOf(line);
    if (isTitleOfMinutes(line) || level === this.#titleLevel || this.#isOneCase || this.#section === 'aside')
      this.rest.push(line);
    else if (this.#section === 'none' && level - (this.#titleLevel ?? 0) <= 2) this.#agendaItem(line);
    else if (this.#section === 'none') this.rest.push(line);
  }

  #line(line: string, isListItem: boolean): void {
    const prefix = prefixOf(line);
    if (prefix?.kind === 'done') {
      this.rest.push(line);
      return;
    }
    if (prefix !== undefined) {
      this.#promise(prefix.kind, prefix.text, line, prefix.owner);
      return;
    }
    const section = sectionOf(line);
    if (section === 'aside' || isTitleOfMinutes(line)) {
      this.rest.push(line);
      return;
    }
    if (section !== 'none' && !isListItem && line.length <= 60) {
      this.#section = section;
      return;
    }
    if (this.#section === 'action' || this.#section === 'decision') {
      // Ordinary sentences under such a heading tell about the list; the list itself is marked.
      if (isListItem || withoutNumber(line) !== line) {
        this.#promise(this.#section, withoutNumber(line), line, '');
        return;
      }
    } else if (this.#section === 'agenda' && (isListItem || withoutNumber(line) !== line)) {
      this.#agendaItem(line);
      return;
    } else if (!this.#isOneCase && this.#section === 'none' && agendaTitleOf(line) !== undefined) {
      this.#agendaItem(line);
      return;
    }
    this.rest.push(line);
  }

  #promise(kind: 'action' | 'decision', text: string, from: string, owner: string): void {
    const split = kind === 'decision' ? splitReason(text) : { text, reason: undefined };
    const read = readPromise(split.text, this.#day);
    this.proposals.push({
      kind,
      text: read.text,
      reason: split.reason ?? '',
      owner: owner === '' ? read.owner : owner,
      due: read.due,
      dueWords: read.dueWords,
      minutes: null,
      caseNumber: caseNumberIn(from) || this.#caseNumber,
      from,
    });
  }

  #agendaItem(line: string): void {
    const { text, minutes } = minutesIn(withoutNumber(line));
    if (text === '') {
      this.rest.push(line);
      return;
    }
    this.proposals.push({
      kind: 'agendaItem',
      text,
      reason: '',
      owner: '',
      due: null,
      dueWords: '',
      minutes,
      caseNumber: caseNumberIn(line),
      from: line,
    });
  }

  #table(rows: readonly (readonly string[])[]): void {
    const found = proposalsOfTable(rows, this.#day, this.#section, this.#caseNumber);
    this.proposals.push(...found.proposals);
    this.rest.push(...found.rest);
    if (found.loose.length > 0 && (this.#section === 'action' || this.#section === 'decision')) {
      for (const row of rows) this.#promise(this.#section, row.join('\t'), row.join(' · '), '');
      return;
    }
    // Cells of a table that is only there for the layout may hold lines of their own.
    for (const line of found.loose) {
      const prefix = prefixOf(line);
      if (prefix === undefined || prefix.kind === 'done') this.rest.push(line);
      else this.#promise(prefix.kind, prefix.text, line, prefix.owner);
    }
  }
}
