import { FilePlus2, FolderOpen } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { PracticeStart } from '../learning/PracticeStart.tsx';
import { CreateForm, type Created } from './CreateForm.tsx';
import { OpenForm } from './OpenForm.tsx';
import { RecentFiles } from './RecentFiles.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';
import own from './StartScreen.module.css';
import styles from './casefile.module.css';

type Place =
  | { readonly at: 'files' }
  | { readonly at: 'create' }
  | { readonly at: 'open'; readonly file: { handle: string; name: string; exists: boolean } }
  | { readonly at: 'code'; readonly created: Created };

/**
 * Before a case file is open: open one that is known, or make a new one.
 * @param onHold true while the file is open already but its recovery code is still on this screen
 */
export function StartScreen({
  state,
  onHold,
}: Readonly<{ state: Output<'casefile.state'>; onHold: (isHeld: boolean) => void }>): ReactElement {
  const { data: files } = useAnswer('casefile.recent', {});
  const choose = useCommand('casefile.choose');
  const [place, setPlace] = useState<Place>({ at: 'files' });
  const toFiles = (): void => setPlace({ at: 'files' });
  const isFirst = files?.length === 0;

  const openOther = async (): Promise<void> => {
    const chosen = await choose.mutateAsync({ purpose: 'open', suggestedName: '' });
    if (chosen !== null) setPlace({ at: 'open', file: { ...chosen, exists: true } });
  };

  return (
    <div className={own['start']}>
      <Promises />
      <main className={own['stage']}>
        <div className={own['column']}>
          {place.at !== 'code' && (
            <header>
              <h1 className={own['welcome']}>{isFirst ? text.welcome : text.welcomeBack}</h1>
              <p className={styles['lead']}>{isFirst ? text.welcomeNote : text.chooseNote}</p>
            </header>
          )}
          {state.notice !== null && (
            <p role="alert" className={styles['notice']}>
              {state.notice}
            </p>
          )}
          {place.at === 'files' && files !== undefined && !isFirst && (
            <>
              <RecentFiles files={files} onChoose={(file) => setPlace({ at: 'open', file })} />
              <div className={styles['buttons']}>
                <Button icon={<FilePlus2 aria-hidden="true" />} onPress={() => setPlace({ at: 'create' })}>
                  {text.newFile}
                </Button>
                {state.capabilities.nativeDialogs && (
                  <Button icon={<FolderOpen aria-hidden="true" />} onPress={() => void openOther()}>
                    {text.openOther}
                  </Button>
                )}
              </div>
            </>
          )}
          {place.at === 'open' && <OpenForm key={place.file.handle} file={place.file} onBack={toFiles} />}
          {(place.at === 'create' || (place.at === 'files' && isFirst)) && (
            <CreateForm
              {...(isFirst ? {} : { onBack: toFiles })}
              onStart={onHold}
              onCreated={(created) => setPlace({ at: 'code', created })}
            />
          )}
          {place.at === 'files' && isFirst && state.capabilities.nativeDialogs && (
            <div className={styles['buttons']}>
              <Button icon={<FolderOpen aria-hidden="true" />} onPress={() => void openOther()}>
                {text.openOther}
              </Button>
            </div>
          )}
          {place.at === 'files' && files !== undefined && <PracticeStart files={files} />}
          {place.at === 'code' && (
            <>
              <h1 className={own['hiddenTitle']}>{text.brand}</h1>
              <RecoveryCode {...place.created} isNew onDone={() => onHold(false)} />
            </>
          )}
        </div>
      </main>
    </div>
  );
}

/** What Casustafel promises, beside every form of this screen. */
function Promises(): ReactElement {
  return (
    <aside className={own['promise']} aria-label={text.brand}>
      <p className={own['brand']}>
        <span className={own['mark']} aria-hidden="true" />
        {text.brand}
      </p>
      <div>
        <p className={own['promiseTitle']}>{text.promiseTitle}</p>
        <ul className={own['promises']}>
          {text.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </div>
      <Table />
    </aside>
  );
}

/** A round table with seats around it, one of them lit: whose turn it is. Decoration. */
function Table(): ReactElement {
  const seats = [0, 1, 2, 3, 4, 5, 6, 7];
  return (
    <svg className={own['table']} viewBox="0 0 200 200" aria-hidden="true">
      <circle cx="100" cy="100" r="52" />
      {seats.map((seat) => {
        const angle = (seat / seats.length) * 2 * Math.PI - Math.PI / 2;
        return (
          <circle
            key={seat}
            cx={100 + 80 * Math.cos(angle)}
            cy={100 + 80 * Math.sin(angle)}
            r="11"
            data-lit={seat === 7}
          />
        );
      })}
    </svg>
  );
}
