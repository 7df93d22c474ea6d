import type { CommandContext } from '../context.ts';
import type { RowWriter } from '../history/rowWriter.ts';
import type { ThemeSeed } from './caseSeeds.ts';
import type { Random } from './random.ts';

/** What the parts of the demo share while they are built. */
export interface DemoWorld {
  readonly now: number;
  readonly today: string;
  readonly random: Random;
  /** Day that lies so many days from today, `YYYY-MM-DD`; negative = past. */
  onDay(offset: number): string;
  /** The offset itself, or of the nearest working day further from today: nobody meets or delivers in a weekend. */
  toWorkday(offset: number): number;
  newId(): string;
  /** Writes rows as if it were so many days ago. */
  write(daysAgo: number, work: (write: RowWriter) => void): void;
  /** Runs a command of another room as if it were given so many days ago. */
  command(daysAgo: number, work: (context: CommandContext) => void): void;
  /** Contact ids per organisation key, in the order of their professions. */
  readonly contacts: Map<string, string[]>;
  readonly organisations: Map<string, string>;
}

export type CaseType = 'person' | 'family' | 'group' | 'early' | 'anonymous';

export interface DemoCase {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly type: CaseType;
  readonly theme: ThemeSeed;
  readonly table: 'zvh' | 'zat' | 'jv';
  readonly introducerId: string;
}

/** The contact of an organisation; the world is built so that it is there. */
export function contactOf(world: DemoWorld, organisation: string, index = 0): string {
  const contacts = world.contacts.get(organisation) ?? [];
  const id = contacts[index % Math.max(1, contacts.length)];
  if (id === undefined) throw new Error(`No contact at ${organisation}`);
  return id;
}

export function organisationOf(world: DemoWorld, key: string): string {
  const id = world.organisations.get(key);
  if (id === undefined) throw new Error(`No organisation ${key}`);
  return id;
}
