import { ageOn, birthdayAt, daysBetween } from '../dates/isoDay.ts';
import { modelText } from '../text/nl/model.ts';

export type ConsentRuleId = 'careDual' | 'careYouth12' | 'school16';

/** Who consents in an age band. `involved`: should agree and is heard, but the guardians decide. */
export type ConsentBand = Readonly<{
  /** First age (whole years) of the band; it runs to the next band. */
  fromAge: 0 | 12 | 16 | 18;
  youngPerson: 'no' | 'involved' | 'yes';
  guardians: boolean;
}>;

/**
 * The rules as data. Sources differ on 12 to 15 years, so the rule is a setting and the screen always names it. From 16 the young
 * person decides, from 18 parental authority has ended.
 */
export const consentRules: Readonly<Record<ConsentRuleId, readonly ConsentBand[]>> = {
  careDual: [
    { fromAge: 0, youngPerson: 'no', guardians: true },
    { fromAge: 12, youngPerson: 'yes', guardians: true },
    { fromAge: 16, youngPerson: 'yes', guardians: false },
    { fromAge: 18, youngPerson: 'yes', guardians: false },
  ],
  careYouth12: [
    { fromAge: 0, youngPerson: 'no', guardians: true },
    { fromAge: 12, youngPerson: 'yes', guardians: false },
    { fromAge: 16, youngPerson: 'yes', guardians: false },
    { fromAge: 18, youngPerson: 'yes', guardians: false },
  ],
  school16: [
    { fromAge: 0, youngPerson: 'no', guardians: true },
    { fromAge: 12, youngPerson: 'involved', guardians: true },
    { fromAge: 16, youngPerson: 'yes', guardians: false },
    { fromAge: 18, youngPerson: 'yes', guardians: false },
  ],
};

/** Someone with parental authority. */
export type Guardian = Readonly<{ id: string; name: string }>;

/** A person whose consent is needed. The young person has no id of its own here: it is the person the consent is about. */
export type ConsentGiver =
  | Readonly<{ who: 'youngPerson' }>
  | Readonly<{ who: 'guardian'; id: string; name: string }>;

export type ConsentNeed = Readonly<{
  /** Whole years on the day; undefined when no birth date is known. */
  age: number | undefined;
  givers: readonly ConsentGiver[];
  /** The young person should agree and is heard, although the guardians decide. */
  involveYoungPerson: boolean;
  /** Guardians must consent but none is recorded: then consent is never complete. */
  guardiansUnknown: boolean;
  /** The rule in force for this age, in Dutch. */
  words: string;
}>;

/**
 * Who must consent on a day. All guardians must agree. Without a birth date the rule for 12 to 15 years counts, in which most
 * people are heard.
 */
export function whoMustConsent(
  rule: ConsentRuleId,
  person: Readonly<{ birthDate?: string | undefined; guardians: readonly Guardian[] }>,
  day: string,
): ConsentNeed {
  const age = person.birthDate === undefined ? undefined : ageOn(person.birthDate, day);
  const band = bandFor(rule, age ?? 12);
  const guardians = band.guardians
    ? person.guardians.map(({ id, name }) => ({ who: 'guardian' as const, id, name }))
    : [];
  return {
    age,
    givers: [...(band.youngPerson === 'yes' ? [{ who: 'youngPerson' as const }] : []), ...guardians],
    involveYoungPerson: band.youngPerson === 'involved',
    guardiansUnknown: band.guardians && person.guardians.length === 0,
    words: ruleInForce(rule, age),
  };
}

/** The rule in force, in Dutch: *15 jaar: jongere én gezagsdragers (regel zorg en veiligheid)*. */
export function ruleInForce(rule: ConsentRuleId, age: number | undefined): string {
  const text = modelText.consent;
  const who = text.bands[rule][bandFor(rule, age ?? 12).fromAge];
  return age === undefined
    ? text.ageUnknown(who, text.rules[rule])
    : text.inForce(age, who, text.rules[rule]);
}

/** True when the young person decides without the guardians, also about what parents hear (domain.md §6.3). */
export function decidesAlone(rule: ConsentRuleId | 'none', age: number | null): boolean {
  if (age === null) return false;
  return rule === 'none' ? age >= 16 : !bandFor(rule, age).guardians;
}

/** What the rule is called, in Dutch: said once where several people stand under each other. */
export function consentRuleName(rule: ConsentRuleId): string {
  return modelText.consent.rules[rule];
}

/** Who must consent at this age, in Dutch; null = age unknown, then the band of 12 to 15 years counts. */
export function consentGiversInWords(rule: ConsentRuleId, age: number | null): string {
  return modelText.consent.bands[rule][bandFor(rule, age ?? 12).fromAge];
}

/** The next birthday on which the rule changes (12, 16 or 18), with the days until then; undefined from 18 on. */
export function nextConsentBirthday(
  birthDate: string,
  day: string,
): Readonly<{ age: 12 | 16 | 18; date: string; days: number; reviewDue: boolean }> | undefined {
  const now = ageOn(birthDate, day);
  const age = ([12, 16, 18] as const).find((mark) => mark > now);
  if (age === undefined) return undefined;
  const date = birthdayAt(birthDate, age);
  const days = daysBetween(day, date);
  return { age, date, days, reviewDue: days <= reviewDaysBefore };
}

/** Consent is looked at again from eight weeks before such a birthday. */
export const reviewDaysBefore = 56;

function bandFor(rule: ConsentRuleId, age: number): ConsentBand {
  const band = consentRules[rule].findLast((candidate) => candidate.fromAge <= age);
  if (band === undefined) throw new RangeError(`No band for age ${age}`);
  return band;
}
