import { modelText } from '../text/nl/model.ts';
import type { ConsentGiver } from './consentRule.ts';
import type { DerivedConsent } from './consentState.ts';
import { legalBases, type LegalBasisId } from './lists/legalBases.ts';
import { labelOf } from './lists/listItem.ts';
import type { ContributionState } from './lists/meetingLists.ts';

/** What is known about a case before it is discussed. */
export type ReadinessFacts = Readonly<{
  question?: string | undefined;
  /** Name of the one who brings the case. */
  introducer?: string | undefined;
  basis: LegalBasisId;
  /** Undefined when the case has no person, such as an anonymous or area case. */
  consent?: DerivedConsent | undefined;
  contributions: readonly ContributionState[];
  deciderSeated: boolean;
  /** Undefined when the case has no young person to speak with. */
  voice?: Readonly<{ spoken: boolean; whyNot?: string | undefined }> | undefined;
}>;

export type ReadinessKey =
  | 'question'
  | 'introducer'
  | 'basis'
  | 'consent'
  | 'contributions'
  | 'decider'
  | 'voice';

/** One line of the preparation light: `warn` and `missing` may go on with a reason, nothing here blocks. */
export type ReadinessLine = Readonly<{ key: ReadinessKey; state: 'ok' | 'warn' | 'missing'; words: string }>;

/** The preparation light of one case, in a fixed order. What does not apply to the case is left out. */
export function readiness(facts: ReadinessFacts): readonly ReadinessLine[] {
  const text = modelText.readiness;
  const line = (key: ReadinessKey, state: ReadinessLine['state'], words: string): ReadinessLine => ({
    key,
    state,
    words,
  });
  const introducer = facts.introducer?.trim() ?? '';
  return [
    isFilled(facts.question)
      ? line('question', 'ok', text.question.ok)
      : line('question', 'missing', text.question.missing),
    introducer === ''
      ? line('introducer', 'missing', text.introducer.missing)
      : line('introducer', 'ok', text.introducer.ok(introducer)),
    basisLine(facts.basis),
    ...(facts.consent === undefined ? [] : [consentLine(facts.consent)]),
    contributionLine(facts.contributions),
    facts.deciderSeated
      ? line('decider', 'ok', text.decider.ok)
      : line('decider', 'warn', text.decider.missing),
    ...(facts.voice === undefined ? [] : [voiceLine(facts.voice)]),
  ];
}

/** The heaviest state of the lines: the colour and shape of the light. */
export function readinessOf(lines: readonly ReadinessLine[]): ReadinessLine['state'] {
  if (lines.some((line) => line.state === 'missing')) return 'missing';
  return lines.some((line) => line.state === 'warn') ? 'warn' : 'ok';
}

function basisLine(basis: LegalBasisId): ReadinessLine {
  const text = modelText.readiness.basis;
  if (basis === 'unknown') return { key: 'basis', state: 'missing', words: text.missing };
  if (basis === 'covenant') return { key: 'basis', state: 'warn', words: modelText.exportStop.covenantOnly };
  return { key: 'basis', state: 'ok', words: text.ok(labelOf(legalBases, basis)) };
}

function consentLine(consent: DerivedConsent): ReadinessLine {
  const text = modelText.readiness.consent;
  switch (consent.state) {
    case 'given':
    case 'notRequired':
      return { key: 'consent', state: 'ok', words: text[consent.state] };
    case 'asked':
      return { key: 'consent', state: 'warn', words: text.asked };
    case 'partial': {
      const names = consent.open.map(nameOfGiver).join(', ');
      return {
        key: 'consent',
        state: 'warn',
        words: text.partial(names === '' ? text.guardiansUnknown : names),
      };
    }
    case 'notAsked':
    case 'refused':
    case 'withdrawn':
    case 'expired':
      return { key: 'consent', state: 'missing', words: text[consent.state] };
  }
}

function nameOfGiver(giver: ConsentGiver): string {
  return giver.who === 'guardian' ? giver.name : modelText.readiness.youngPerson;
}

function contributionLine(contributions: readonly ContributionState[]): ReadinessLine {
  const text = modelText.readiness.contributions;
  const asked = contributions.length;
  const received = contributions.filter((state) => state === 'received' || state === 'nothingToAdd').length;
  if (asked === 0) return { key: 'contributions', state: 'warn', words: text.noneAsked };
  return received === asked
    ? { key: 'contributions', state: 'ok', words: text.all(asked) }
    : { key: 'contributions', state: 'warn', words: text.some(received, asked) };
}

function voiceLine(voice: NonNullable<ReadinessFacts['voice']>): ReadinessLine {
  const text = modelText.readiness.voice;
  if (voice.spoken) return { key: 'voice', state: 'ok', words: text.ok };
  const why = voice.whyNot?.trim() ?? '';
  return why === ''
    ? { key: 'voice', state: 'warn', words: text.missing }
    : { key: 'voice', state: 'ok', words: text.explained(why.replace(/\.$/u, '')) };
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
