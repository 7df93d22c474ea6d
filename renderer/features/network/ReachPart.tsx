import { useState, type ReactNode } from 'react';
import { networkProfileText as more } from '../../../shared/text/nl/networkProfile.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { sayRefusal } from '../../client/sayRefusal.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { tellSaved } from '../../client/toldWhenSaved.ts';
import { useCopying } from '../../client/useCopying.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { KeyValueList } from '../../components/KeyValueList.tsx';
import { showToast } from '../../components/toastQueue.ts';
import type { Contact } from './contact.ts';
import { dotted, nameOf } from './contactLabel.ts';
import { CopyValue } from './CopyValue.tsx';
import page from './Network.module.css';
import styles from './NetworkScreen.module.css';
import { useContactKeys } from './useContactKeys.ts';

const channels = ['mobile', 'phone', 'email'] as const;

/** How to reach somebody, the way that is liked best first; one key copies, one calls, one mails. */
export function ReachPart({ contact, isOff }: Readonly<{ contact: Contact; isOff: boolean }>): ReactNode {
  const client = useClient();
  const { copyText } = useCopying();
  const [isCalling, setCalling] = useState(false);
  const { standIn } = contact;
  const ordered = channels.toSorted((a, b) => Number(b === contact.channel) - Number(a === contact.channel));
  const best = ordered.find((channel) => contact[channel] !== '');

  const copy = async (): Promise<void> => {
    if (best === undefined) {
      showToast(more.nothingToCopy, { tone: 'bad' });
      return;
    }
    try {
      await copyText(contact[best]);
      showToast(words.copied(words[best]));
    } catch {
      showToast(words.copyFailed, { tone: 'bad' });
    }
  };

  const mail = async (): Promise<void> => {
    try {
      tellSaved(await client.call('network.mailDraft', { contactId: contact.id }), more.mailSaved);
    } catch (error) {
      sayRefusal(error);
    }
  };

  useContactKeys({
    copy: () => void copy(),
    call: () => setCalling(true),
    mail: () => void mail(),
  });

  return (
    <section>
      <h3>{words.reach}</h3>
      {isOff && (
        <p className={styles.off}>
          <Chip tone="warn">{words.worksNotToday}</Chip>{' '}
          {standIn === null
            ? words.noStandIn
            : dotted(words.callStandIn(standIn.name), standIn.profession, standIn.phone)}
        </p>
      )}
      <div className={styles.reachButtons}>
        <Button onPress={() => setCalling(true)}>
          {more.call} <Kbd>B</Kbd>
        </Button>
        <Button isDisabled={contact.email === ''} onPress={() => void mail()}>
          {more.mail} <Kbd>M</Kbd>
        </Button>
      </div>
      <KeyValueList
        items={[
          ...ordered.map((channel) => ({
            term: words[channel],
            value: (
              <span className={styles.off}>
                <CopyValue label={words[channel]} value={contact[channel]} />
                {channel === contact.channel && contact[channel] !== '' && (
                  <Chip tone="good">{more.preferred}</Chip>
                )}
              </span>
            ),
          })),
          {
            term: words.workingDays,
            value: contact.workingDays.map((one) => words.days[one]).join(', ') || words.unknown,
          },
          {
            term: words.standIn,
            value:
              standIn === null ? words.noStandIn : dotted(standIn.name, standIn.profession, standIn.phone),
          },
          ...(contact.standInFor.length > 0
            ? [{ term: words.standInFor, value: contact.standInFor.join(', ') }]
            : []),
        ]}
      />
      {isCalling && <CallDialog contact={contact} isOff={isOff} onClose={() => setCalling(false)} />}
    </section>
  );
}

/** The number large, to dial from across the desk; of the stand-in when the person is not there today. */
function CallDialog(props: Readonly<{ contact: Contact; isOff: boolean; onClose: () => void }>): ReactNode {
  const { contact, isOff, onClose } = props;
  const { standIn } = contact;
  const own = contact.channel === 'phone' ? contact.phone || contact.mobile : contact.mobile || contact.phone;
  const usesStandIn = isOff && standIn !== null;
  const number = usesStandIn ? standIn.phone : own;
  const name = usesStandIn ? standIn.name : nameOf(contact);
  return (
    <Dialog
      isOpen
      size="small"
      title={more.callTitle(name)}
      onClose={onClose}
      actions={
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere
        <Button variant="primary" autoFocus onPress={onClose}>
          {more.close}
        </Button>
      }
    >
      {isOff && (
        <p>
          {standIn === null
            ? more.absentNoStandIn(nameOf(contact))
            : more.callStandInFirst(nameOf(contact), standIn.name)}
        </p>
      )}
      {number === '' ? (
        <p>{more.noNumber}</p>
      ) : (
        <div className={page.number}>
          <CopyValue label={words.phone} value={number} />
        </div>
      )}
    </Dialog>
  );
}
