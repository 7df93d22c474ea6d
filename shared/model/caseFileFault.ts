/**
 * Everything that can be wrong with a case file, as values that may cross the bridge: no path, no SQL, no content.
 * The codes are those of the reply envelope; the reason tells which sentence the user reads.
 */
export type CaseFileFault =
  | Readonly<{ code: 'wrongKey'; reason: 'passphrase' | 'recoveryCode' | 'rawKey' }>
  | Readonly<{ code: 'corrupt'; reason: 'notACaseFile' | 'damagedPage' | 'damagedStart' }>
  | Readonly<{ code: 'busy'; reason: 'sameProgram' | 'sameComputer'; holder: CaseFileHolder | null }>
  | Readonly<{ code: 'busy'; reason: 'otherComputer'; holder: CaseFileHolder }>
  | Readonly<{ code: 'readonly'; reason: 'noWriteAccess' | 'noReadAccess' }>
  | Readonly<{ code: 'diskFull'; reason: 'noSpace' }>
  | Readonly<{ code: 'versionTooNew'; reason: 'newerFile'; fileVersion: number; knownVersion: number }>
  | Readonly<{ code: 'notFound'; reason: 'file' | 'folder' }>
  | Readonly<{ code: 'validation'; reason: 'passphraseEmpty' | 'pathUnusable' | 'alreadyExists' }>
  | Readonly<{ code: 'validation'; reason: 'recoveryCodeLength'; given: number; expected: number }>
  | Readonly<{ code: 'validation'; reason: 'recoveryCodeGroups'; groups: readonly number[] }>
  | Readonly<{ code: 'internal'; reason: 'unexpected' }>;

/** Who has the case file open: the name on the computer, the computer, and since when (UTC milliseconds). */
export type CaseFileHolder = Readonly<{ user: string; host: string; openedAt: number }>;

export type CaseFileFaultCode = CaseFileFault['code'];
