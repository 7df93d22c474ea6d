import type * as z from 'zod';
import { foldedParts, type chairHints } from '../../../shared/contract/chairing/deliberationShapes.ts';
import type { CommandContext, QueryContext } from '../context.ts';

type ChairHints = z.output<typeof chairHints>;
type FoldedPart = z.output<typeof foldedParts>;

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

const foldedKey = 'chairing.folded';

/** What is folded on the screens of a meeting, in this case file. A part of a later version is left out. */
export function foldedOf(context: QueryContext): FoldedPart[] {
  const kept = context.setting<readonly unknown[]>(foldedKey, []);
  return foldedParts.options.filter((part) => kept.includes(part));
}

export function keepFolded(context: CommandContext, part: FoldedPart, isFolded: boolean): void {
  const others = foldedOf(context).filter((entry) => entry !== part);
  context.keepSetting(foldedKey, isFolded ? [...others, part] : others);
}
