import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatDateWithoutWeekday, formatShortDate } from '../../../shared/dates/formatDate.ts';
import { caseDeedsText } from '../../../shared/text/nl/caseDeeds.ts';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { casePageText } from '../../../shared/text/nl/casePage.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { sayRefusal } from '../../client/sayRefusal.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { CaseFiles } from '../minutes/CaseFiles.tsx';
import { CaseSignalDialog } from './CaseSignalDialog.tsx';
import { basisLabel, statusLabel, statusTone, themeLabel, typeLabel } from './caseWords.ts';
import { OnAgendaDialog } from './OnAgendaDialog.tsx';
import { RemoveCaseDialog, StatusDialog } from './StatusDialog.tsx';
import styles from './cases.module.css';

type Page = Output<'cases.get'>;
const words = casesText.header;

/** Number, initials and state of a case; the name only when it is asked for on purpose. */
export function CaseHead(
  props: Readonly<{ page: Page; onAdd: () => void; onRemoved: () => void }>,
): ReactNode {
  const { page, onAdd } = props;
  const { header, people } = page;
  const client = useClient();
  const [, navigate] = useLocation();
  const [name, setName] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'status' | 'remove' | 'agenda' | 'signal' | null>(null);
  const first = people[0];

  const showName = async (casePersonId: string): Promise<void> => {
    try {
      const { fullName } = await client.call('cases.revealName', { casePersonId });
      setName(fullName);
    } catch (error) {
      sayRefusal(error);
    }
  };

  const masked =
    first === undefined ? header.alias || header.number : casesText.person.label(first.initials, first.age);
  const parts = [
    themeLabel(header.theme),
    first?.isOffender === true && first.isVictim ? words.offenderAndVictim : '',
  ].filter((part) => part !== '');

  return (
    <>
      <PageHeader
        eyebrow={words.eyebrow(header.number, typeLabel(header.type), parts)}
        title={name ?? masked}
        status={
          first !== undefined && (
            <Button
              size="small"
              onPress={() => (name === null ? void showName(first.id) : setName(null))}
              aria-pressed={name !== null}
            >
              {name === null ? casesText.person.showName : casesText.person.hideName}
            </Button>
          )
        }
        actions={
          <>
            <MenuButton
              label={words.status}
              entries={[
                { id: 'status', label: words.statusTitle },
                { id: 'urgent', label: caseItemsText.urgent.ofCase },
                { id: 'remove', label: words.remove, isDanger: true, startsGroup: true },
              ]}
              onAction={(id) =>
                id === 'urgent' ? navigate(`/overleggen/spoed/${header.id}`) : setDialog(id)
              }
            />
            <CaseFiles caseId={header.id} number={header.number} />
            <Button onPress={onAdd}>{words.addStatement}</Button>
            <Button onPress={() => setDialog('signal')}>{caseDeedsText.signal.button}</Button>
            <Button variant="primary" onPress={() => setDialog('agenda')}>
              {caseDeedsText.onAgenda.button}
            </Button>
          </>
        }
      />
      {header.question !== '' && <p className={styles.question}>{header.question}</p>}
      <div className={styles.headChips}>
        <HeadChips page={page} />
      </div>
      {dialog === 'status' && <StatusDialog page={page} onClose={() => setDialog(null)} />}
      {dialog === 'agenda' && (
        <OnAgendaDialog caseId={header.id} number={header.number} onClose={() => setDialog(null)} />
      )}
      {dialog === 'signal' && (
        <CaseSignalDialog caseId={header.id} number={header.number} onClose={() => setDialog(null)} />
      )}
      {dialog === 'remove' && (
        <RemoveCaseDialog header={header} onClose={() => setDialog(null)} onRemoved={props.onRemoved} />
      )}
    </>
  );
}

function HeadChips({ page }: Readonly<{ page: Page }>): ReactNode {
  const { header, basis } = page;
  const none = words.toBeAssigned;
  const isOpen = header.closedOn === null && header.status !== 'declined';
  const next = page.nextMeeting?.date ?? header.nextDiscussionOn;
  return (
    <>
      <Chip tone={statusTone(header.status)}>{statusLabel(header.status)}</Chip>
      {header.urgent && <Chip tone="warn">{casesText.list.urgent}</Chip>}
      {(isOpen || next !== null) && (
        <Chip tone={next === null ? 'warn' : 'neutral'}>
          {next === null ? casePageText.head.noNext : casePageText.head.next(formatShortDate(next))}
        </Chip>
      )}
      <Chip tone={header.introducer === null ? 'warn' : 'neutral'}>
        {words.introducer(header.introducer?.name ?? none)}
      </Chip>
      <Chip tone={header.responsibleOrganisation === null ? 'warn' : 'neutral'}>
        {words.responsible(header.responsibleOrganisation?.name ?? none)}
      </Chip>
      <Chip tone={header.processCoordinator === null ? 'warn' : 'neutral'}>
        {words.processCoordinator(header.processCoordinator?.name ?? none)}
      </Chip>
      <Chip tone={header.caseCoordinator === null ? 'warn' : 'neutral'}>
        {words.caseCoordinator(header.caseCoordinator?.name ?? none)}
      </Chip>
      {header.leadHolder !== null && <Chip>{casePageText.head.leadHolder(header.leadHolder.name)}</Chip>}
      <Chip tone={basis.state === 'confirmed' ? 'neutral' : 'warn'}>
        {basis.state === 'toConfirm'
          ? words.basisToConfirm(basisLabel(basis.basis))
          : words.basis(basisLabel(basis.basis))}
      </Chip>
      {header.retentionEnd !== null && (
        <Chip>{words.keepUntil(formatDateWithoutWeekday(header.retentionEnd))}</Chip>
      )}
    </>
  );
}
