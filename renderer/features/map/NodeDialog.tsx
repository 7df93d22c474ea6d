import { useState, type ReactNode } from 'react';
import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { freePlace } from '../../../shared/model/mapPlaces.ts';
import { mapText } from '../../../shared/text/nl/map.ts';
import { useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { OrganisationPicker } from '../cases/OrganisationPicker.tsx';
import { useDone } from '../../client/useDone.ts';
import type { CaseMap, MapNode } from './caseMap.ts';
import cases from '../cases/cases.module.css';

export type NodeSubject = MapNode | 'new';
type Kind = MapNode['kind'];
const words = mapText.dialog;

/** Puts somebody on the map, or changes what stands there. */
export function NodeDialog(
  props: Readonly<{ caseId: string; map: CaseMap; subject: NodeSubject; onClose: () => void }>,
): ReactNode {
  const { caseId, map, subject, onClose } = props;
  const say = useDone();
  const known = subject === 'new' ? null : subject;
  const kinds: readonly Kind[] =
    map.peopleLeft.length > 0 ? ['person', 'organisation', 'other'] : ['organisation', 'other'];
  const [kind, setKind] = useState<Kind>(known?.kind ?? 'other');
  // Whoever walks over the kinds with the arrows stays there.
  const [isFresh, setFresh] = useState(true);
  const [personId, setPersonId] = useState<string | null>(map.peopleLeft[0]?.personId ?? null);
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const place = `map-node:${known?.id ?? `new:${caseId}`}`;
  const [label, setLabel, forgetLabel] = useKept(
    `${place}:label`,
    known?.kind === 'other' ? known.label : '',
  );
  const [note, setNote, forgetNote] = useKept(`${place}:note`, known?.note ?? '');
  const [tried, setTried] = useState(false);
  const add = useCommand('map.addNode');
  const change = useCommand('map.changeNode');
  const remove = useCommand('map.removeNode');
  const error = add.error ?? change.error ?? remove.error;

  const who =
    kind === 'person'
      ? personId === null
        ? null
        : { kind, personId }
      : kind === 'organisation'
        ? organisationId === null
          ? null
          : { kind, organisationId }
        : label.trim() === ''
          ? null
          : { kind, label };
  const onSuccess = (): void => {
    forgetLabel();
    forgetNote();
    onClose();
  };
  const save = (): void => {
    setTried(true);
    if (known !== null) {
      change.mutate({ id: known.id, version: known.version, label, note }, { onSuccess });
    } else if (who !== null) {
      add.mutate({ caseId, who, note, ...freePlace(map.nodes) }, { onSuccess });
    }
  };
  const takeAway = (node: MapNode): void =>
    remove.mutate(
      { id: node.id, version: node.version },
      {
        onSuccess: () => {
          say(mapText.removed);
          onSuccess();
        },
      },
    );
  const missing = tried && known === null && who === null ? words.missing : undefined;

  return (
    <FormDialog
      onClose={onClose}
      title={known === null ? words.addTitle : `${words.changeTitle}: ${known.label}`}
      onSave={save}
      isSaving={add.isPending || change.isPending}
      error={error}
      removal={known === null ? null : { onPress: () => takeAway(known), isPending: remove.isPending }}
    >
      {known === null && (
        <div className={cases.labelled}>
          <span aria-hidden="true">{words.who}</span>
          <SegmentedControl
            label={words.who}
            segments={kinds.map((id) => ({ id, label: words.kinds[id] }))}
            value={kind}
            onChange={(next) => {
              setKind(next);
              setFresh(false);
            }}
          />
        </div>
      )}
      {known === null && kind === 'person' && (
        <Select
          label={words.person}
          options={map.peopleLeft.map((person) => ({
            id: person.personId,
            label: `${person.initials} (${labelOf(casePersonRoles, person.role)})`,
          }))}
          value={personId}
          onChange={setPersonId}
          error={missing}
        />
      )}
      {known === null && kind === 'organisation' && (
        <OrganisationPicker
          label={words.organisation}
          value={organisationId}
          onChange={setOrganisationId}
          error={missing}
        />
      )}
      {kind === 'other' && (
        <TextField
          label={words.label}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type this
          autoFocus={isFresh}
          hint={words.labelHint}
          value={label}
          onChange={setLabel}
          maxLength={500}
          error={missing}
        />
      )}
      <TextField
        label={words.note}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- of a person or an organisation nothing else can be changed here
        autoFocus={known !== null && kind !== 'other'}
        value={note}
        onChange={setNote}
        maxLength={500}
      />
      <BsnNotice texts={[label, note]} />
    </FormDialog>
  );
}
