import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { componentsText } from '../../shared/text/nl/components.ts';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';
import { useScrollByKeyboard } from './useScrollByKeyboard.ts';
import styles from './Dialog.module.css';

export type DialogProps = Readonly<{
  isOpen: boolean;
  /** Called by Escape, by the cross and by a press outside; the focus goes back to where it was. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons at the bottom, the primary one last. */
  actions?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  role?: 'dialog' | 'alertdialog';
  /** False when a press outside must not lose what was typed. Escape still closes. */
  closeOnPressOutside?: boolean;
}>;

/** A window over the page: keeps the focus inside, gives it back, and scrolls inside itself when it is long. */
export function Dialog(props: DialogProps): ReactNode {
  const { isOpen, onClose, title, children, actions, size = 'medium', role = 'dialog' } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={props.closeOnPressOutside ?? true}
      className={styles.veil ?? ''}
    >
      <Modal className={classes(styles.modal, styles[size])}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={componentsText.close} icon={<X aria-hidden="true" />} onPress={onClose} />
          </header>
          <Body>{children}</Body>
          {actions !== undefined && actions !== null && actions !== false && (
            <footer className={styles.foot}>{actions}</footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Body({ children }: Readonly<{ children: ReactNode }>): ReactNode {
  const { part, content, needsFocus } = useScrollByKeyboard();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls has to be reachable by keyboard
    <div ref={part} className={styles.body} tabIndex={needsFocus ? 0 : undefined}>
      <div ref={content} className={styles.content}>
        {children}
      </div>
    </div>
  );
}
