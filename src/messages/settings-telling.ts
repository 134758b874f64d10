/**
 * Settings in words: one list of facts, of which the summary shows all, an area its own, and a change those that
 * differ. Used by `/settings`, `/host` and what tells of the audit log.
 */
import type { Settings } from '../admission/settings.js';
import { markChannel, markRole, markUser } from '../marks.js';
import { choiceName, type Sentences, wordsOn } from './index.js';

export const AREAS = [
  'quota',
  'roles',
  'channels',
  'limits',
  'timezone',
  'moderation',
  'style',
  'language',
  'retention',
  'exempt',
  'block',
  'pause',
] as const;
export type Area = (typeof AREAS)[number];

export interface Fact {
  area: Area;
  label: string;
  value: string;
}

/** Of long lists so many are named. */
const MOST_NAMED = 15;

/** How reports come there, and what an admin can do about it. */
export function tellReports(platform: string, say: Sentences): string {
  return wordsOn(platform, say)?.reports ?? say.settings.reports;
}

export interface Telling {
  platform: string;
  say: Sentences;
  /** Of a film that the engine makes. */
  longestSeconds: number;
}

/** Everything that is set, in the order of the areas. */
export function factsOf(settings: Settings, { platform, say, longestSeconds }: Telling): Fact[] {
  const { values } = say.settings;
  const labels = { ...say.settings.labels, ...wordsOn(platform, say)?.labels };
  const { quota, roles, limits, channels, moderation } = settings;
  const amount = (seconds: number | null) => tellAmount(seconds, say);
  const fact = (area: Area, label: string, value: string): Fact => ({ area, label, value });
  const yesOrNo = (is: boolean) => (is ? values.yes : values.no);
  return [
    fact('quota', labels.userDay, amount(quota.userDay)),
    fact('quota', labels.userMonth, amount(quota.userMonth)),
    fact('quota', labels.serverDay, amount(quota.serverDay)),
    fact('quota', labels.serverMonth, amount(quota.serverMonth)),
    ...Object.entries(roles).map(([role, { day, month }]) =>
      fact('roles', labels.role(markRole(role)), values.roleQuota(amount(day), amount(month))),
    ),
    fact('roles', labels.allowedRoles, names(settings.allowedRoles, markRole, labels.anyRole, say)),
    fact('roles', labels.forbiddenRoles, names(settings.forbiddenRoles, markRole, labels.noRole, say)),
    fact('channels', labels.allowedChannels, names(channels.allowed, markChannel, values.everywhere, say)),
    fact('channels', labels.forbiddenChannels, names(channels.forbidden, markChannel, values.none, say)),
    fact(
      'limits',
      labels.longest,
      limits.longestSeconds === null ? values.engine(amount(longestSeconds)) : amount(limits.longestSeconds),
    ),
    fact('limits', labels.waiting, String(limits.waiting)),
    fact('limits', labels.cooldown, limits.cooldownSeconds === 0 ? values.none : amount(limits.cooldownSeconds)),
    fact('timezone', labels.timezone, settings.timezone),
    fact('moderation', labels.level, moderation.level === null ? labels.automatic : values.levels[moderation.level]),
    fact('moderation', labels.words, String(moderation.words.length)),
    fact('moderation', labels.patterns, String(moderation.patterns.length)),
    fact('moderation', labels.keepsPrompts, yesOrNo(moderation.keepsPrompts)),
    fact(
      'moderation',
      labels.reportsTo,
      moderation.reportsTo === null ? labels.reportsUsually : markChannel(moderation.reportsTo),
    ),
    fact('style', labels.style, settings.style === null ? values.none : choiceName(say, settings.style)),
    fact('language', labels.language, values.languages[settings.language ?? 'own']),
    fact('retention', labels.retention, values.days(settings.retentionDays)),
    fact('exempt', labels.exempt, names(settings.exempt, markUser, values.nobody, say)),
    fact('block', labels.blocked, names(settings.blocked, markUser, values.nobody, say)),
    fact('pause', labels.paused, yesOrNo(settings.paused)),
  ];
}

/** What differs, a line each: `Paused: no → yes`. */
export function differencesOf(before: Settings, after: Settings, telling: Telling): string[] {
  const { values, difference } = telling.say.settings;
  const was = new Map(factsOf(before, telling).map(({ label, value }) => [label, value]));
  const is = new Map(factsOf(after, telling).map(({ label, value }) => [label, value]));
  return (
    [...new Set([...was.keys(), ...is.keys()])]
      // Nothing comes and goes but the quota of a role.
      .map((label) => [label, was.get(label) ?? values.noQuota, is.get(label) ?? values.noQuota] as const)
      .filter(([, one, other]) => one !== other)
      .map(([label, one, other]) => difference(label, one, other))
  );
}

/** Seconds in the largest unit that they are a whole number of; null is no limit. */
export function tellAmount(seconds: number | null, { settings: { values } }: Sentences): string {
  if (seconds === null) return values.unlimited;
  if (seconds >= 3600 && seconds % 3600 === 0) return values.hours(seconds / 3600);
  if (seconds >= 120 && seconds % 60 === 0) return values.minutes(seconds / 60);
  return values.seconds(Number(seconds.toFixed(1)));
}

function names(ids: readonly string[], mark: (id: string) => string, none: string, { settings }: Sentences): string {
  if (ids.length === 0) return none;
  return settings.list(ids.slice(0, MOST_NAMED).map(mark).join(', '), Math.max(0, ids.length - MOST_NAMED));
}
