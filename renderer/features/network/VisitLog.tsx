import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { useKept } from '../../client/useKept.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDeed } from '../meetings/useDeed.ts';
import page from './Network.module.css';

const words = togetherText.learning;

/** Who went along with whom: two fields and a date (feature W13). */
export function VisitLog(): ReactNode {
  const deed = useDeed();
  const { data: session } = useAnswer('casefile.state', {});
  const { data } = useAnswer('network.visits', { offset: 0, limit: 100 });
  const [day, setDay] = useState<string | null>(null);
  const [{ who, what }, setWords, forget] = useKept('visit:new', { who: '', what: '' });
  const onDate = day ?? session?.today ?? null;
  const keep = async (): Promise<void> => {
    if (onDate === null || who.trim() === '' || what.trim() === '') return;
    const input = { onDate, who: who.trim(), what: what.trim() };
    if ((await deed('network.addVisit', input, words.visitKept)) === null) return;
    forget();
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
        <DatePicker label={words.onDate} value={onDate} onChange={setDay} />
        <TextField
          label={words.who}
          value={who}
          onChange={(next) => setWords((known) => ({ ...known, who: next }))}
          maxLength={500}
        />
        <div className={page.wide}>
          <TextField
            label={words.what}
            value={what}
            onChange={(next) => setWords((known) => ({ ...known, what: next }))}
            maxLength={2000}
          />
        </div>
        <div>
          <Button type="submit" isDisabled={who.trim() === '' || what.trim() === ''}>
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
            <IconButton
              size="small"
              label={words.remove(visit.who)}
              icon={<X aria-hidden="true" size="1rem" />}
              onPress={() =>
                void deed('network.removeVisit', { id: visit.id, version: visit.version }, words.removed)
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
