import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { componentsText } from '../../shared/text/nl/components.ts';
import { Button } from './Button.tsx';
import styles from './ErrorNotice.module.css';

export type ErrorNoticeProps = Readonly<{
  /** What happened, as a sentence. */
  title: string;
  /** What to do. */
  children?: ReactNode;
  onRetry?: () => void;
  isRetrying?: boolean;
  /** Other buttons beside retry. */
  actions?: ReactNode;
  /** Reference to give when asking for help: the id of the error. */
  reference?: string;
}>;

/** Something went wrong: what happened, what to do, try again. Read aloud at once. */
export function ErrorNotice(props: ErrorNoticeProps): ReactNode {
  return (
    <div role="alert" className={styles.notice}>
      <TriangleAlert className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.title}>{props.title}</p>
        {props.children !== undefined && <div>{props.children}</div>}
        {props.reference !== undefined && <p className={styles.reference}>{props.reference}</p>}
        {(props.onRetry !== undefined || props.actions !== undefined) && (
          <div className={styles.actions}>
            {props.onRetry !== undefined && (
              <Button size="small" onPress={props.onRetry} isPending={props.isRetrying ?? false}>
                {componentsText.retry}
              </Button>
            )}
            {props.actions}
          </div>
        )}
      </div>
    </div>
  );
}
