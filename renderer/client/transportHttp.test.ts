import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clientText } from '../../shared/text/nl/client.ts';
import { httpTransport } from './transportHttp.ts';

/** The event stream of a page, opened and broken by the test. */
class Stream extends EventTarget {
  static readonly opened: Stream[] = [];
  readonly address: string;

  constructor(address: string) {
    super();
    this.address = address;
    Stream.opened.push(this);
  }

  tell(type: 'open' | 'error'): void {
    this.dispatchEvent(new Event(type));
  }

  close(): void {}
}

const answer = vi.fn<typeof fetch>();

beforeEach(() => {
  Stream.opened.length = 0;
  answer.mockReset();
  answer.mockImplementation(() => Promise.resolve(Response.json({ ok: true, value: null })));
  vi.stubGlobal('EventSource', Stream);
  vi.stubGlobal('fetch', answer);
});

afterEach(() => vi.unstubAllGlobals());

function listening(): { transport: ReturnType<typeof httpTransport>; stream: Stream; gaps: () => number } {
  const transport = httpTransport();
  const onGap = vi.fn<() => void>();
  transport.listen(() => undefined, onGap);
  const stream = Stream.opened.at(-1);
  if (stream === undefined) throw new Error('Nothing listens');
  return { transport, stream, gaps: () => onGap.mock.calls.length };
}

test('nothing is asked before changes are heard', async () => {
  const { transport, stream } = listening();
  const asked = transport.call('casefile.state', {});
  await Promise.resolve();
  expect(answer).not.toHaveBeenCalled();
  stream.tell('open');
  expect(await asked).toEqual({ ok: true, value: null });
});

test('the first time that changes are heard nothing was missed, each later time something may have been', () => {
  const { stream, gaps } = listening();
  stream.tell('open');
  expect(gaps()).toBe(0);
  stream.tell('error');
  stream.tell('open');
  expect(gaps()).toBe(1);
});

test('what was asked while the first connection failed is asked again once changes are heard', async () => {
  const { transport, stream, gaps } = listening();
  stream.tell('error');
  expect(await transport.call('casefile.state', {})).toEqual({ ok: true, value: null });
  stream.tell('open');
  expect(gaps()).toBe(1);
});

test('without a host a call and a file are answered in words', async () => {
  answer.mockRejectedValue(new TypeError('Failed to fetch'));
  const { transport, stream } = listening();
  stream.tell('error');
  const unreachable = { ok: false, error: { message: clientText.unreachable, retryable: true } };
  expect(await transport.call('casefile.state', {})).toMatchObject(unreachable);
  expect(await transport.handleOf(new File(['a'], 'a.csv'))).toMatchObject(unreachable);
});

test('a file that is too large is refused before it is sent', async () => {
  const file = new File([], 'groot.csv');
  Object.defineProperty(file, 'size', { value: 32 * 1024 * 1024 + 1 });
  const refused = { ok: false, error: { code: 'validation', message: clientText.fileTooLarge } };
  expect(await listening().transport.handleOf(file)).toMatchObject(refused);
  expect(answer).not.toHaveBeenCalled();
});

test('a file is brought under its own name', async () => {
  answer.mockResolvedValue(Response.json({ handle: 'h1' }));
  const file = new File(['a'], 'namen & adressen.csv');
  expect(await listening().transport.handleOf(file)).toEqual({ ok: true, value: 'h1' });
  expect(answer).toHaveBeenCalledWith('/file?name=namen%20%26%20adressen.csv', {
    method: 'POST',
    body: file,
  });
});
