import { useState, type ReactNode } from 'react';

import { casesText } from '../../../shared/text/nl/cases.ts';
import { mapText } from '../../../shared/text/nl/map.ts';
import { Loading } from '../../app/Loading.tsx';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { toldWhenSaved } from '../../client/toldWhenSaved.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { MapPicture } from './MapPicture.tsx';
import { MapTable } from './MapTable.tsx';
import { NodeDialog, type NodeSubject } from './NodeDialog.tsx';
import { TieDialog, type TieSubject } from './TieDialog.tsx';
import styles from './map.module.css';

type Dialog = Readonly<{ node: NodeSubject } | { tie: TieSubject }>;

/** People and organisations around the young person: drawn, and the same as a table. */
export function MapTab({ caseId }: Readonly<{ caseId: string }>): ReactNode {
  const { data: map, error, refetch } = useAnswer('map.get', { caseId });
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const run = useDeed();
  const exportMap = useCommand('map.export');
  if (error !== null) {
    return (
      <ErrorNotice title={casesText.retry} onRetry={() => void refetch()}>
        {error.message}
      </ErrorNotice>
    );
  }
  if (map === undefined) return <Loading />;
  const isEmpty = map.nodes.length === 0;
  const save = (): void => exportMap.mutate({ caseId }, toldWhenSaved(mapText.exported));
  return (
    <div className={styles.part}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>{mapText.title}</h2>
          <p className={styles.quiet}>{map.mayHaveMap ? mapText.note : mapText.notHere}</p>
        </div>
        {map.mayHaveMap && (
          <span className={styles.buttons}>
            {map.peopleLeft.length > 0 && (
              <Button
                onPress={() =>
                  void run('map.addPeople', { caseId }, ({ added }) => mapText.addedPeople(added))
                }
              >
                {mapText.addPeople}
              </Button>
            )}
            <Button onPress={() => setDialog({ node: 'new' })}>{mapText.add}</Button>
            {map.nodes.length > 1 && (
              <Button onPress={() => setDialog({ tie: { from: null } })}>{mapText.connect}</Button>
            )}
            {!isEmpty && (
              <Button onPress={save} isPending={exportMap.isPending}>
                {mapText.export}
              </Button>
            )}
          </span>
        )}
      </div>
      {map.mayHaveMap && isEmpty && (
        <p className={styles.empty}>{map.peopleLeft.length > 0 ? mapText.empty : mapText.emptyNoPeople}</p>
      )}
      {!isEmpty && (
        <>
          <MapPicture
            map={map}
            onChange={(node) => setDialog({ node })}
            onConnect={(node) => setDialog({ tie: { from: node.id } })}
            onAdd={() => setDialog({ node: 'new' })}
          />
          <MapTable map={map} onNode={(node) => setDialog({ node })} onTie={(tie) => setDialog({ tie })} />
        </>
      )}
      {dialog !== null && 'node' in dialog && (
        <NodeDialog caseId={caseId} map={map} subject={dialog.node} onClose={() => setDialog(null)} />
      )}
      {dialog !== null && 'tie' in dialog && (
        <TieDialog caseId={caseId} map={map} subject={dialog.tie} onClose={() => setDialog(null)} />
      )}
    </div>
  );
}
