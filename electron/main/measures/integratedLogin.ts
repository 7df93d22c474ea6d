import type { App, Session } from 'electron';

/** Never signs in with the Windows account (NTLM, Negotiate), and answers no request for a name and password. */
export function refuseIntegratedLogin(
  session: Pick<Session, 'allowNTLMCredentialsForDomains'>,
  app: Pick<App, 'on'>,
): void {
  session.allowNTLMCredentialsForDomains('');
  app.on('login', (event, _contents, _details, _server, answer) => {
    event.preventDefault();
    // Without a name the request is cancelled.
    answer();
  });
  app.on('select-client-certificate', (event, _contents, _url, _certificates, answer) => {
    event.preventDefault();
    answer();
  });
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
}
