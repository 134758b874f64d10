/**
 * Shares PGlite's one session between several clients that speak PostgreSQL's protocol, as `pg` does. It runs in
 * PGlite's thread (`pglite-thread.ts`). Clients take turns by whole batches, and who has opened a transaction is alone
 * until it has ended. What a session keeps is everybody's: settings (`search_path`), and what is listened for.
 *
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */

/** What a client sends goes in here. */
export interface Session {
  receive(bytes: Uint8Array): void;
  /** The client has gone; a transaction of its own is rolled back. */
  close(): void;
}

interface Client {
  send(bytes: Uint8Array): void;
  /** It has sent a LISTEN: it hears of every channel that anyone listens on, and looks which is its own. */
  listens: boolean;
}

interface Batch {
  client: Client;
  messages: Buffer;
}

/** @param run has PGlite answer a batch of messages; the answer is as one `Uint8Array` of whole messages. */
export function shareSession(run: (messages: Uint8Array) => Uint8Array): (send: Client['send']) => Session {
  const clients = new Set<Client>();
  let waiting: Batch[] = [];
  let inTransaction: Client | undefined;

  const work = (): void => {
    for (;;) {
      const next = waiting.find(({ client }) => inTransaction === undefined || client === inTransaction);
      if (!next) return;
      waiting = waiting.filter((batch) => batch !== next);
      answer(next);
    }
  };

  const answer = ({ client, messages }: Batch): void => {
    if (LISTEN.test(messages.toString('latin1', 0, LISTEN_WITHIN))) client.listens = true;
    const bytes = run(messages);
    let status: number | undefined;
    for (const message of messagesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
      if (message[0] === READY) status = message[5];
      if (message[0] !== NOTIFICATION) continue;
      for (const other of clients) if (other.listens && other !== client) other.send(message);
    }
    if (status === undefined) throw new Error('PGlite has not answered.');
    inTransaction = status === IDLE ? undefined : client;
    client.send(bytes);
  };

  return (send) => {
    const client: Client = { send, listens: false };
    clients.add(client);
    let unread = Buffer.alloc(0);
    let greeted = false;
    return {
      receive: (bytes) => {
        unread = Buffer.concat([unread, bytes]);
        if (!greeted) {
          const length = unread.length < 4 ? Number.POSITIVE_INFINITY : unread.readInt32BE(0);
          if (unread.length < length) return;
          unread = unread.subarray(length);
          greeted = true;
          client.send(GREETING);
        }
        let from = 0;
        let end = 0;
        for (const message of messagesOf(unread)) {
          end += message.length;
          if (message[0] !== QUERY && message[0] !== SYNC) continue;
          waiting.push({ client, messages: unread.subarray(from, end) });
          from = end;
        }
        unread = unread.subarray(from);
        work();
      },
      close: () => {
        clients.delete(client);
        waiting = waiting.filter((batch) => batch.client !== client);
        if (inTransaction !== client) return;
        answer({ client: { send: () => {}, listens: false }, messages: ROLLBACK });
        work();
      },
    };
  };
}

const code = (letter: string): number => letter.charCodeAt(0);
const QUERY = code('Q');
const SYNC = code('S');
const READY = code('Z');
const NOTIFICATION = code('A');
const IDLE = code('I');

/** BullMQ's statements open with comments. */
const LISTEN = /^Q....(--[^\n]*\n|\s)*LISTEN\b/is;
const LISTEN_WITHIN = 4000;

const ROLLBACK = Buffer.from('Q\0\0\0\x0dROLLBACK\0');
/** Nobody is asked for a password; ready for the first batch. */
const GREETING = Buffer.from('R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I');

/** The whole messages at the start of `bytes`: a letter, a length that counts itself, and so much. */
function* messagesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at + 5 <= bytes.length; ) {
    const end = at + 1 + bytes.readInt32BE(at + 1);
    if (end > bytes.length) return;
    yield bytes.subarray(at, end);
    at = end;
  }
}
