import { useState, type ReactNode } from 'react';
import { ambitionText as words } from '../../../shared/text/nl/ambition.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ToggleChips } from '../../components/ToggleChips.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { KeepDialog } from './KeepDialog.tsx';
import page from './Network.module.css';

/** Who takes part in a round, and for which table. */
export function StartRoundDialog(
  props: Readonly<{
    series: readonly Readonly<{ id: string; label: string }>[];
    onClose: () => void;
    onStarted: (id: string) => void;
  }>,
): ReactNode {
  const { series, onClose, onStarted } = props;
  const deed = useDeed();
  const { data: session } = useAnswer('casefile.state', {});
  const { data: organisations = [] } = useAnswer('network.listOrganisations', {});
  const [name, setName] = useState<string | null>(null);
  const [table, setTable] = useState(series[0]?.id ?? '');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const shownName = name ?? words.roundNameNow(session?.today.slice(0, 4) ?? '');
  const canStart = chosen.length >= 2 && shownName.trim() !== '';
  const start = async (): Promise<void> => {
    const seriesId = table === series[0]?.id ? null : table;
    const made = await deed(
      'network.startRound',
      { seriesId, name: shownName.trim(), organisationIds: [...chosen] },
      words.started,
    );
    if (made !== null) onStarted(made.id);
  };
  return (
    <KeepDialog
      size="large"
      title={words.startTitle}
      keep={words.start}
      canKeep={canStart}
      onKeep={() => void start()}
      onClose={onClose}
    >
      <TextField
        label={words.roundName}
        value={shownName}
        onChange={setName}
        maxLength={500}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere
        autoFocus
      />
      <Select label={words.forWhich} options={series} value={table} onChange={setTable} />
      <div className={page.wide}>
        <p>
          <b>{words.partners}</b>
        </p>
        <p className={page.small}>{words.partnersHint}</p>
        <ToggleChips
          label={words.partners}
          chips={organisations.map((one) => ({ id: one.id, label: one.name }))}
          value={chosen}
          onChange={setChosen}
        />
      </div>
    </KeepDialog>
  );
}
