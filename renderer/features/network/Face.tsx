import type { ReactNode } from 'react';
import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';
import { useAnswer } from '../../client/hooks.ts';
import { classes } from '../../components/classes.ts';
import { nameOf } from './contactLabel.ts';
import styles from './Network.module.css';

type Person = Readonly<{
  id: string;
  givenName: string;
  infix: string;
  familyName: string;
  hasPhoto: boolean;
}>;

/** The face of a professional, or two letters while there is no photo. Beside a name it is decoration. */
export function Face(
  props: Readonly<{ person: Person; size?: 'small' | 'large'; isDecoration?: boolean }>,
): ReactNode {
  const { person, size = 'small', isDecoration = false } = props;
  const { data: photo } = useAnswer('network.photo', person.hasPhoto ? { contactId: person.id } : null);
  const name = nameOf(person);
  const shown = person.hasPhoto ? photo : undefined;
  return (
    <span className={classes(styles.face, size === 'large' && styles.large)}>
      {shown === undefined || shown === null ? (
        <span
          {...(isDecoration
            ? { 'aria-hidden': true }
            : { role: 'img', 'aria-label': networkProfileText.photo.none(name) })}
        >
          {`${person.givenName.charAt(0)}${person.familyName.charAt(0)}`.toUpperCase()}
        </span>
      ) : (
        <img
          src={`data:${shown.mediaType};base64,${shown.base64}`}
          alt={isDecoration ? '' : networkProfileText.photo.of(name)}
        />
      )}
    </span>
  );
}
