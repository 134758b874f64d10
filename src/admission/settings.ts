/**
 * What the admins of a server may set, as one typed document with a default for everything: `{}` is a sensible server.
 * Admission reads it for every request, `/settings` shows and changes it, `state/settings.ts` keeps it.
 */
import { z } from 'zod';

/** Platform ids are short; nothing longer is one. */
const id = z.string().min(1).max(64);
const ids = z.array(id).max(500).default([]);
/** Seconds of film, or null for as many as you like. */
const allowance = z.number().min(0).max(100_000_000).nullable();

/** Asking the runtime takes longer than everything else that is read for a request. */
const knownZones = new Set<string>();

/** @returns whether this runtime knows the time zone. */
export function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  // Offsets such as +08:00 are no names, and know no summer.
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    knownZones.add(name);
    return true;
  } catch {
    return false;
  }
}

/** Of a server's own moderation: how many, and how long each may be. */
export const MOST_WORDS = 200;
export const LONGEST_WORD = 100;
export const MOST_PATTERNS = 20;
export const LONGEST_PATTERN = 120;

export const MODERATION_LEVELS = ['off', 'standard', 'strict'] as const;
export type ModerationLevel = (typeof MODERATION_LEVELS)[number];
/** The languages that a server can choose. */
export const LANGUAGES = ['en', 'zh-CN'] as const;

export const Settings = z.object({
  /** Seconds of film per user and for the whole server, per day and month of its time zone; null is no limit. */
  quota: z
    .object({
      userDay: allowance.default(300),
      userMonth: allowance.default(null),
      serverDay: allowance.default(null),
      serverMonth: allowance.default(null),
    })
    .prefault({}),
  /** By role: takes the place of the user's quota. Of several roles the most generous counts, day and month apart. */
  roles: z
    .record(id, z.object({ day: allowance, month: allowance }))
    .refine((roles) => Object.keys(roles).length <= 100)
    .default({}),
  limits: z
    .object({
      /** Of one film; null is what the engine can do. */
      longestSeconds: z.number().min(1).max(3600).nullable().default(null),
      /** How many requests of one user may be open. */
      waiting: z.int().min(1).max(1000).default(10),
      /** From one request of a user to the next. */
      cooldownSeconds: z.number().min(0).max(86_400).default(0),
    })
    .prefault({}),
  /** IANA name: where days and months begin. */
  timezone: z.string().refine(isTimeZone).default('UTC'),
  /** Where films may be asked for; none allowed is all allowed. What is forbidden is forbidden all the same. */
  channels: z.object({ allowed: ids, forbidden: ids }).prefault({}),
  /** Who may ask; none allowed is all allowed. */
  allowedRoles: ids,
  forbiddenRoles: ids,
  moderation: z
    .object({
      /** null: strict, and standard in age-restricted channels. */
      level: z.enum(MODERATION_LEVELS).nullable().default(null),
      /** Of the server's own. Every prompt pays for them: what may be added is decided in `moderation/own.ts`. */
      words: z.array(z.string().min(1).max(LONGEST_WORD)).max(MOST_WORDS).default([]),
      patterns: z.array(z.string().min(1).max(LONGEST_PATTERN)).max(MOST_PATTERNS).default([]),
      /** Whether a prompt that was refused stands in the audit log. */
      keepsPrompts: z.boolean().default(false),
      /** The channel or chat in which reports are shown; null is where the platform finds the admins by itself. */
      reportsTo: id.nullable().default(null),
    })
    .prefault({}),
  /** One of the engine's styles, for films for which none is asked; null is none. */
  style: z.string().min(1).max(200).nullable().default(null),
  /** Of public answers; null is each asker's own. */
  language: z.enum(LANGUAGES).nullable().default(null),
  /** How long clips, and with them prompts, are kept. */
  retentionDays: z.int().min(1).max(365).default(30),
  /** Users for whom no quota, cooldown or limit holds. */
  exempt: ids,
  /** Users who may not ask. */
  blocked: ids,
  /** Nobody may ask for now. */
  paused: z.boolean().default(false),
});
export type Settings = z.infer<typeof Settings>;

/**
 * Reads a kept document. What a later version has added gets its default; private chats and the terminal have others.
 * @param server null in a private chat.
 */
export function settingsOf(platform: string, server: string | null, kept: unknown = {}): Settings {
  const defaults = platform === 'terminal' ? terminalDefaults() : server === null ? PRIVATE_DEFAULTS : {};
  return Settings.parse({ ...defaults, ...(kept as object) });
}

const PRIVATE_DEFAULTS: z.input<typeof Settings> = { quota: { userDay: 120 }, limits: { waiting: 5 } };

/** Whoever sits at the machine is its host. */
const terminalDefaults = (): z.input<typeof Settings> => ({
  quota: { userDay: null },
  limits: { waiting: 1000 },
  moderation: { level: 'off' },
  timezone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
});
