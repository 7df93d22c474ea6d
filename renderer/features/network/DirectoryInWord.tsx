import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';
import { tellSaved } from '../../client/toldWhenSaved.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { showToast } from '../../components/toastQueue.ts';

/** The directory with faces on paper. */
export function DirectoryInWord(): ReactNode {
  const task = useCommand('network.exportDirectory');
  const save = async (): Promise<void> => {
    try {
      tellSaved(await task.mutateAsync({}), networkProfileText.inWordSaved);
    } catch (error) {
      if (error instanceof Error) showToast(error.message, { tone: 'bad' });
    }
  };
  return (
    <Button
      icon={<FileText aria-hidden="true" size="1rem" />}
      isPending={task.isPending}
      onPress={() => void save()}
    >
      {networkProfileText.inWord}
    </Button>
  );
}
