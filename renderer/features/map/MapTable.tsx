import type { ReactNode } from 'react';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { mapTieKinds, mapTieQualities } from '../../../shared/model/lists/mapTies.ts';
import { mapText } from '../../../shared/text/nl/map.ts';
import { Button } from '../../components/Button.tsx';
import cases from '../cases/cases.module.css';
import { whatIs, type CaseMap, type MapNode, type MapTie } from './caseMap.ts';
import styles from './map.module.css';

const words = mapText.table;

/** The same as the drawing, made from the same rows: who stands in which contact with whom. */
export function MapTable(
  props: Readonly<{ map: CaseMap; onNode: (node: MapNode) => void; onTie: (tie: MapTie) => void }>,
): ReactNode {
  const { map, onNode, onTie } = props;
  const labels = new Map(map.nodes.map(({ id, label }) => [id, label]));
  return (
    <section className={styles.table} aria-labelledby="map-table">
      <h3 id="map-table">{words.title}</h3>
      <table className={cases.plainTable} aria-labelledby="map-table">
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.with}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.quality}</th>
            <th scope="col">{words.note}</th>
            <th scope="col">{words.actions}</th>
          </tr>
        </thead>
        <tbody>
          {map.nodes.flatMap((node) => {
            const ties = map.ties.filter(({ fromNodeId }) => fromNodeId === node.id);
            const rows = ties.length === 0 ? [null] : ties;
            return rows.map((tie, index) => (
              <tr key={`${node.id} ${tie?.id ?? ''}`}>
                <th scope="row">
                  {node.label} <span className={styles.quiet}>({whatIs(node)})</span>
                </th>
                {tie === null ? (
                  <>
                    <td colSpan={3} className={styles.quiet}>
                      {map.ties.some(({ toNodeId }) => toNodeId === node.id) ? '' : words.noTies}
                    </td>
                    <td>{node.note}</td>
                  </>
                ) : (
                  <>
                    <td>{labels.get(tie.toNodeId)}</td>
                    <td>{labelOf(mapTieKinds, tie.kind)}</td>
                    <td>{labelOf(mapTieQualities, tie.quality)}</td>
                    <td>
                      {[tie.note, index === 0 ? node.note : ''].filter((part) => part !== '').join(' · ')}
                    </td>
                  </>
                )}
                <td>
                  <span className={cases.actions}>
                    {index === 0 && (
                      <Button
                        size="small"
                        aria-label={mapText.changeOf(node.label)}
                        onPress={() => onNode(node)}
                      >
                        {words.who}
                      </Button>
                    )}
                    {tie !== null && (
                      <Button
                        size="small"
                        aria-label={mapText.changeTieOf(node.label, labels.get(tie.toNodeId) ?? '')}
                        onPress={() => onTie(tie)}
                      >
                        {words.quality}
                      </Button>
                    )}
                  </span>
                </td>
              </tr>
            ));
          })}
        </tbody>
      </table>
    </section>
  );
}
