/**
 * The durable tables, one dialect for PGlite and PostgreSQL. The `requests` table is the only truth about a request;
 * the queue may lose its memory. After a change: `npx drizzle-kit@0.31 generate` (settings in `drizzle.config.json`).
 */
import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { Settings } from '../admission/settings.js';
import type { Outcome, VideoRequest } from '../request.js';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Where a request stands. Only forwards; `admitted` again only when an owner of the state takes over after a crash. */
export const STAGES = ['admitted', 'rendering', 'compressing', 'delivering', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

/** What stands for the server in private chats: all of a platform are one. */
export const PRIVATE = '';

export const requests = pgTable(
  'requests',
  {
    id: text('id').primaryKey(),
    /** Order of arrival: the line. */
    number: bigserial('number', { mode: 'number' }).notNull(),
    stage: text('stage', { enum: STAGES }).notNull(),
    platform: text('platform').notNull(),
    /** `PRIVATE` in a private chat. */
    server: text('server').notNull().default(PRIVATE),
    user: text('user').notNull(),
    /** What it costs: seconds of film times the engine's weight. */
    cost: doublePrecision('cost').notNull().default(0),
    request: jsonb('request').$type<VideoRequest>().notNull(),
    /** Counts how often the request was given to the queue; part of its job ids. */
    attempt: integer('attempt').notNull().default(0),
    outcome: jsonb('outcome').$type<Outcome>(),
    admittedAt: moment('admitted_at').notNull().defaultNow(),
    submittedAt: moment('submitted_at'),
    /** When a worker began to make it; null as long as it only waits for one. */
    begunAt: moment('begun_at'),
    cancelledAt: moment('cancelled_at'),
    closedAt: moment('closed_at'),
    /**
     * The fair order's clock, written when it is taken from the line (`order.ts`): between the first two its server
     * had the machine, between the others its user had the server.
     */
    serverStart: doublePrecision('server_start'),
    serverFinish: doublePrecision('server_finish'),
    userStart: doublePrecision('user_start'),
    userFinish: doublePrecision('user_finish'),
    /** Wall-clock seconds of rendering per second of film, of requests that became a clip: what waits are made of. */
    pace: real('pace'),
    /** Of requests with the same one at most one is open: what makes a button pressed twice one film. */
    once: text('once'),
    /** When the prompt and the clip's bytes were removed. */
    forgottenAt: moment('forgotten_at'),
  },
  (table) => [
    index('requests_line').on(table.stage, table.number),
    index('requests_asker').on(table.platform, table.user),
    index('requests_turn').on(table.serverStart).where(sql`server_start is not null`),
    index('requests_server_turn')
      .on(table.platform, table.server, table.serverStart)
      .where(sql`server_start is not null`),
    index('requests_user_turn')
      .on(table.platform, table.server, table.user, table.userStart)
      .where(sql`user_start is not null`),
    index('requests_admitted').on(table.admittedAt),
    index('requests_parent').on(sql`(request ->> 'parent')`).where(sql`request ->> 'parent' is not null`),
    index('requests_pace').on(table.number).where(sql`pace is not null`),
    uniqueIndex('requests_once').on(table.once).where(sql`stage <> 'closed'`),
  ],
);

/** Servers that the bot has left, and when: what is kept of them goes after a grace time. */
export const leftServers = pgTable(
  'left_servers',
  {
    platform: text('platform').notNull(),
    server: text('server').notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.platform, table.server] })],
);

/**
 * Every entry is the change that it makes. Entries of one request: `reserve`, `change` where it was given another length
 * while it waited, then `keep` or `give back`.
 */
export const ENTRIES = ['reserve', 'change', 'keep', 'give back', 'grant', 'reset'] as const;
export type Entry = (typeof ENTRIES)[number];

/**
 * Seconds of film times the engine's weight: reserved when admitted, then kept for a clip or given back; and what
 * admins grant and reset. Never updated, never deleted. What a user has used is a sum over it.
 */
export const ledger = pgTable(
  'ledger',
  {
    number: bigserial('number', { mode: 'number' }).primaryKey(),
    /** Null of what admins do. */
    requestId: text('request_id'),
    platform: text('platform').notNull(),
    server: text('server').notNull().default(PRIVATE),
    /** Null of what is done to a whole server. */
    user: text('user'),
    entry: text('entry', { enum: ENTRIES }).notNull(),
    /** How the use changes: more by a reservation, less by what is given back. */
    seconds: doublePrecision('seconds').notNull(),
    /** How what was granted changes: more by a grant, less by the part of a reservation that no window had room for. */
    granted: doublePrecision('granted').notNull().default(0),
    reason: text('reason').notNull(),
    /** The admin who did it. */
    by: text('by'),
    /** In which day and month it counts: what is given back, where it was reserved. */
    countsAt: moment('counts_at').notNull().defaultNow(),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('ledger_request_entry').on(table.requestId, table.entry).where(sql`entry <> 'change'`),
    uniqueIndex('ledger_settled').on(table.requestId).where(sql`entry in ('keep', 'give back')`),
    index('ledger_user').on(table.platform, table.server, table.user, table.countsAt),
    index('ledger_server').on(table.platform, table.server, table.countsAt),
    index('ledger_granted').on(table.platform, table.server, table.user).where(sql`granted <> 0`),
  ],
);

const inServer = { platform: text('platform').notNull(), server: text('server').notNull() };

/** What its admins have set. Its row is also the lock under which a server's requests are admitted. */
export const serverSettings = pgTable(
  'server_settings',
  {
    ...inServer,
    settings: jsonb('settings').$type<Partial<Settings>>().notNull().default({}),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.platform, table.server] })],
);

/** The share of the machine that the host gives a server; 1 where it has no row. */
export const serverWeights = pgTable(
  'server_weights',
  { ...inServer, weight: doublePrecision('weight').notNull() },
  (table) => [primaryKey({ columns: [table.platform, table.server] })],
);

/** What was done in a server by its admins, and what was refused there. */
export const audit = pgTable(
  'audit',
  {
    number: bigserial('number', { mode: 'number' }).primaryKey(),
    ...inServer,
    at: moment('at').notNull().defaultNow(),
    /** The user's platform id. */
    by: text('by').notNull(),
    action: text('action').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
    note: text('note'),
  },
  (table) => [index('audit_server').on(table.platform, table.server, table.number)],
);

/** Users whom the host lets ask nowhere. */
export const blockedEverywhere = pgTable(
  'blocked_everywhere',
  {
    platform: text('platform').notNull(),
    user: text('user').notNull(),
    at: moment('at').notNull().defaultNow(),
    by: text('by').notNull(),
    reason: text('reason'),
  },
  (table) => [primaryKey({ columns: [table.platform, table.user] })],
);

/** Who has reported which film. */
export const reports = pgTable(
  'reports',
  {
    clip: text('clip').notNull(),
    platform: text('platform').notNull(),
    user: text('user').notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.clip, table.user] })],
);

/** One row: what tells this installation from others that share a Redis with it. */
export const installation = pgTable('installation', {
  only: boolean('only').primaryKey().default(true),
  id: text('id').notNull(),
});

/** One row per request: what makes a repeated delivery harmless. */
export const deliveries = pgTable('deliveries', {
  requestId: text('request_id').primaryKey(),
  state: text('state', { enum: ['sending', 'sent'] }).notNull(),
  /** What the platform needs to find its message again. */
  receipt: jsonb('receipt').$type<Record<string, unknown>>(),
  at: moment('at').notNull().defaultNow(),
});
