import { useState, type ReactElement } from 'react';
import { domains, type DomainId } from '../../../shared/model/lists/domains.ts';
import { bottlenecksText as words } from '../../../shared/text/nl/bottlenecks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { ChooseOrganisation } from '../followup/ChoosePerson.tsx';
import { todayHere } from '../followup/todayHere.ts';
import { useDeed } from '../../client/useDeed.ts';
import type { BottleneckRow } from './insightRows.ts';
import styles from './Pages.module.css';

/** A new bottleneck, or other words for one. */
export function BottleneckDialog({
  row,
  onClose,
}: Readonly<{ row: BottleneckRow | null; onClose: () => void }>): ReactElement {
  const run = useDeed('good');
  const place = row?.id ?? 'new';
  const body = useDraft(`bottleneck:${place}`, row?.body ?? '');
  const asks = useDraft(`bottleneckAsks:${place}`, row?.asks ?? '');
  const [domain, setDomain] = useState<DomainId | null>(row?.domain ?? null);
  const [organisationId, setOrganisationId] = useState(row?.organisationId ?? null);
  const [noticedOn, setNoticedOn] = useState<string | null>(row?.noticedOn ?? todayHere());
  const isComplete = body.text.trim() !== '' && noticedOn !== null;

  const keep = async (): Promise<void> => {
    if (noticedOn === null) return;
    const fields = { body: body.text, asks: asks.text, domain, organisationId, noticedOn };
    const kept =
      row === null
        ? await run('insight.addBottleneck', fields, words.kept)
        : await run('insight.changeBottleneck', { id: row.id, version: row.version, ...fields }, words.kept);
    if (kept === null) return;
    body.clear();
    asks.clear();
    onClose();
  };

  return (
    <Dialog
      isOpen
      title={row === null ? words.add : words.change}
      closeOnPressOutside={false}
      onClose={onClose}
      actions={
        <Button variant="primary" isDisabled={!isComplete} onPress={() => void keep()}>
          {words.keep}
        </Button>
      }
    >
      <div className={styles['form']}>
        <TextArea
          isRequired
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type this
          autoFocus
          label={words.fields.body}
          hint={words.fields.bodyHint}
          maxLength={2000}
          value={body.text}
          onChange={(next) => body.setText(next)}
        />
        <TextArea
          label={words.fields.asks}
          hint={words.fields.asksHint}
          rows={2}
          maxLength={2000}
          value={asks.text}
          onChange={(next) => asks.setText(next)}
        />
        <ChooseOrganisation
          label={words.fields.organisation}
          value={organisationId}
          onChange={setOrganisationId}
        />
        <Select
          label={words.fields.domain}
          value={domain ?? 'none'}
          onChange={(next) => setDomain(next === 'none' ? null : next)}
          options={[
            { id: 'none' as const, label: words.fields.noDomain },
            ...domains.map(({ id, label }) => ({ id, label })),
          ]}
        />
        <DatePicker label={words.fields.noticedOn} value={noticedOn} onChange={setNoticedOn} />
      </div>
    </Dialog>
  );
}
