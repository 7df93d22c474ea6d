import type { ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { methodsText } from '../../../shared/text/nl/methods.ts';
import styles from './Methods.module.css';

export type ListedMethod = Output<'chairing.methods'>[number];

const words = methodsText.screen;

/** The methods that ship, and the own ones with their edition. */
export function MethodList({
  methods,
  chosen,
  onChoose,
}: Readonly<{
  methods: readonly ListedMethod[];
  chosen: string | null;
  onChoose: (id: string) => void;
}>): ReactElement {
  const groups = [
    { title: words.shipped, rows: methods.filter(({ version }) => version === null) },
    { title: words.own, rows: methods.filter(({ version }) => version !== null) },
  ];
  return (
    <>
      {groups.map(({ title, rows }) => (
        <section key={title} aria-label={title} className={styles['group']}>
          <h2>{title}</h2>
          {rows.length === 0 && <p className={styles['none']}>{words.noOwn}</p>}
          <ul>
            {rows.map((method) => (
              <li key={method.id}>
                <button
                  type="button"
                  className={styles['row']}
                  aria-pressed={method.id === chosen}
                  onClick={() => onChoose(method.id)}
                >
                  <b>{method.name}</b>
                  <span>
                    {words.phases(method.phases, methodsText.format.kinds[method.kind])}
                    {method.version !== null &&
                      ` · ${words.versionOf(method.edition, method.date === '' ? '' : formatShortDate(method.date))}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
