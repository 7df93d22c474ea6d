import { useState, type ReactNode } from 'react';
import {
  mapTieKinds,
  mapTieQualities,
  type MapTieKind,
  type MapTieQuality,
} from '../../../shared/model/lists/mapTies.ts';
import { mapText } from '../../../shared/text/nl/map.ts';
import { useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDone } from '../../client/useDone.ts';
import type { CaseMap, MapTie } from './caseMap.ts';
import cases from '../cases/cases.module.css';

/** A line to change, or where a new one begins (null: nothing chosen yet). */
export type TieSubject = MapTie | Readonly<{ from: string | null }>;
const words = mapText.dialog;

/** What ties two, and how it is between them: in words of people. */
export function TieDialog(
  props: Readonly<{ caseId: string; map: CaseMap; subject: TieSubject; onClose: () => void }>,
): ReactNode {
  const { caseId, map, subject, onClose } = props;
  const say = useDone();
  const known = 'id' in subject ? subject : null;
  const start = 'id' in subject ? subject.fromNodeId : (subject.from ?? map.nodes[0]?.id ?? null);
  const [from, setFrom] = useState<string | null>(start);
  const [to, setTo] = useState<string | null>(known?.toNodeId ?? null);
  const [kind, setKind] = useState<MapTieKind>(known?.kind ?? 'family');
  const [quality, setQuality] = useState<MapTieQuality>(known?.quality ?? 'unknown');
  const [note, setNote, forgetNote] = useKept(`map-tie:${known?.id ?? `new:${caseId}`}`, known?.note ?? '');
  const [tried, setTried] = useState(false);
  const add = useCommand('map.tie');
  const change = useCommand('map.changeTie');
  const remove = useCommand('map.removeTie');
  const error = add.error ?? change.error ?? remove.error;
  const options = map.nodes.map(({ id, label }) => ({ id, label }));

  const onSuccess = (): void => {
    forgetNote();
    onClose();
  };
  const save = (): void => {
    setTried(true);
    if (known !== null) {
      change.mutate({ id: known.id, version: known.version, kind, quality, note }, { onSuccess });
    } else if (from !== null && to !== null) {
      add.mutate({ caseId, fromNodeId: from, toNodeId: to, kind, quality, note }, { onSuccess });
    }
  };
  const takeAway = (tie: MapTie): void =>
    remove.mutate(
      { id: tie.id, version: tie.version },
      {
        onSuccess: () => {
          say(mapText.tieRemoved);
          onSuccess();
        },
      },
    );
  return (
    <FormDialog
      onClose={onClose}
      title={words.tieTitle}
      onSave={save}
      isSaving={add.isPending || change.isPending}
      error={error}
      removal={known === null ? null : { onPress: () => takeAway(known), isPending: remove.isPending }}
    >
      <div className={cases.pair}>
        <Select
          takesFocus={known === null}
          label={words.from}
          options={options}
          value={from}
          onChange={setFrom}
          isDisabled={known !== null}
        />
        <Select
          label={words.to}
          options={options.filter(({ id }) => id !== from)}
          value={to}
          onChange={setTo}
          isDisabled={known !== null}
          error={tried && to === null ? words.missingTo : undefined}
        />
        <Select
          takesFocus={known !== null}
          label={words.kind}
          options={mapTieKinds}
          value={kind}
          onChange={setKind}
        />
        <Select label={words.quality} options={mapTieQualities} value={quality} onChange={setQuality} />
      </div>
      <TextField label={words.note} value={note} onChange={setNote} maxLength={500} />
    </FormDialog>
  );
}
