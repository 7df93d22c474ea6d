import { useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import styles from './OrderAdvice.module.css';
import shared from './Prepare.module.css';

const text = preparationScreensText.order;

export type OrderProposal = NonNullable<Output<'meetings.orderAdvice'>>;

/** A better order for the agenda with why (feature P8): to look at before and after, to take over, or to put aside. */
export function OrderAdvice(
  props: Readonly<{ proposal: OrderProposal; onShow: () => void; onIgnore: () => void }>,
): ReactElement {
  return (
    <section className={styles.advice} aria-label={text.title}>
      <b>{text.title}</b>
      <div className={styles.adviceWords}>
        <ul>
          {props.proposal.moves.map((move) => (
            <li key={move.id}>{move.words}</li>
          ))}
        </ul>
        <div className={shared.buttons}>
          <Button size="small" onPress={props.onShow}>
            {text.show}
          </Button>
          <Button size="small" variant="quiet" onPress={props.onIgnore}>
            {text.ignore}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** The agenda now and as proposed, side by side with their times. */
export function OrderDialog(
  props: Readonly<{ proposal: OrderProposal; onTake: () => Promise<boolean>; onClose: () => void }>,
): ReactElement {
  const { proposal, onClose } = props;
  const [isPending, setPending] = useState(false);
  const take = async (): Promise<void> => {
    setPending(true);
    const taken = await props.onTake();
    setPending(false);
    if (taken) onClose();
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={text.dialogTitle}
      onClose={onClose}
      actions={
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- Enter takes the proposal over that one asked to see
        <Button variant="primary" autoFocus isPending={isPending} onPress={() => void take()}>
          {text.take}
        </Button>
      }
    >
      <div className={shared.form}>
        <p className={shared.small}>{text.lead}</p>
        <div className={shared.two}>
          <OrderColumn title={text.before} lines={proposal.before} marks={false} />
          <OrderColumn title={text.after} lines={proposal.after} marks />
        </div>
        <div className={shared.block}>
          <h3>{text.why}</h3>
          <ul className={styles.why}>
            {proposal.moves.map((move) => (
              <li key={move.id}>{move.words}</li>
            ))}
          </ul>
        </div>
      </div>
    </Dialog>
  );
}

function OrderColumn(
  props: Readonly<{ title: string; lines: OrderProposal['before']; marks: boolean }>,
): ReactElement {
  return (
    <div className={shared.block}>
      <h3>{props.title}</h3>
      <ol className={styles.order}>
        {props.lines.map((line) => (
          <li key={line.id} className={line.isMoved && props.marks ? styles.moved : undefined}>
            <span className={shared.muted}>{line.start}</span>
            <span className={line.kind === 'case' ? shared.number : shared.muted}>{line.title}</span>
            {line.isMoved && props.marks && (
              <Chip tone="warn">{line.id.startsWith('new-break-') ? text.added : text.moved}</Chip>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
