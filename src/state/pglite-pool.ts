/**
 * PGlite dressed as a `pg.Pool`, so that BullMQ's own PostgreSQL backend runs on the same embedded database as the
 * state. Only `queue.ts` uses it. PGlite has one session: every "client" here is a window on it, and PGlite's own
 * locks order what they do.
 */
import { EventEmitter } from 'node:events';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';

/** @param database open PGlite; its owner closes it, never this pool. */
export function pgliteAsPool(database: PGlite): PgPool {
  const query: PgPool['query'] = (text, parameters) => new Client(database).query(text, parameters);
  const pool = Object.assign(new EventEmitter().setMaxListeners(0), {
    // BullMQ asks for keep-alive before it trusts long waits for a notification; there is no socket here to lose.
    options: { keepAlive: true },
    query,
    connect: async () => new Client(database) as PgPoolClient,
    end: async () => {},
  });
  return pool as PgPool;
}

/** A transaction that BullMQ has opened with BEGIN and not ended yet. */
interface OpenTransaction {
  handle: Transaction;
  commit: () => void;
  rollBack: () => void;
}

const ROLLED_BACK = 'rolled back';

class Client extends EventEmitter {
  private readonly stopListening = new Map<string, () => Promise<void>>();
  private transaction: OpenTransaction | undefined;
  private transactionEnded: Promise<void> | undefined;

  constructor(private readonly database: PGlite) {
    super();
    this.setMaxListeners(0);
  }

  async query<Row>(text: string, parameters?: readonly unknown[]): Promise<PgQueryResult<Row>> {
    // The statement's first word decides; BullMQ's SQL files open with comment lines.
    const sql = text.replace(/^(\s*--[^\n]*\n)+/, '').trim();
    const [, listen, channel] = /^(LISTEN|UNLISTEN)\s+"?([^";]+)"?/i.exec(sql) ?? [];
    if (listen && channel) return listen.toUpperCase() === 'LISTEN' ? this.listen(channel) : this.unlisten(channel);
    if (/^BEGIN\b/i.test(sql)) return this.begin();
    if (/^COMMIT\b/i.test(sql)) return this.end((transaction) => transaction.commit());
    if (/^ROLLBACK\b/i.test(sql)) return this.end((transaction) => transaction.rollBack());

    const target = this.transaction?.handle ?? this.database;
    if (parameters && parameters.length > 0) {
      const result = await target.query<Row>(sql, [...parameters]);
      return { rows: result.rows, rowCount: result.affectedRows || result.rows.length };
    }
    // Migrations hold several statements in one text, which only `exec` takes.
    const last = (await target.exec(sql)).at(-1);
    return { rows: (last?.rows ?? []) as Row[], rowCount: last?.affectedRows || last?.rows.length || 0 };
  }

  release(): void {
    for (const stop of this.stopListening.values()) stop().catch(() => {});
    this.stopListening.clear();
  }

  private async listen<Row>(channel: string): Promise<PgQueryResult<Row>> {
    if (!this.stopListening.has(channel)) {
      const notify = (payload: string) => this.emit('notification', { channel, payload });
      this.stopListening.set(channel, await this.database.listen(`"${channel}"`, notify));
    }
    return { rows: [] };
  }

  private async unlisten<Row>(channel: string): Promise<PgQueryResult<Row>> {
    const stop = channel === '*' ? undefined : this.stopListening.get(channel);
    this.stopListening.delete(channel);
    await stop?.();
    return { rows: [] };
  }

  /** BEGIN, statements, COMMIT arrive one by one; PGlite wants them inside one callback, which is held open here. */
  private begin<Row>(): Promise<PgQueryResult<Row>> {
    return new Promise((begun, failed) => {
      this.transactionEnded = this.database.transaction(
        (handle) =>
          new Promise<void>((commit, reject) => {
            this.transaction = { handle, commit, rollBack: () => reject(new Error(ROLLED_BACK)) };
            begun({ rows: [] });
          }),
      );
      // One that could not even begin; how an open one ends is told by `end`.
      this.transactionEnded.catch(failed);
    });
  }

  private async end<Row>(how: (transaction: OpenTransaction) => void): Promise<PgQueryResult<Row>> {
    const transaction = this.transaction;
    if (!transaction) return { rows: [] };
    this.transaction = undefined;
    how(transaction);
    await this.transactionEnded?.catch((error: Error) => {
      if (error.message !== ROLLED_BACK) throw error;
    });
    return { rows: [] };
  }
}
