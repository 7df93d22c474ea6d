import { Copy, Printer } from 'lucide-react';
import { useState, type FormEvent, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { assertRefused } from '../../client/client.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { dayInWords } from './moment.ts';
import { useCopiedSecret } from './useCopiedSecret.ts';
import own from './RecoveryCode.module.css';
import styles from './casefile.module.css';

/** Shows the recovery code once, and lets go only after two groups were typed over from paper. */
export function RecoveryCode(
  props: Readonly<{ given: Output<'casefile.create'>; fileName: string; isNew: boolean; onDone: () => void }>,
): ReactElement {
  const [confirming, setConfirming] = useState(false);
  return confirming ? (
    <ConfirmCode asked={props.given.askedGroups} onBack={() => setConfirming(false)} onDone={props.onDone} />
  ) : (
    <ShowCode {...props} onKept={() => setConfirming(true)} />
  );
}

function ShowCode({
  given,
  fileName,
  isNew,
  onKept,
}: Readonly<{
  given: Output<'casefile.create'>;
  fileName: string;
  isNew: boolean;
  onKept: () => void;
}>): ReactElement {
  const [copied, copy] = useCopiedSecret();
  const [today] = useState(() => dayInWords(Date.now()));
  return (
    <section className={styles['form']} data-form aria-labelledby="herstelcode">
      <h2 id="herstelcode" className={styles['formTitle']}>
        {text.recoveryTitle}
      </h2>
      <p className={styles['lead']}>
        {text.recoveryIntro} {isNew ? '' : text.recoveryOld}
      </p>
      <div className={own['paper']} data-paper>
        <p className={own['paperHead']}>{text.printedFor(fileName, today)}</p>
        <ol className={own['code']}>
          {given.recoveryCode.split('-').map((group, index) => (
            // Two groups may be the same; their place is what tells them apart.
            // oxlint-disable-next-line react/no-array-index-key -- the list never changes
            <li key={index}>
              <span className={own['groupNumber']}>{index + 1}</span>
              <code>{group}</code>
            </li>
          ))}
        </ol>
        <p className={own['printOnly']}>{text.printedAdvice}</p>
      </div>
      <div className={styles['buttons']}>
        <Button icon={<Printer aria-hidden="true" />} onPress={() => window.print()}>
          {text.print}
        </Button>
        <Button icon={<Copy aria-hidden="true" />} onPress={() => void copy(given.recoveryCode)}>
          {text.copy}
        </Button>
        <span className={styles['push']} />
        <Button variant="primary" onPress={onKept}>
          {text.codeKept}
        </Button>
      </div>
      <p role="status" className={styles['small']}>
        {copied === 'copied' ? text.copied : ''}
        {copied === 'failed' ? text.copyFailed : ''}
      </p>
    </section>
  );
}

function ConfirmCode({
  asked,
  onBack,
  onDone,
}: Readonly<{ asked: readonly [number, number]; onBack: () => void; onDone: () => void }>): ReactElement {
  const confirm = useCommand('casefile.confirmRecoveryCode');
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const groups = asked.map((number) => ({ number, text: typed[number] ?? '' }));
    try {
      const { wrongGroups } = await confirm.mutateAsync({ groups });
      setWrong(wrongGroups);
      if (wrongGroups.length === 0) onDone();
    } catch (error) {
      assertRefused(error);
    }
  };
  return (
    <form
      className={styles['form']}
      data-form
      onSubmit={(event) => void submit(event)}
      autoComplete="off"
      noValidate
    >
      <h2 className={styles['formTitle']}>{text.confirmTitle}</h2>
      <p className={styles['lead']}>{text.confirmIntro(asked[0], asked[1])}</p>
      <div className={styles['pair']}>
        {asked.map((number, index) => (
          <TextField
            key={number}
            label={text.group(number)}
            value={typed[number] ?? ''}
            onChange={(value) => setTyped({ ...typed, [number]: value })}
            error={wrong.includes(number) ? text.groupWrong : undefined}
            maxLength={20}
            spellCheck="false"
            autoComplete="off"
            // The page has just changed under the hands of the person: this is the next thing to do.
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- see above
            autoFocus={index === 0}
          />
        ))}
      </div>
      {confirm.error !== null && <p role="alert">{confirm.error.message}</p>}
      <div className={styles['buttons']}>
        <Button variant="quiet" onPress={onBack}>
          {text.showAgain}
        </Button>
        <span className={styles['push']} />
        <Button type="submit" variant="primary" isPending={confirm.isPending}>
          {text.confirm}
        </Button>
      </div>
    </form>
  );
}
