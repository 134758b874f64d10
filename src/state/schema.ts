/**
 * The durable tables, one dialect for PGlite and PostgreSQL. The `requests` table is the only truth about a request;
 * the queue may lose its memory. After a change: `npx drizzle-kit@0.31 generate` (settings in `drizzle.config.json`).
 */
import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
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
import type { Outcome, VideoRequest } from '../request.js';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Where a request stands. Only forwards; `admitted` again only when an owner of the state takes over after a crash. */
export const STAGES = ['admitted', 'rendering', 'compressing', 'delivering', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

export const requests = pgTable(
  'requests',
  {
    id: text('id').primaryKey(),
    /** Order of arrival: the line. */
    number: bigserial('number', { mode: 'number' }).notNull(),
    stage: text('stage', { enum: STAGES }).notNull(),
    platform: text('platform').notNull(),
    user: text('user').notNull(),
    request: jsonb('request').$type<VideoRequest>().notNull(),
    /** Counts how often the request was given to the queue; part of its job ids. */
    attempt: integer('attempt').notNull().default(0),
    outcome: jsonb('outcome').$type<Outcome>(),
    admittedAt: moment('admitted_at').notNull().defaultNow(),
    submittedAt: moment('submitted_at'),
    cancelledAt: moment('cancelled_at'),
    closedAt: moment('closed_at'),
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

/** Seconds of film: reserved when admitted, then kept for a clip or given back. Never updated, never deleted. */
export const ledger = pgTable(
  'ledger',
  {
    number: bigserial('number', { mode: 'number' }).primaryKey(),
    requestId: text('request_id').notNull(),
    user: text('user').notNull(),
    platform: text('platform').notNull(),
    entry: text('entry', { enum: ['reserve', 'keep', 'give back'] }).notNull(),
    seconds: real('seconds').notNull(),
    reason: text('reason').notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [uniqueIndex('ledger_request_entry').on(table.requestId, table.entry)],
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
