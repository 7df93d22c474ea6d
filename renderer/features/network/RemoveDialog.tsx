import { useState, type ReactNode } from 'react';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { assertRefused } from '../../client/client.ts';
import { sayRefusal } from '../../client/sayRefusal.ts';
import { useCommand } from '../../client/hooks.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { showToast } from '../../components/toastQueue.ts';
import type { Contact } from './contact.ts';
import { nameOf } from './contactLabel.ts';
import type { Organisation } from './OrganisationsPane.tsx';
import { useDoneToast } from './useDoneToast.ts';

export interface Removal {
  /** What hangs on the person, in a sentence of the core; null when nothing has to be asked. */
  readonly asking: { readonly contact: Contact; readonly why: string } | null;
  removeContact(contact: Contact): void;
  removeOrganisation(organisation: Organisation): void;
  confirm(): void;
  cancel(): void;
}

/** Removing goes at once, with the way back; only when something hangs on the person it is asked first. */
export function useRemoval(): Removal {
  const [asking, setAsking] = useState<Removal['asking']>(null);
  const contact = useCommand('network.removeContact');
  const organisation = useCommand('network.removeOrganisation');
  const done = useDoneToast();

  const removeContact = async (one: Contact, confirmed: boolean): Promise<void> => {
    try {
      await contact.mutateAsync({ id: one.id, version: one.version, confirmed });
      setAsking(null);
      done(words.removed(nameOf(one)));
    } catch (error) {
      assertRefused(error);
      if (error.error.code === 'validation' && !confirmed) setAsking({ contact: one, why: error.message });
      else showToast(error.message, { tone: 'bad' });
    }
  };
  const removeOrganisation = async (one: Organisation): Promise<void> => {
    try {
      await organisation.mutateAsync({ id: one.id, version: one.version });
      done(words.removed(one.name));
    } catch (error) {
      sayRefusal(error);
    }
  };

  return {
    asking,
    removeContact: (one) => void removeContact(one, false),
    removeOrganisation: (one) => void removeOrganisation(one),
    confirm: () => {
      if (asking !== null) void removeContact(asking.contact, true);
    },
    cancel: () => setAsking(null),
  };
}

/** Names what hangs on the person, before that person is removed anyway. */
export function RemoveDialog({ removal }: Readonly<{ removal: Removal }>): ReactNode {
  const { asking } = removal;
  return (
    <ConfirmDialog
      isOpen={asking !== null}
      onClose={removal.cancel}
      onConfirm={removal.confirm}
      title={asking === null ? '' : words.removeTitle(nameOf(asking.contact))}
      confirmLabel={words.removeAnyway}
    >
      <p>{asking?.why}</p>
    </ConfirmDialog>
  );
}
