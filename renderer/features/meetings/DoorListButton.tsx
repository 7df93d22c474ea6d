import type { ReactElement } from 'react';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { Button } from '../../components/Button.tsx';
import { usePartnerFiles } from './usePartnerFiles.ts';

/** Saves the list for on the door as a Word file. */
export function DoorListButton({ meetingId }: Readonly<{ meetingId: string }>): ReactElement {
  const files = usePartnerFiles();
  return (
    <Button isDisabled={files.isPending} onPress={() => files.doorList(meetingId)}>
      {preparationScreensText.table.inWord}
    </Button>
  );
}
