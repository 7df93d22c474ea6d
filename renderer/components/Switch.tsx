import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import type { SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch';
import styles from './Choice.module.css';

export type SwitchProps = Readonly<
  Omit<AriaSwitchProps, 'children' | 'className' | 'style'> & {
    children: ReactNode;
    detail?: ReactNode;
  }
>;

/** On or off, at once and without saving; for a choice that is saved with a form use Checkbox. */
export function Switch(props: SwitchProps): ReactNode {
  const { children, detail, ...rest } = props;
  return (
    <AriaSwitch {...rest} className={styles.choice ?? ''}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.thumb} />
      </span>
      <span className={styles.words}>
        {children}
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
    </AriaSwitch>
  );
}
