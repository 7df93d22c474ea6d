import { abbreviations } from './abbreviations.ts';
import { caseTerms } from './caseTerms.ts';
import { lawTerms } from './lawTerms.ts';
import { meetingTerms } from './meetingTerms.ts';

/** Every term that the app explains, with its meaning in plain Dutch. */
export const glossary = { ...meetingTerms, ...caseTerms, ...lawTerms, ...abbreviations } as const;

/** A term that can be marked on a screen. */
export type GlossaryTerm = keyof typeof glossary;
