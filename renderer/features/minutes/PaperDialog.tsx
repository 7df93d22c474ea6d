import type { ReactNode } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Spinner } from '../../components/Spinner.tsx';

/** What the dialog asks for and shows. */
interface Asked<Answer> {
  readonly data: Answer | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

export type PaperDialogProps<Answer> = Readonly<{
  title: string;
  words: Readonly<{ close: string; failed: string; loading: string }>;
  answer: Asked<Answer>;
  /** The one thing to do; left out while there is nothing to do. */
  action?:
    | Readonly<{ label: string; isPending: boolean; isDisabled: boolean; onPress: () => void }>
    | undefined;
  /** True for what only shows: then a press beside it closes it. */
  closeOnPressOutside?: boolean;
  onClose: () => void;
  children: (data: Answer) => ReactNode;
}>;

/** The frame of every large dialog around a paper: loading, what went wrong with a way to try again, closing, and one primary button. */
export function PaperDialog<Answer>(props: PaperDialogProps<Answer>): ReactNode {
  const { title, words, answer, action, onClose, children } = props;
  const { data, error, refetch } = answer;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      size="large"
      closeOnPressOutside={props.closeOnPressOutside ?? false}
      actions={
        <>
          <Button onPress={onClose}>{words.close}</Button>
          {action !== undefined && (
            <Button
              variant="primary"
              isPending={action.isPending}
              isDisabled={data === undefined || action.isDisabled}
              onPress={action.onPress}
            >
              {action.label}
            </Button>
          )}
        </>
      }
    >
      {error !== null && (
        <ErrorNotice title={words.failed} onRetry={() => void refetch()}>
          {error.message}
        </ErrorNotice>
      )}
      {data === undefined ? error === null && <Spinner label={words.loading} /> : children(data)}
    </Dialog>
  );
}
