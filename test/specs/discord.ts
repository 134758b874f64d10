/**
 * Judges what the bot sends to Discord: the endpoint must be known, the body must be as Discord's own description
 * says (`discord.json`; nothing beyond it is let through), and the rules must hold that the description lacks. Used
 * by the fake for every request of every test.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { commandFaults } from './discord-commands.js';

export interface SentFile {
  /** Name of the form's part: `files[0]`. */
  part: string;
  name: string;
  bytes: number;
}

export interface SentRequest {
  method: string;
  /** Below the version, without the query; as sent. */
  path: string;
  query: URLSearchParams;
  authorization: string | undefined;
  userAgent: string | undefined;
  /** The JSON body, or the form's `payload_json`. */
  body: unknown;
  /** Undefined where it was no form. */
  files: SentFile[] | undefined;
}

interface Endpoint {
  method: string;
  path: string;
  query: string[];
  body?: object;
  files?: boolean;
}

type Json = Record<string, unknown>;

const FACTS: { endpoints: Endpoint[]; schemas: Json } = JSON.parse(
  readFileSync(new URL('discord.json', import.meta.url), 'utf8'),
);
const CUSTOM_ID = /^[a-z]{2,20}\.[A-Za-z0-9_-]{1,79}$/;
const EPHEMERAL = 1 << 6;
const COMPONENTS_V2 = 1 << 15;
const DEFERRED_ANSWER = 5;
const COMPLETIONS = 8;
const MODAL = 9;
const ROW = 1;
const BUTTON = 2;
const LINK = 5;

const endpoints = compile();

/** The pattern of the endpoint that a request goes to: `POST /channels/{channel_id}/messages`; undefined for none. */
export function endpointOf(method: string, path: string): string | undefined {
  const found = endpoints.find((endpoint) => endpoint.method === method && endpoint.pattern.test(path));
  return found && `${found.method} ${found.path}`;
}

/** @returns what is wrong with the request, one sentence each; none where it is in order. */
export function faultsOf(request: SentRequest): string[] {
  const endpoint = endpoints.find(({ method, pattern }) => method === request.method && pattern.test(request.path));
  const at = `${request.method} ${request.path.replace(/\/[A-Za-z0-9_.-]{40,}/, '/(token)')}`;
  if (!endpoint) return [`${at}: no such endpoint is known`];
  const faults = [
    ...headerFaults(request, endpoint),
    ...[...request.query.keys()]
      .filter((name) => !endpoint.query.includes(name))
      .map((name) => `unknown query "${name}"`),
    ...(request.path.match(/\/\d+/g) ?? [])
      .filter((id) => !/^\/\d{17,20}$/.test(id))
      .map((id) => `${id} is no snowflake`),
    ...bodyFaults(request, endpoint),
  ];
  return faults.map((fault) => `${at}: ${fault}`);
}

function headerFaults({ authorization, userAgent }: SentRequest, { path }: Endpoint): string[] {
  const byInteraction = /^\/(interactions|webhooks)\//.test(path);
  return [
    ...(userAgent?.startsWith('DiscordBot (') ? [] : ['it has no User-Agent as Discord wants it']),
    ...(byInteraction && authorization ? ['it carries the bot token although the path speaks for itself'] : []),
    ...(!byInteraction && !authorization?.startsWith('Bot ') ? ['it carries no bot token'] : []),
  ];
}

function bodyFaults(request: SentRequest, endpoint: Endpoint & { validate?: ValidateFunction }): string[] {
  const { body, files } = request;
  if (!endpoint.validate) return body === undefined ? [] : ['it has a body and should have none'];
  if (body === undefined) return ['it has no body'];
  if (files && !endpoint.files) return ['it is a form and should be JSON'];
  const judged = withoutLibraryHabits(body);
  const faults = endpoint.validate(judged) ? [] : shapeFaults(endpoint.validate.errors ?? []);
  const key = `${endpoint.method} ${endpoint.path}`;
  if (key.endsWith('/commands')) return [...faults, ...commandFaults(judged as Json[])];
  if (key.endsWith('/callback')) return [...faults, ...answerFaults(judged as Json, files)];
  if (key.includes('/messages') || key.startsWith('POST /webhooks')) {
    faults.push(...messageFaults(judged as Json, files));
    if (key === 'POST /channels/{channel_id}/messages') faults.push(...nonceFaults(judged as Json));
  }
  return faults;
}

/** discord.js says of every message that it is not read aloud, where the description knows no such word. */
function withoutLibraryHabits(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const copy: Json = { ...body };
  if (copy.tts === false) delete copy.tts;
  if (copy.enforce_nonce === false) delete copy.enforce_nonce;
  if ('type' in copy && typeof copy.data === 'object') copy.data = withoutLibraryHabits(copy.data);
  return copy;
}

function answerFaults(answer: Json, files: SentFile[] | undefined): string[] {
  const data = (answer.data ?? {}) as Json;
  if (answer.type === DEFERRED_ANSWER) {
    const flags = Number(data.flags ?? 0);
    const rest = Object.keys(data).filter((key) => key !== 'flags' && key !== 'allowed_mentions');
    return [
      ...(flags & ~EPHEMERAL ? [`a deferred answer has flags ${flags}; only "ephemeral" counts`] : []),
      ...rest.map((key) => `a deferred answer has "${key}"`),
    ];
  }
  if (answer.type === MODAL) return modalFaults(data);
  if (answer.type === COMPLETIONS) return completionFaults((data.choices ?? []) as Json[]);
  return [4, 7].includes(answer.type as number) ? messageFaults(data, files) : [];
}

function completionFaults(choices: Json[]): string[] {
  const fits = (text: unknown) => String(text ?? '').length >= 1 && String(text ?? '').length <= 100;
  return [
    ...(choices.length <= 25 ? [] : [`${choices.length} completions, more than 25`]),
    ...choices
      .filter(({ name, value }) => !fits(name) || !fits(value))
      .map(({ name }) => `the completion "${name}" or its value is not 1 to 100 long`),
  ];
}

function modalFaults(modal: Json): string[] {
  const parts = (modal.components ?? []) as Json[];
  const title = String(modal.title ?? '');
  const ids = parts.flatMap((part) => [part.component as Json, ...((part.components ?? []) as Json[])]).filter(Boolean);
  return [
    ...(title.length >= 1 && title.length <= 45 ? [] : [`a form's title has ${title.length} characters, not 1 to 45`]),
    ...(parts.length >= 1 && parts.length <= 5 ? [] : [`a form has ${parts.length} parts, not 1 to 5`]),
    ...customIdFaults(String(modal.custom_id ?? '')),
    ...repeated(ids.map(({ custom_id }) => String(custom_id))).map((id) => `"${id}" names two fields of one form`),
    ...ids
      .filter(({ value, max_length }) => String(value ?? '').length > Number(max_length ?? 4000))
      .map(({ custom_id }) => `the field "${custom_id}" is filled with more than it takes`),
  ];
}

function messageFaults(message: Json, files: SentFile[] | undefined): string[] {
  const content = String(message.content ?? '');
  const mentions = message.allowed_mentions as Json | undefined;
  const faults: string[] = [];
  if (content.length > 2000) faults.push(`the content has ${content.length} characters, more than 2000`);
  if (content && !mentions) faults.push('words without allowed_mentions: what they hold may ring');
  if (mentions) {
    if (!Array.isArray(mentions.parse) || mentions.parse.length > 0) faults.push('allowed_mentions.parse is not []');
    if (((mentions.users ?? []) as string[]).length > 1) faults.push('more than one person is mentioned');
    if (((mentions.roles ?? []) as string[]).length > 0) faults.push('a role is mentioned');
  }
  if (Number(message.flags ?? 0) & COMPONENTS_V2 && content) faults.push('components of version 2 beside content');
  return [...faults, ...rowFaults((message.components ?? []) as Json[]), ...fileFaults(message, files)];
}

function rowFaults(rows: Json[]): string[] {
  const legacy = rows.filter(({ type }) => type === ROW);
  const buttons = legacy.flatMap(({ components }) => components as Json[]).filter(({ type }) => type === BUTTON);
  const own = buttons.filter(({ style }) => style !== LINK);
  return [
    ...(legacy.length <= 5 ? [] : [`${legacy.length} rows of buttons, more than 5`]),
    ...legacy
      .map(({ components }) => (components as Json[]).length)
      .filter((count) => count < 1 || count > 5)
      .map((count) => `a row of ${count} buttons`),
    ...own.flatMap(({ custom_id }) => customIdFaults(String(custom_id ?? ''))),
    ...repeated(own.map(({ custom_id }) => String(custom_id))).map((id) => `"${id}" names two buttons of one message`),
    ...buttons.filter(({ label, emoji }) => !label && !emoji).map(() => 'a button says nothing'),
  ];
}

function customIdFaults(id: string): string[] {
  return CUSTOM_ID.test(id) ? [] : [`the custom id "${id}" is not of the form verb.clip`];
}

/** Every part of the form is declared, and what is declared as new is there. */
function fileFaults(message: Json, files: SentFile[] = []): string[] {
  const declared = (message.attachments ?? []) as Json[];
  const fresh = declared.filter(({ id }) => !/^\d{17,}$/.test(String(id)));
  const parts = files.map(({ part }) => part);
  return [
    ...(files.length <= 10 ? [] : [`${files.length} files, more than 10`]),
    ...fresh
      .filter(({ id }) => !parts.includes(`files[${id}]`))
      .map(({ id }) => `attachment ${id} is declared and not there`),
    ...parts
      .filter((part) => !fresh.some(({ id }) => `files[${id}]` === part))
      .map((part) => `${part} is not declared under attachments`),
    ...files.filter(({ bytes }) => bytes === 0).map(({ name }) => `${name} is empty`),
  ];
}

/** Sending is tried again by the library: without a nonce that is enforced, one message may become four. */
function nonceFaults({ nonce, enforce_nonce: enforced }: Json): string[] {
  return [
    ...(nonce === undefined ? ['a message without a nonce: sent again it would stand there twice'] : []),
    ...(String(nonce ?? '').length > 25 ? [`the nonce has ${String(nonce).length} characters, more than 25`] : []),
    ...(enforced === true ? [] : ['the nonce is not enforced']),
  ];
}

/** The most telling of the validator's errors: those that lie deepest, where a union has many ways to fail. */
function shapeFaults(errors: ErrorObject[]): string[] {
  const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length;
  const deepest = Math.max(...errors.map(depth));
  const telling = errors.filter((error) => depth(error) === deepest && error.keyword !== 'oneOf');
  const texts = telling.map(({ instancePath, message, params }) => {
    const detail = params.additionalProperty ?? params.allowedValues ?? '';
    return `${instancePath || 'the body'} ${message} ${detail}`.trim();
  });
  return [...new Set(texts)].slice(0, 4);
}

function repeated(names: string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function compile() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat('snowflake', /^\d{1,20}$/);
  ajv.addFormat('nonce', true);
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
  for (const format of ['int32', 'int64', 'double']) ajv.addFormat(format, true);
  const schemas = closed(FACTS.schemas) as Json;
  // The description has it as a number; Discord's documentation and the library as a string of digits.
  for (const schema of Object.values(schemas) as { properties?: Json }[]) {
    if (schema.properties?.default_member_permissions) {
      schema.properties.default_member_permissions = { type: ['string', 'null'], pattern: '^\\d{1,20}$' };
    }
  }
  ajv.addSchema({ $id: 'discord', schemas });
  return FACTS.endpoints.map((endpoint) => ({
    ...endpoint,
    pattern: new RegExp(`^${endpoint.path.replace(/\{[a-z_]+\}/g, '[^/@]+').replace('@original', '(@|%40)original')}$`),
    ...(endpoint.body ? { validate: ajv.compile(rooted(closed(endpoint.body)) as object) } : {}),
  }));
}

/** Nothing is let through that an object does not name. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const copy: Json = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  if (copy.properties && copy.type && copy.additionalProperties === undefined) copy.additionalProperties = false;
  return copy;
}

function rooted(node: unknown): unknown {
  return JSON.parse(JSON.stringify(node).replaceAll('"#/schemas/', '"discord#/schemas/'));
}
