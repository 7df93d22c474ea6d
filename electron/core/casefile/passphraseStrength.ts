import { passphraseText } from '../../../shared/text/nl/passphrase.ts';

/** How well a passphrase would hold when someone has a copy of the file. */
export type PassphraseEstimate = Readonly<{
  /** Power of ten of the guesses that are likely needed. */
  guessesLog10: number;
  /** In Dutch words: "ongeveer 3 jaar". */
  timeToGuessNl: string;
  /** 0: a day · 1: a month · 2: a year · 3: a century · 4: longer. */
  score: 0 | 1 | 2 | 3 | 4;
  /** Dutch sentences; empty when there is nothing to improve. */
  advice: readonly string[];
}>;

/**
 * Estimates a passphrase. The word lists (Dutch names and words, leaked passwords) are loaded at the first call.
 * `known` holds words an attacker would try first, such as the name of the file or the municipality.
 */
export async function estimatePassphrase(
  text: string,
  known: readonly string[] = [],
): Promise<PassphraseEstimate> {
  loading ??= loadEstimator();
  const estimator = await loading;
  // Beyond this length the estimate no longer changes what we say, but does take long.
  const { guessesLog10, feedback } = estimator.check(text.normalize('NFC').slice(0, 100), [...known]);
  const seconds = 10 ** guessesLog10 / guessesPerSecond;
  const score = scoreFor(seconds);
  return {
    guessesLog10,
    timeToGuessNl: passphraseText.timeToGuess(seconds),
    score,
    advice: score === 4 ? [] : adviceFor(feedback.warning, feedback.suggestions),
  };
}

/**
 * Guesses a second of an attacker with rented computers for some thousands of euros a month. One guess costs 128 MiB
 * and half a second of one processor core, so this is thousands of cores at work.
 */
export const guessesPerSecond = 10_000;

type Estimator = Readonly<{
  check: (
    text: string,
    known: (string | number)[],
  ) => Readonly<{
    guessesLog10: number;
    feedback: Readonly<{ warning: string | null; suggestions: readonly string[] }>;
  }>;
}>;

let loading: Promise<Estimator> | null = null;

async function loadEstimator(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, common, dutch] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...dutch.dictionary },
    graphs: common.adjacencyGraphs,
  });
}

const day = 86_400;
const scoreLimits = [day, 30 * day, 365 * day, 36_500 * day] as const;

function scoreFor(seconds: number): PassphraseEstimate['score'] {
  const reached = scoreLimits.filter((limit) => seconds >= limit).length;
  switch (reached) {
    case 0:
    case 1:
    case 2:
    case 3:
      return reached;
    default:
      return 4;
  }
}

/** The library gives keys, not sentences, when no translation is set; unknown keys are left out. */
function adviceFor(warning: string | null, suggestions: readonly string[]): readonly string[] {
  const sentences = [warning, ...suggestions].flatMap((key) => {
    const sentence =
      key === null ? undefined : new Map<string, string>(Object.entries(passphraseText.advice)).get(key);
    return sentence ?? [];
  });
  return [...new Set([...sentences, passphraseText.longer])];
}
