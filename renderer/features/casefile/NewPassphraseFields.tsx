import { useState, type ReactElement } from 'react';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { StrengthMeter } from './StrengthMeter.tsx';
import { usePassphraseEstimate, type PassphraseEstimate } from './usePassphraseEstimate.ts';
import styles from './casefile.module.css';

export interface NewPassphrase {
  readonly first: string;
  readonly again: string;
  readonly estimate: PassphraseEstimate | null;
  setFirst(value: string): void;
  setAgain(value: string): void;
}

/** @param known words that someone who knows this person would try first */
export function useNewPassphrase(known: readonly string[]): NewPassphrase {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  return { first, again, setFirst, setAgain, estimate: usePassphraseEstimate(first, known) };
}

export interface PassphraseProblems {
  readonly first?: string;
  readonly again?: string;
}

/** What is still wrong; empty when the passphrase may be used. */
export function passphraseProblems({ first, again, estimate }: NewPassphrase): PassphraseProblems {
  if (first === '') return { first: text.passphraseMissing };
  if (estimate?.acceptable === false) return { first: text.passphraseTooWeak };
  return first === again ? {} : { again: text.passphrasesDiffer };
}

/** A new passphrase twice, with how long guessing would take. */
export function NewPassphraseFields({
  label,
  passphrase,
  problems,
}: Readonly<{ label: string; passphrase: NewPassphrase; problems: PassphraseProblems }>): ReactElement {
  const [shown, setShown] = useState(false);
  const type = shown ? 'text' : 'password';
  return (
    <>
      <TextField
        label={label}
        type={type}
        autoComplete="new-password"
        hint={text.newPassphraseHint}
        error={problems.first}
        value={passphrase.first}
        onChange={passphrase.setFirst}
      />
      {passphrase.first !== '' && <StrengthMeter estimate={passphrase.estimate} />}
      <TextField
        label={text.passphraseAgain}
        type={type}
        autoComplete="new-password"
        error={problems.again}
        value={passphrase.again}
        onChange={passphrase.setAgain}
      />
      <div className={styles['aside']}>
        <Button size="small" variant="quiet" onPress={() => setShown(!shown)}>
          {shown ? text.hidePassphrase : text.showPassphrase}
        </Button>
      </div>
    </>
  );
}
