import { useState, type ReactNode } from 'react';
import { ImportScreen } from './ImportScreen.tsx';
import { DirectoryScreen } from './DirectoryScreen.tsx';

/** The directory of people and organisations, and reading contacts from a file. */
export function NetworkScreen(): ReactNode {
  const [isImporting, setImporting] = useState(false);
  return isImporting ? (
    <ImportScreen onBack={() => setImporting(false)} />
  ) : (
    <DirectoryScreen onImport={() => setImporting(true)} />
  );
}
