import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatDateWithoutWeekday, formatShortDate } from '../../../shared/dates/formatDate.ts';
import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { familyText as words } from '../../../shared/text/nl/family.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { tellSaved } from '../../client/toldWhenSaved.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import cases from '../cases/cases.module.css';
import { DocumentPreview } from '../minutes/DocumentPreview.tsx';
import { NameReason, useNameReason } from '../minutes/NameReason.tsx';

/** Minutes of one meeting for one person of the case: seen first, then saved. */
export function ExcerptPart(props: Readonly<{ caseId: string; overview: Output<'family.get'> }>): ReactNode {
  const { caseId, overview } = props;
  const [personId, setPerson] = useState(overview.people[0]?.personId ?? null);
  const [discussionId, setDiscussion] = useState(overview.discussions[0]?.discussionId ?? null);
  const [isOpen, setOpen] = useState(false);
  const [agreedNote, setAgreedNote, forgetNote] = useKept(`excerpt:${caseId}`, '');
  const asked = personId === null || discussionId === null ? null : { caseId, discussionId, personId };
  const { data, error } = useAnswer('family.document', asked);
  const asks = data?.asks ?? [];
  const kept = useNameReason(
    `excerptName:${caseId}:${personId ?? ''}:${discussionId ?? ''}`,
    data?.names ?? [],
  );
  const save = useCommand('family.export');
  if (asked === null) {
    return (
      <Card title={words.excerptTitle}>
        <p className={cases.quiet}>{words.excerptNone}</p>
      </Card>
    );
  }
  return (
    <Card title={words.excerptTitle}>
      <p className={cases.quiet}>{words.excerptNote}</p>
      <div className={cases.pair}>
        <Select
          label={words.person}
          options={overview.people.map((person) => ({
            id: person.personId,
            label: `${person.initials} (${labelOf(casePersonRoles, person.role)})`,
          }))}
          value={personId}
          onChange={setPerson}
        />
        <Select
          label={words.meeting}
          options={overview.discussions.map((discussion) => ({
            id: discussion.discussionId,
            label: `${formatShortDate(discussion.date)} ${discussion.date.slice(0, 4)}, ${discussion.title}`,
          }))}
          value={discussionId}
          onChange={setDiscussion}
        />
      </div>
      {asks.length > 0 && (
        <div className={cases.doubles}>
          {asks.map((ask) => (
            <p key={ask}>{ask}</p>
          ))}
          <TextField
            label={words.agreedNote}
            hint={words.agreedHint}
            value={agreedNote}
            onChange={setAgreedNote}
            maxLength={500}
            error={
              save.error?.error.fields?.some(({ field }) => field === 'agreedNote') === true
                ? save.error.message
                : undefined
            }
          />
        </div>
      )}
      <NameReason state={kept} />
      <div className={cases.actions}>
        <Button onPress={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {words.look}
        </Button>
        <Button
          isPending={save.isPending}
          isDisabled={kept.isMissing}
          onPress={() =>
            save.mutate(
              { ...asked, agreedNote, ...kept.input },
              {
                onSuccess: (file) => {
                  if (!tellSaved(file, words.exported)) return;
                  forgetNote();
                  kept.forget();
                },
              },
            )
          }
        >
          {words.export}
        </Button>
      </div>
      {save.error !== null && (save.error.error.fields ?? []).length === 0 && (
        <ErrorNotice title={save.error.message} />
      )}
      {error !== null && <ErrorNotice title={error.message} />}
      {isOpen && data !== undefined && (
        <>
          {data.stops.map((stop) => (
            <ErrorNotice key={stop} title={stop} />
          ))}
          {data.adoptedOn !== null && <p>{words.adopted(formatDateWithoutWeekday(data.adoptedOn))}</p>}
          <p>{words.leftOut(data.leftOut)}</p>
          <DocumentPreview document={data.document} />
        </>
      )}
    </Card>
  );
}
