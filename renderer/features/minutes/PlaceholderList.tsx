import type { ReactNode } from 'react';
import { houseStyleText } from '../../../shared/text/nl/houseStyle.ts';
import { houseStyleScreenText as words } from '../../../shared/text/nl/houseStyleScreen.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { toldWhenSaved } from '../../client/toldWhenSaved.ts';
import { Button } from '../../components/Button.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import styles from './HouseStyle.module.css';

/** Everything that can stand between double braces, on the screen and as a page in Word. */
export function PlaceholderList(): ReactNode {
  const { data } = useAnswer('minutes.placeholders', {});
  const save = useCommand('minutes.exportPlaceholders');
  const { page } = words;
  return (
    <div className={styles.stack}>
      <p>{page.lead}</p>
      <ul className={styles.problems}>
        {page.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <Disclosure title={page.values}>
        <dl className={styles.names}>
          {data?.values.map(({ name, meaning }) => (
            <div key={name}>
              <dt>
                <code>{`{{${name}}}`}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      {data?.parts.map(({ kind, names }) => (
        <Disclosure key={kind} title={page.parts(houseStyleText.kinds[kind])}>
          <dl className={styles.names}>
            {names.map(({ name, columns }) => (
              <div key={name}>
                <dt>
                  <code>{`{{${name}}}`}</code>
                </dt>
                <dd>{columns.length === 0 ? page.blockOnly : <code>{page.repeat(name, columns)}</code>}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      ))}
      <div className={styles.buttons}>
        <Button isPending={save.isPending} onPress={() => save.mutate({}, toldWhenSaved(words.saved))}>
          {words.savePlaceholders}
        </Button>
      </div>
    </div>
  );
}
