import { FileDown, MoreHorizontal, Pencil, Printer, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../Button.tsx';
import { Card } from '../Card.tsx';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { Dialog } from '../Dialog.tsx';
import { IconButton } from '../IconButton.tsx';
import { LinkButton } from '../LinkButton.tsx';
import { MenuButton } from '../MenuButton.tsx';
import { TextField } from '../TextField.tsx';
import { showToast } from '../toastQueue.ts';
import styles from './Gallery.module.css';

/** Buttons, menus, dialogs and messages. */
export function OverlaysPart(): ReactNode {
  const [open, setOpen] = useState<'none' | 'dialog' | 'confirm'>('none');
  return (
    <Card title="Knoppen, menu’s en vensters" note="één primaire knop per scherm">
      <div className={styles.row}>
        <Button variant="primary">Bewaar</Button>
        <Button>Agenda in Word</Button>
        <Button variant="quiet">Overslaan</Button>
        <Button variant="danger">Verwijder</Button>
      </div>
      <div className={styles.row}>
        <Button isPending>Bezig…</Button>
        <Button isDisabled>Kan nu niet</Button>
        <Button size="small">Weglaten</Button>
        <LinkButton href="/overleggen" size="small">
          Naar overleggen
        </LinkButton>
        <IconButton label="Print" keys={['Ctrl', 'P']} icon={<Printer aria-hidden="true" />} />
        <IconButton label="Wijzig" variant="secondary" icon={<Pencil aria-hidden="true" />} />
      </div>
      <div className={styles.row}>
        <MenuButton
          label="Meer"
          onAction={(id) => showToast(`Gekozen: ${id}`)}
          entries={[
            {
              id: 'word',
              label: 'Verslag in Word',
              icon: <FileDown size="1rem" aria-hidden="true" />,
              keys: 'Ctrl+E',
            },
            { id: 'print', label: 'Print de actielijst', detail: 'alleen deze casus' },
            { id: 'no', label: 'Stuur naar archief', isDisabled: true },
            {
              id: 'delete',
              label: 'Verwijder…',
              isDanger: true,
              startsGroup: true,
              icon: <Trash2 size="1rem" aria-hidden="true" />,
            },
          ]}
        />
        <MenuButton
          label="Meer over dit punt"
          icon={<MoreHorizontal aria-hidden="true" />}
          onAction={(id) => showToast(id)}
          entries={[{ id: 'copy', label: 'Kopieer' }]}
        />
        <Button onPress={() => setOpen('dialog')}>Open venster</Button>
        <Button onPress={() => setOpen('confirm')}>Verwijder actie…</Button>
        <Button
          onPress={() =>
            showToast('Actie op gedaan gezet.', { tone: 'good', undo: () => showToast('Teruggezet.') })
          }
        >
          Zet op gedaan
        </Button>
      </div>
      <div className={`${styles.row} ${styles.dark}`}>
        <Button variant="now">Bijsturen…</Button>
        <Button variant="onRail">Zaalscherm</Button>
      </div>
      <Dialog
        isOpen={open === 'dialog'}
        onClose={() => setOpen('none')}
        title="Casus toevoegen"
        actions={
          <>
            <Button onPress={() => setOpen('none')}>Annuleer</Button>
            <Button variant="primary" onPress={() => setOpen('none')}>
              Voeg toe
            </Button>
          </>
        }
      >
        <p>Alleen de voorletter; de naam komt pas als het nodig is.</p>
        <TextField label="Voorletter" isRequired />
      </Dialog>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        onClose={() => setOpen('none')}
        onConfirm={() => setOpen('none')}
        title="Deze actie verwijderen?"
        confirmLabel="Verwijder de actie"
        isDanger
      >
        Je kunt dit 30 dagen lang ongedaan maken.
      </ConfirmDialog>
    </Card>
  );
}
