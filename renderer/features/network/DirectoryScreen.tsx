import { FileUp, Plus, Users } from 'lucide-react';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useParams } from 'wouter';
import { domains, type DomainId } from '../../../shared/model/lists/domains.ts';
import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { KeyHints } from '../../components/KeyHints.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Select } from '../../components/Select.tsx';
import { DirectoryInWord } from './DirectoryInWord.tsx';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import type { Contact } from './contact.ts';
import { ContactCard } from './ContactCard.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import styles from './NetworkScreen.module.css';
import { NetworkTabs } from './NetworkTabs.tsx';
import { OrganisationCard } from './OrganisationCard.tsx';
import { OrganisationDialog } from './OrganisationDialog.tsx';
import { OrganisationsPane, type Organisation } from './OrganisationsPane.tsx';
import { PeoplePane } from './PeoplePane.tsx';
import { RemovedCard } from './RemovedCard.tsx';
import { RemovedOrganisations } from './RemovedOrganisations.tsx';
import { RemoveDialog, useRemoval } from './RemoveDialog.tsx';
import { closeDoneToast } from './useDoneToast.ts';
import { useSearchKey } from './useSearchKey.ts';

type View = 'people' | 'organisations' | 'removed';
type Editing =
  | { what: 'contact'; contact: Contact | null }
  | { what: 'organisation'; organisation: Organisation | null };

const domainOptions = [
  { id: 'all' as const, label: words.allDomains },
  ...domains.map(({ id, label }) => ({ id, label, mark: <DomainDot domain={id} isDecoration /> })),
];

/** List at the left, the chosen person or organisation at the right; `/` searches from anywhere. */
export function DirectoryScreen({ onImport }: Readonly<{ onImport: () => void }>): ReactNode {
  const opened = useParams<{ contactId?: string; organisationId?: string }>();
  const [view, setView] = useState<View>(opened.organisationId === undefined ? 'people' : 'organisations');
  const [text, setText] = useState('');
  const [domain, setDomain] = useState<DomainId | null>(null);
  const [person, setPerson] = useState<string | null>(opened.contactId ?? null);
  /** Chosen with Enter in the search line, or by its address: the card takes the focus, so that it is in sight and its keys work. */
  const [bySearch, setBySearch] = useState<string | null>(opened.contactId ?? null);
  const [removed, setRemoved] = useState<string | null>(null);
  const [organisationId, setOrganisationId] = useState<string | null>(opened.organisationId ?? null);
  const [editing, setOpenForm] = useState<Editing | null>(null);
  const setEditing = (next: Editing | null): void => {
    if (next !== null) closeDoneToast();
    setOpenForm(next);
  };
  const removal = useRemoval();
  const hint = useDescribedByHint('networkStart');
  const { data: organisations, error, refetch } = useAnswer('network.listOrganisations', {});
  const { data: anyone } = useAnswer('network.listContacts', {
    text: '',
    domain: null,
    organisationId: null,
    which: 'present',
    offset: 0,
    limit: 1,
  });
  const isEmpty = anyone?.total === 0;
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const first = useRef<string | null>(null);
  const keepFirst = useCallback((id: string | null): void => {
    first.current = id;
  }, []);
  useSearchKey(search);

  const choose = { people: setPerson, organisations: setOrganisationId, removed: setRemoved }[view];
  const organisation = organisations?.find(({ id }) => id === organisationId);
  const filter = { text: text.trim().slice(0, 200), domain, onFirst: keepFirst };

  if (error !== null) return <ErrorNotice title={words.failed} onRetry={() => void refetch()} />;
  return (
    <div className={styles.screen}>
      <PageHeader
        title={words.title}
        actions={
          <>
            {!isEmpty && <DirectoryInWord />}
            {!(isEmpty && view === 'people') && (
              <Button icon={<FileUp aria-hidden="true" size="1rem" />} onPress={onImport}>
                {words.import}
              </Button>
            )}
            <Button
              variant={isEmpty && view === 'people' ? 'secondary' : 'primary'}
              icon={<Plus aria-hidden="true" size="1rem" />}
              onPress={() =>
                setEditing(
                  view === 'organisations'
                    ? { what: 'organisation', organisation: null }
                    : { what: 'contact', contact: null },
                )
              }
            >
              {view === 'organisations' ? words.newOrganisation : words.newContact}
            </Button>
          </>
        }
      />
      <NetworkTabs />
      <div className={styles.split}>
        <section className={styles.left} ref={list} aria-label={words.title}>
          <SegmentedControl
            label={words.view}
            segments={[
              { id: 'people', label: words.people },
              { id: 'organisations', label: words.organisations },
              { id: 'removed', label: words.removedView },
            ]}
            value={view}
            onChange={setView}
          />
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the key goes on from the field to the list */}
          <div
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              const option = list.current?.querySelector<HTMLElement>('[role="option"]');
              if (option === null || option === undefined) return;
              event.preventDefault();
              option.focus();
            }}
          >
            <SearchField
              label={words.search}
              hideLabel
              placeholder={words.searchPlaceholder}
              value={text}
              onChange={setText}
              onSubmit={() => {
                if (first.current === null) return;
                choose(first.current);
                setBySearch(first.current);
              }}
              inputRef={search}
            />
          </div>
          <Select
            label={words.domain}
            hideLabel
            options={domainOptions}
            value={domain ?? 'all'}
            onChange={(value) => setDomain(value === 'all' ? null : value)}
          />
          {view !== 'organisations' ? (
            <PeoplePane
              key={view}
              {...filter}
              which={view === 'people' ? 'present' : 'deleted'}
              chosen={view === 'people' ? person : removed}
              onChoose={choose}
            />
          ) : (
            <OrganisationsPane
              {...filter}
              organisations={organisations ?? []}
              chosen={organisationId}
              onChoose={setOrganisationId}
            />
          )}
          {view === 'removed' && (
            <RemovedOrganisations
              onRestored={(id) => {
                setOrganisationId(id);
                setView('organisations');
              }}
            />
          )}
          {isEmpty && <Hint place="networkStart" />}
          <KeyHints
            label={words.keysLabel}
            hints={
              view === 'people' && person !== null
                ? [...words.searchKeys, ...networkProfileText.keys]
                : words.searchKeys
            }
          />
        </section>
        <div className={styles.right}>
          {view === 'people' && person !== null && (
            <ContactCard
              key={person}
              id={person}
              takesFocus={bySearch === person}
              onEdit={(contact) => setEditing({ what: 'contact', contact })}
              onRemove={removal.removeContact}
            />
          )}
          {view === 'people' && person === null && !isEmpty && (
            <p className={styles.nothing}>{words.choosePerson}</p>
          )}
          {view === 'people' && person === null && isEmpty && (
            <div className={styles.invite}>
              <EmptyState
                icon={<Users aria-hidden="true" />}
                title={words.emptyTitle}
                action={
                  <Button
                    {...hint}
                    variant="primary"
                    icon={<FileUp aria-hidden="true" size="1rem" />}
                    onPress={onImport}
                  >
                    {words.import}
                  </Button>
                }
              >
                {words.empty}
              </EmptyState>
            </div>
          )}
          {view === 'removed' && removed !== null && (
            <RemovedCard
              key={removed}
              id={removed}
              onRestored={(id) => {
                setRemoved(null);
                setPerson(id);
                setView('people');
              }}
            />
          )}
          {view === 'removed' && removed === null && <p className={styles.nothing}>{words.chooseRemoved}</p>}
          {view === 'organisations' && organisation !== undefined && (
            <OrganisationCard
              key={organisation.id}
              organisation={organisation}
              onEdit={() => setEditing({ what: 'organisation', organisation })}
              onRemove={() => removal.removeOrganisation(organisation)}
              onPerson={(id) => {
                setPerson(id);
                setView('people');
              }}
            />
          )}
          {view === 'organisations' && organisation === undefined && (
            <p className={styles.nothing}>{words.chooseOrganisation}</p>
          )}
        </div>
      </div>
      <RemoveDialog removal={removal} />
      {editing?.what === 'contact' && (
        <ContactDialog
          contact={editing.contact}
          organisations={organisations ?? []}
          onClose={() => setEditing(null)}
          onSaved={(id) => {
            setEditing(null);
            setPerson(id);
          }}
        />
      )}
      {editing?.what === 'organisation' && (
        <OrganisationDialog
          organisation={editing.organisation}
          onClose={() => setEditing(null)}
          onSaved={(id) => {
            setEditing(null);
            setOrganisationId(id);
          }}
        />
      )}
    </div>
  );
}
