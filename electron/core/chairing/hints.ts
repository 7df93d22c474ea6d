import type * as z from 'zod';
import type { chairHints } from '../../../shared/contract/chairing/deliberationShapes.ts';
import type { CommandContext, QueryContext } from '../context.ts';

type ChairHints = z.output<typeof chairHints>;

const key = 'chairing.hints';

/** What helps is on; what not every table wants, sound and numbers, is off until somebody switches it on. */
const usual: ChairHints = {
  prompts: true,
  notHeard: true,
  clock: true,
  late: true,
  breaks: true,
  checklist: true,
  followPhase: true,
  sound: false,
  estimates: false,
};

/** Which hints the screen of the chair gives, in this case file. A hint of a later version is as usual. */
export function hintsOf(context: QueryContext): ChairHints {
  const kept = context.setting<Partial<Record<string, unknown>>>(key, {});
  const entries = Object.entries(usual).map(([name, value]) => [
    name,
    typeof kept[name] === 'boolean' ? kept[name] : value,
  ]);
  return Object.fromEntries(entries) as ChairHints;
}

export function keepHints(context: CommandContext, hints: ChairHints): void {
  context.keepSetting(key, hints);
}
