import { Handshake } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { ChooseCase } from './ChoosePerson.tsx';
import type { ListView } from './listView.ts';
import { registerPage } from './Pager.tsx';
import { RegisterRows } from './RegisterRows.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { WordsDialog } from './WordsDialog.tsx';
import styles from './Followup.module.css';

type Row = Output<'followup.agreements'>['rows'][number];
type Asked = { readonly kind: 'add' } | { readonly kind: 'change' | 'end'; readonly row: Row };
const text = followupText.agreements;

/** What was agreed without anyone who does it: apart from the actions, so that neither hides the other (A4). */
export function AgreementList(
  props: Readonly<{ view: ListView; onView: (change: Partial<ListView>) => void }>,
): ReactElement {
  const { view, onView } = props;
  const [state, setState] = useState<'valid' | 'ended'>('valid');
  const [offset, setOffset] = useState(0);
  const [asked, setAsked] = useState<Asked | null>(null);
  const answer = useAnswer('followup.agreements', {
    state,
    ...(view.caseId === null ? {} : { caseId: view.caseId }),
    offset,
    limit: registerPage,
  });
  return (
    <div className={styles['register']}>
      <div className={styles['toolbar']}>
        <SegmentedControl
          label={text.label}
          value={state}
          onChange={(next) => {
            setState(next);
            setOffset(0);
          }}
          segments={[
            { id: 'valid' as const, label: text.valid },
            { id: 'ended' as const, label: text.ended },
          ]}
        />
        <ChooseCase
          label={followupText.filterCase}
          placeholder={followupText.everyCase}
          value={view.caseId}
          onChange={(caseId) => onView({ caseId })}
        />
        <Button onPress={() => setAsked({ kind: 'add' })}>{text.add}</Button>
      </div>
      <RegisterRows
        label={text.label}
        answer={answer}
        empty={state === 'valid' ? text.empty : text.emptyEnded}
        icon={<Handshake aria-hidden="true" />}
        offset={offset}
        onOffset={setOffset}
      >
        {(row) => (
          <li key={row.id} data-row={row.id}>
            <span>
              {row.case === null ? (
                <span className={styles['under']}>{followupText.noCase}</span>
              ) : (
                <Link href={`/casussen/${row.case.id}`}>
                  <b>{row.case.number}</b>
                </Link>
              )}
              <span className={styles['under']}>{formatShortDate(row.madeOn)}</span>
            </span>
            <div>
              <p className={styles['body']}>{row.body}</p>
              {row.endedOn !== null && (
                <p className={styles['under']}>{text.endedWords(formatShortDate(row.endedOn), row.reason)}</p>
              )}
            </div>
            <div className={styles['rowActions']}>
              {row.endedOn === null && (
                <>
                  <Button size="small" onPress={() => setAsked({ kind: 'change', row })}>
                    {text.change}
                  </Button>
                  <Button size="small" variant="quiet" onPress={() => setAsked({ kind: 'end', row })}>
                    {text.end}
                  </Button>
                </>
              )}
            </div>
          </li>
        )}
      </RegisterRows>
      {asked !== null && <AgreementDialog asked={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

function AgreementDialog({ asked, onClose }: Readonly<{ asked: Asked; onClose: () => void }>): ReactElement {
  const run = useDeed('good');
  const [caseId, setCaseId] = useState<string | null>(null);
  if (asked.kind === 'add') {
    return (
      <WordsDialog
        title={text.add}
        about={text.about}
        label={text.body}
        confirm={followupText.saveNew}
        place="agreement:new"
        onClose={onClose}
        onConfirm={async (body) => (await run('followup.addAgreement', { caseId, body }, text.made)) !== null}
      >
        <ChooseCase label={followupText.forCase} value={caseId} onChange={setCaseId} />
      </WordsDialog>
    );
  }
  const { id, version, body } = asked.row;
  if (asked.kind === 'change') {
    return (
      <WordsDialog
        title={text.changeTitle}
        about=""
        label={text.body}
        confirm={followupText.save}
        place={`agreement-change:${id}`}
        initial={body}
        onClose={onClose}
        onConfirm={async (next) =>
          (await run('followup.changeAgreement', { id, version, body: next }, followupText.kept)) !== null
        }
      />
    );
  }
  return (
    <WordsDialog
      title={text.endTitle}
      about={body}
      label={text.endReason}
      confirm={text.end}
      place={`agreement-end:${id}`}
      onClose={onClose}
      onConfirm={async (reason) =>
        (await run('followup.endAgreement', { id, version, reason: reason.slice(0, 500) }, text.endedNow)) !==
        null
      }
    />
  );
}
