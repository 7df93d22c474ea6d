import type { ReactNode } from 'react';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './cases.module.css';

const words = casesText.create;

/** What else a case may be called, and how all numbers begin: rarely needed, so folded. */
export function AliasFields(
  props: Readonly<{
    alias: string;
    onAlias: (alias: string) => void;
    prefix: string;
    onPrefix: (prefix: string) => void;
  }>,
): ReactNode {
  const { alias, onAlias, prefix, onPrefix } = props;
  const keepPrefix = useCommand('cases.setNumberPrefix');
  return (
    <Disclosure title={words.alias}>
      <div className={styles.pair}>
        <TextField label={words.alias} hint={words.aliasHint} value={alias} onChange={onAlias} />
        <div className={styles.withButton}>
          <TextField
            label={words.prefix}
            hint={words.prefixHint}
            value={prefix}
            onChange={onPrefix}
            maxLength={15}
          />
          <Button size="small" onPress={() => keepPrefix.mutate({ prefix })} isPending={keepPrefix.isPending}>
            {words.prefixSave}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
