import { Pencil, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { useKept } from '../../client/useKept.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useDeed } from '../../client/useDeed.ts';
import page from './Network.module.css';
import { useDoneToast } from './useDoneToast.ts';
import { VisitDialog } from './VisitDialog.tsx';
import { VisitFields, visitInput, type VisitWords } from './VisitFields.tsx';

const words = togetherText.learning;
type Visit = Output<'network.visits'>['rows'][number];

/** Who went along with whom: two fields and a date (feature W13). */
export function VisitLog(): ReactNode {
  const deed = useDeed();
  const add = useCommand('network.addVisit');
  const done = useDoneToast();
  const { data: session } = useAnswer('casefile.state', {});
  const { data } = useAnswer('network.visits', { offset: 0, limit: 100 });
  const [editing, setEditing] = useState<Visit | null>(null);
  const [kept, setKept, forget] = useKept<VisitWords>('visit:new', { onDate: null, who: '', what: '' });
  const fields = { ...kept, onDate: kept.onDate ?? session?.today ?? null };
  const input = visitInput(fields);
  const keep = async (): Promise<void> => {
    if (input === null) return;
    try {
      await add.mutateAsync(input);
      forget();
      done(words.visitKept);
    } catch {
      // Shown at the field.
    }
  };
  return (
    <section aria-labelledby="visits">
      <h2 id="visits">{words.visits}</h2>
      <p className={page.small}>{words.visitsLead}</p>
      <form
        className={page.form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <VisitFields
          fields={fields}
          error={add.error?.message}
          onChange={(change) => {
            add.reset();
            setKept((known) => ({ ...known, ...change }));
          }}
        />
        <div>
          <Button type="submit" isDisabled={input === null}>
            {words.addVisit}
          </Button>
        </div>
      </form>
      {data !== undefined && data.total === 0 && <p className={page.small}>{words.noVisits}</p>}
      <ul className={page.list}>
        {(data?.rows ?? []).map((visit) => (
          <li key={visit.id}>
            <span className={page.words}>
              <b>{visit.who}</b>
              <span className={page.text}>{visit.what}</span>
              <span className={page.small}>{formatDateWithoutWeekday(visit.onDate)}</span>
            </span>
            <span className={page.side}>
              <IconButton
                size="small"
                label={words.edit(visit.who)}
                icon={<Pencil aria-hidden="true" size="1rem" />}
                onPress={() => setEditing(visit)}
              />
              <IconButton
                size="small"
                label={words.remove(visit.who)}
                icon={<X aria-hidden="true" size="1rem" />}
                onPress={() =>
                  void deed('network.removeVisit', { id: visit.id, version: visit.version }, words.removed)
                }
              />
            </span>
          </li>
        ))}
      </ul>
      {data !== undefined && data.total > data.rows.length && (
        <p className={page.small}>{words.more(data.total - data.rows.length)}</p>
      )}
      {editing !== null && <VisitDialog visit={editing} onClose={() => setEditing(null)} />}
    </section>
  );
}
