/** One thing that was said about a case. Source = key of an organisation. */
export interface StatementSeed {
  readonly kind:
    | 'fact'
    | 'observation'
    | 'hearsay'
    | 'interpretation'
    | 'strength'
    | 'concern'
    | 'voice'
    | 'unknown';
  readonly source: string;
  readonly place: 'home' | 'school' | 'online' | 'street' | 'welfare' | 'sport' | 'care' | 'other';
  readonly text: string;
  readonly shareability?: 'oralOnly' | 'doNotShare';
}

export interface ThemeSeed {
  readonly theme: string;
  readonly question: string;
  readonly reason: string;
  readonly statements: readonly StatementSeed[];
  readonly decision: string;
  readonly decisionReason: string;
  readonly actions: readonly string[];
}
