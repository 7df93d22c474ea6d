import { isMailAddress, writeEmailDraft } from '../../../shared/text/emailDraftWriter.ts';
import { networkText } from '../../../shared/text/nl/network.ts';
import type { TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { SavedFile } from '../ports.ts';
import { requireContactRow } from './contactDetail.ts';

/** An empty mail to one person: the program itself never sends. @throws CallFailure `notFound`, `validation` without an address */
export async function mailDraft(contactId: string, task: TaskContext): Promise<SavedFile | null> {
  const email = task.read(({ reader }) => requireContactRow(reader, contactId).email.trim());
  if (!isMailAddress(email)) throw new CallFailure('validation', networkText.refusals.noEmail);
  const text = writeEmailDraft({
    to: email,
    subject: '',
    body: networkText.mailBody,
    attachments: [],
    writtenAt: task.now(),
  });
  return task.ports.saveFile({
    suggestedName: `${networkText.mailFile}.eml`,
    mediaType: 'message/rfc822',
    bytes: new TextEncoder().encode(text),
  });
}
