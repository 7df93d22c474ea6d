import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { domains, type DomainId } from '../../../shared/model/lists/domains.ts';
import { networkImportText } from '../../../shared/text/nl/networkImport.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { assertRefused } from '../../client/client.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { KeyHints } from '../../components/KeyHints.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Select } from '../../components/Select.tsx';
import {
  choiceOf,
  countChoices,
  hasRemark,
  importInput,
  shownRows,
  type Choices,
  type Preview,
  type PreviewRow,
  type RowChoice,
  type Show,
} from './importChoices.ts';
import { ImportRowDetail } from './ImportRowDetail.tsx';
import styles from './ImportScreen.module.css';
import { ImportTable } from './ImportTable.tsx';
import { useDoneToast } from './useDoneToast.ts';

const keys: Readonly<Record<string, RowChoice['does']>> = { n: 'add', s: 'merge', o: 'skip' };
/** Skipped lines shown; a file of nonsense should not fill the page. */
const skippedShown = 100;

/** What each row becomes, with the choice for every row; nothing is kept before the button. */
export function ImportPreview(
  props: Readonly<{ preview: Preview; back: ReactNode; onOther: () => void; onDone: () => void }>,
): ReactNode {
  const { preview } = props;
  const [choices, setChoices] = useState<Choices>(new Map());
  const [show, setShow] = useState<Show>('all');
  const [chosen, setChosen] = useState<number | null>(null);
  const [fallbackDomain, setFallbackDomain] = useState<DomainId>('social');
  const apply = useCommand('network.applyImport');
  const done = useDoneToast();

  const counts = countChoices(preview.rows, choices);
  const rows = shownRows(preview.rows, choices, show);
  const chosenRow = preview.rows.find(({ row }) => row === chosen);
  const change = (row: PreviewRow, other: Partial<RowChoice>): void =>
    setChoices((known) => new Map(known).set(row.row, { ...choiceOf(row, known), ...other }));

  const take = async (): Promise<void> => {
    try {
      const result = await apply.mutateAsync(importInput(preview, choices, fallbackDomain));
      done(words.taken(result.contacts, result.merged, result.organisations));
      props.onDone();
    } catch (error) {
      assertRefused(error);
    }
  };

  /** N, S and O choose for the row that has the focus. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const does = keys[event.key.toLowerCase()];
    if (does === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLElement)) return;
    const row = rows[Number(event.target.dataset['index'] ?? Number.NaN)];
    if (row === undefined || (does === 'merge' && row.proposals.length === 0)) return;
    event.preventDefault();
    change(row, { does });
  };

  return (
    <div className={styles.screen}>
      <PageHeader
        eyebrow={words.file(fileParts(preview))}
        title={words.importTitle}
        note={words.importSummary(counts.add, counts.merge, counts.skip)}
        actions={
          <>
            {props.back}
            <Button onPress={props.onOther}>{words.importOther}</Button>
            <Button
              variant="primary"
              isDisabled={counts.add + counts.merge === 0}
              isPending={apply.isPending}
              onPress={() => void take()}
            >
              {words.take(counts.add + counts.merge)}
            </Button>
          </>
        }
      />
      <div className={styles.about}>
        {apply.error !== null && <ErrorNotice title={apply.error.message} />}
        {preview.unknownColumns.length > 0 && (
          <p>{networkImportText.unknownColumns(preview.unknownColumns)}</p>
        )}
        {counts.withoutDomain > 0 && (
          <div className={styles.fallback}>
            <Select
              label={words.fallbackDomain(counts.withoutDomain)}
              options={domains.map(({ id, label }) => ({ id, label }))}
              value={fallbackDomain}
              onChange={setFallbackDomain}
            />
          </div>
        )}
        <Skipped preview={preview} />
        <div className={styles.bar}>
          <SegmentedControl
            label={words.importShow}
            segments={[
              { id: 'all', label: words.importAll(preview.rows.length) },
              {
                id: 'doubles',
                label: words.importDoubles(shownRows(preview.rows, choices, 'doubles').length),
              },
              { id: 'warnings', label: words.importWarnings(preview.rows.filter(hasRemark).length) },
              { id: 'leftOut', label: words.importLeftOut(counts.skip) },
            ]}
            value={show}
            onChange={setShow}
          />
          <KeyHints label={words.keysLabel} hints={words.importKeys} />
        </div>
      </div>
      <div className={styles.split}>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the rows inside have the focus; their keys are handled once */}
        <div className={styles.table} onKeyDown={onKeyDown}>
          <ImportTable
            rows={rows}
            choices={choices}
            chosen={chosen}
            fallbackDomain={fallbackDomain}
            onChoose={(row) => setChosen(row.row)}
          />
        </div>
        <aside className={styles.detail} aria-label={words.rowDetail}>
          {chosenRow === undefined ? (
            <p className={styles.quiet}>{words.rowChoose}</p>
          ) : (
            <ImportRowDetail
              key={chosenRow.row}
              row={chosenRow}
              rows={preview.rows}
              choice={choiceOf(chosenRow, choices)}
              onChange={(other) => change(chosenRow, other)}
            />
          )}
        </aside>
      </div>
    </div>
  );
}

function fileParts(preview: Preview): string[] {
  return [
    preview.fileName,
    networkImportText.sources[preview.source],
    networkImportText.encodings[preview.encoding],
    ...(preview.delimiter === null ? [] : [words.delimiter(networkImportText.delimiters[preview.delimiter])]),
  ];
}

function Skipped({ preview }: Readonly<{ preview: Preview }>): ReactNode {
  const { skipped } = preview;
  if (skipped.length === 0) return null;
  return (
    <Disclosure title={words.skippedTitle(skipped.length)} headingLevel={2}>
      <ul className={styles.skipped}>
        {skipped.slice(0, skippedShown).map(({ line, reason, excerpt }) => (
          <li key={line}>
            <strong>{networkImportText.line(line)}</strong> {networkImportText.skipReasons[reason]}{' '}
            {excerpt !== '' && <q>{excerpt}</q>}
          </li>
        ))}
      </ul>
      {skipped.length > skippedShown && <p>{words.skippedMore(skipped.length - skippedShown)}</p>}
    </Disclosure>
  );
}
