import { casefileScreensText } from '../../../shared/text/nl/casefileScreens.ts';
import type { IntegrityFinding } from './integrity.ts';

/** Damage in words; each kind once, however many tables it touches. */
export function findingSentences(findings: readonly IntegrityFinding[]): string[] {
  return [...new Set(findings.map(({ kind }) => casefileScreensText.findings[kind]))];
}
