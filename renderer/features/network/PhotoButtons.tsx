import { useRef, type ReactNode } from 'react';
import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';
import { Button } from '../../components/Button.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { useDeed } from '../../client/useDeed.ts';
import type { Contact } from './contact.ts';
import { Face } from './Face.tsx';
import styles from './NetworkScreen.module.css';
import { smallPhoto } from './smallPhoto.ts';

const words = networkProfileText.photo;

/** The face with what can be done with it: choose, replace, take away. */
export function PhotoButtons({ contact }: Readonly<{ contact: Contact }>): ReactNode {
  const deed = useDeed();
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File): Promise<void> => {
    const base64 = await smallPhoto(file);
    if (base64 === null) showToast(words.unreadable, { tone: 'bad' });
    else await deed('network.setPhoto', { contactId: contact.id, base64 }, words.kept);
  };
  return (
    <div className={styles.photo}>
      <Face person={contact} size="large" />
      <div className={styles.photoButtons}>
        <Button size="small" variant="quiet" onPress={() => input.current?.click()}>
          {contact.hasPhoto ? words.replace : words.choose}
        </Button>
        {contact.hasPhoto && (
          <Button
            size="small"
            variant="quiet"
            onPress={() => void deed('network.removePhoto', { contactId: contact.id }, words.removed)}
          >
            {words.remove}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.choose}
        accept="image/jpeg,image/png,image/webp"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void choose(file);
        }}
      />
    </div>
  );
}
