/**
 * Judges what the bot sends to Telegram: the method must be known, its fields must be as the Bot API describes them
 * (`telegram.json`; nothing beyond it is let through), and the rules must hold that the description lacks. Used by
 * the fake for every call of every test, and for what it answers itself.
 */
import { readFileSync } from 'node:fs';

export interface SentFile {
  /** Name of the form's part. */
  part: string;
  name: string;
  data: Uint8Array;
}

export interface SentCall {
  method: string;
  /** As sent: in a form every value is a string. */
  fields: Record<string, unknown>;
  /** Undefined where it was no form. */
  files: SentFile[] | undefined;
}

interface Facts {
  types: string[];
  required?: boolean;
  characters?: [number, number];
  bytes?: [number, number];
  range?: [number, number];
  most?: number;
  is?: string;
  oneOf?: string[];
}

type Json = Record<string, unknown>;
type Fields = Record<string, Facts>;
type Types = Record<string, { fields?: Fields; anyOf?: string[] }>;

const FACTS: { methods: Record<string, { returns: string[]; fields: Fields }>; sent: Types; answered: Types } =
  JSON.parse(readFileSync(new URL('telegram.json', import.meta.url), 'utf8'));
const ATTACHED = 'attach://';
const UPLOAD_BYTES = 50 * 1024 * 1024;
const THUMBNAIL_BYTES = 200_000;
const THUMBNAIL_PIXELS = 320;
const LONGEST_POLL_SECONDS = 50;
const MOST_BUTTONS = 100;
const MOST_BUTTONS_IN_A_ROW = 8;

/**
 * @param uploadBytes what one file may weigh; more on a Bot API server of one's own.
 * @returns what is wrong with the call, one sentence each; none where it is in order.
 */
export function faultsOf(call: SentCall, uploadBytes = UPLOAD_BYTES): string[] {
  const method = FACTS.methods[call.method];
  if (!method) return [`${call.method}: no such method is known`];
  const values = valuesOf(call);
  const faults = objectFaults(values, method.fields, FACTS.sent, '');
  if (faults.length === 0) faults.push(...(RULES[call.method]?.(values) ?? []));
  faults.push(...fileFaults(call, values, uploadBytes));
  return faults.map((fault) => `${call.method}: ${fault}`);
}

/** The fields of a call as values: numbers, objects and files where a form or a string had them in writing. */
export function valuesOf({ method, fields, files }: SentCall): Json {
  const known = FACTS.methods[method]?.fields ?? {};
  const written = Object.entries(fields).map(([name, value]) => [name, read(value, known[name]?.types ?? [], !!files)]);
  const values: Json = Object.fromEntries(written);
  // telegraf puts the method's name among the fields of a form.
  if (files && values.method === method) delete values.method;
  for (const file of files ?? []) {
    if (known[file.part]?.types.includes('InputFile')) values[file.part] = file;
  }
  return values;
}

/** What is wrong with what the fake itself answers. */
export function answerFaults(method: string, result: unknown): string[] {
  return valueFaults(result, { types: FACTS.methods[method]?.returns ?? [] }, FACTS.answered, `answer to ${method}`);
}

/** What is wrong with an update that the fake tells of. */
export function updateFaults(update: unknown): string[] {
  return valueFaults(update, { types: ['Update'] }, FACTS.answered, 'update');
}

function read(value: unknown, types: string[], isForm: boolean): unknown {
  if (typeof value !== 'string' || types.length === 0) return value;
  if (types.includes('Integer') && (isForm || types.includes('String')) && /^-?\d{1,16}$/.test(value)) {
    return Number(value);
  }
  if (isForm && types.includes('Boolean') && /^(true|false)$/.test(value)) return value === 'true';
  if (types.some((type) => ['Integer', 'Boolean', 'String'].includes(type))) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function objectFaults(value: Json, fields: Fields, types: Types, at: string): string[] {
  const inside = (name: string) => (at ? `${at}.${name}` : name);
  const present = Object.entries(value).filter(([, each]) => each !== undefined);
  return [
    ...Object.entries(fields)
      .filter(([name, { required }]) => required && value[name] === undefined)
      .map(([name]) => `${inside(name)} is missing`),
    ...present.flatMap(([name, each]) => {
      const facts = fields[name];
      if (facts) return valueFaults(each, facts, types, inside(name));
      if (name.endsWith('parse_mode')) return [`${inside(name)}: words that people typed would be taken for markup`];
      return [`${inside(name)} is unknown`];
    }),
  ];
}

function valueFaults(value: unknown, facts: Facts, types: Types, at: string): string[] {
  const tried = facts.types.map((type) => typeFaults(value, type, types, at));
  const best = tried.reduce((one, other) => (depth(other) > depth(one) ? other : one), tried[0] ?? []);
  if (tried.every((faults) => faults.length > 0)) return best;
  return limitFaults(value, facts).map((fault) => `${at} ${fault}`);
}

/** Where several types would do, the one that was meant is the one whose faults lie deepest. */
function depth(faults: string[]): number {
  if (faults.length === 0) return 100;
  return Math.max(...faults.map((fault) => fault.split(' ')[0]!.split(/[.[]/).length));
}

function typeFaults(value: unknown, type: string, types: Types, at: string): string[] {
  if (type.startsWith('Array of ')) {
    if (!Array.isArray(value)) return [`${at} is no ${type}`];
    const item = { types: [type.slice('Array of '.length)] };
    return value.flatMap((each, index) => valueFaults(each, item, types, `${at}[${index}]`));
  }
  const primitive = PRIMITIVES[type];
  if (primitive) return primitive(value) ? [] : [`${at} is no ${type}`];
  if (!isObject(value)) return [`${at} is no ${type}`];
  if (type === 'InputFile') return value.data instanceof Uint8Array ? [] : [`${at} is no ${type}`];
  const { fields, anyOf } = types[type] ?? {};
  if (!anyOf) return objectFaults(value, fields ?? {}, types, at);
  const meant = anyOf.filter((each) => isMeant(value, types[each]?.fields ?? {}));
  if (meant.length === 0) return [`${at} is no ${type}`];
  const tried = meant.map((each) => typeFaults(value, each, types, at));
  return tried.find((faults) => faults.length === 0) ?? tried[0]!;
}

const PRIMITIVES: Record<string, (value: unknown) => boolean> = {
  Integer: Number.isSafeInteger,
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  True: (value) => value === true,
};

function isMeant(value: Json, fields: Fields): boolean {
  return Object.entries(fields).every(([name, { is }]) => is === undefined || value[name] === is);
}

function limitFaults(value: unknown, { characters, bytes, range, most, is, oneOf }: Facts): string[] {
  const outside = (count: number, limits: [number, number] | undefined, unit: string) =>
    limits && (count < limits[0] || count > limits[1])
      ? [`has ${count} ${unit}, not ${limits[0]} to ${limits[1]}`]
      : [];
  if (typeof value === 'number') return outside(value, range, 'as its value');
  if (Array.isArray(value))
    return most && value.length > most ? [`has ${value.length} entries, more than ${most}`] : [];
  if (typeof value !== 'string') return [];
  return [
    ...outside(value.length, characters, 'characters'),
    ...outside(Buffer.byteLength(value), bytes, 'bytes'),
    ...(is !== undefined && value !== is ? [`is not "${is}"`] : []),
    ...(oneOf && !oneOf.includes(value) ? [`is none of ${oneOf.slice(0, 12).join(', ')}`] : []),
  ];
}

/** What the description does not say, or what this project asks of itself. */
const RULES: Record<string, (values: Json) => string[]> = {
  getUpdates: ({ timeout }) =>
    Number(timeout ?? 0) > LONGEST_POLL_SECONDS ? [`timeout is ${timeout}, more than ${LONGEST_POLL_SECONDS}`] : [],
  sendMessage: (values) => [...textFaults(values), ...chatFaults(values), ...replyFaults(values), ...buttons(values)],
  sendVideo: (values) => [
    ...chatFaults(values),
    ...replyFaults(values),
    ...buttons(values),
    ...videoFaults(values, values.video),
  ],
  editMessageText: (values) => [...textFaults(values), ...chatFaults(values), ...buttons(values)],
  editMessageCaption: (values) => [...chatFaults(values), ...buttons(values)],
  editMessageReplyMarkup: (values) => [...chatFaults(values), ...buttons(values)],
  editMessageMedia: (values) => {
    const media = values.media as Json;
    return [...chatFaults(values), ...buttons(values), ...videoFaults(media, media.media)];
  },
  setMyCommands: (values) => [...languageFaults(values), ...commandFaults(values.commands as Json[])],
  deleteMyCommands: languageFaults,
};

function textFaults({ text }: Json): string[] {
  return String(text).trim() ? [] : ['text is nothing but blanks'];
}

function chatFaults({ chat_id: chat }: Json): string[] {
  return typeof chat === 'string' && !/^@\w{4,32}$/.test(chat)
    ? [`chat_id "${chat}" is neither a number nor a name`]
    : [];
}

/** The message that is answered may be gone by the time that the answer comes. */
function replyFaults({ reply_parameters: reply }: Json): string[] {
  const isSafe = !reply || (reply as Json).allow_sending_without_reply === true;
  return isSafe ? [] : ['a reply without allow_sending_without_reply: it fails where the message is gone'];
}

/** Telegram does not look into what is uploaded: without these it shows a square that cannot be played at once. */
function videoFaults(values: Json, video: unknown): string[] {
  if (typeof video === 'string' && /^https?:/.test(video)) return ['the video is an address; only files are sent'];
  if (typeof video === 'string' && !video.startsWith(ATTACHED)) return [];
  return ['width', 'height', 'duration', 'supports_streaming']
    .filter((name) => !values[name])
    .map((name) => `an uploaded video without ${name}`);
}

function buttons({ reply_markup: markup }: Json): string[] {
  const rows = ((markup as Json | undefined)?.inline_keyboard ?? []) as Json[][];
  const all = rows.flat();
  const deeds = ({ callback_data, url, copy_text }: Json) => [callback_data, url, copy_text].filter(Boolean).length;
  return [
    ...rows
      .filter(({ length }) => length === 0 || length > MOST_BUTTONS_IN_A_ROW)
      .map(({ length }) => `a row of ${length} buttons`),
    ...(all.length > MOST_BUTTONS ? [`${all.length} buttons, more than ${MOST_BUTTONS}`] : []),
    ...all.filter(({ text }) => !String(text).trim()).map(() => 'a button says nothing'),
    ...all
      .filter((button) => deeds(button) !== 1)
      .map(({ text }) => `the button "${text}" does not do exactly one thing`),
  ];
}

function languageFaults({ language_code: code }: Json): string[] {
  return code === undefined || code === '' || /^[a-z]{2}$/.test(String(code))
    ? []
    : [`"${code}" is no language code of two letters`];
}

function commandFaults(commands: Json[]): string[] {
  const names = commands.map(({ command }) => String(command));
  return [
    ...names.filter((name) => !/^[a-z0-9_]+$/.test(name)).map((name) => `"${name}" cannot be typed as a command`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two commands are called "${name}"`),
  ];
}

/** Every file of the form is used, and what is named as attached is there. */
function fileFaults({ files = [] }: SentCall, values: Json, uploadBytes: number): string[] {
  const media = (isObject(values.media) ? values.media : {}) as Json;
  const given = { video: values.video ?? media.media, thumbnail: values.thumbnail ?? media.thumbnail };
  const cover = values.cover ?? media.cover;
  const fileOf = (value: unknown) => (typeof value === 'string' ? attached(value) : isFile(value) ? value : undefined);
  const attached = (value: string) => files.find(({ part }) => value === `${ATTACHED}${part}`);
  const named = [given.video, given.thumbnail, cover].filter((value) => value !== undefined);
  const used = named.map(fileOf);
  const video = fileOf(given.video);
  const thumbnail = fileOf(given.thumbnail);
  return [
    ...named
      .filter((value) => typeof value === 'string' && value.startsWith(ATTACHED) && !attached(value))
      .map((value) => `${value} is named and not there`),
    ...files.filter((file) => !used.includes(file)).map(({ part }) => `the file "${part}" is sent and not used`),
    ...files
      .filter(({ data }) => data.length > uploadBytes)
      .map(({ part, data }) => `the file "${part}" has ${data.length} bytes, more than ${uploadBytes}`),
    ...files.filter(({ data }) => data.length === 0).map(({ part }) => `the file "${part}" is empty`),
    ...(video && !video.name.endsWith('.mp4') ? [`the video is called "${video.name}", not .mp4`] : []),
    ...(typeof given.thumbnail === 'string' && !given.thumbnail.startsWith(ATTACHED)
      ? ['a thumbnail can only be uploaded']
      : []),
    ...(thumbnail ? thumbnailFaults(thumbnail.data) : []),
  ];
}

function thumbnailFaults(data: Uint8Array): string[] {
  const size = jpegSize(data);
  if (!size) return ['the thumbnail is no JPEG'];
  return [
    ...(data.length >= THUMBNAIL_BYTES
      ? [`the thumbnail has ${data.length} bytes, not less than ${THUMBNAIL_BYTES}`]
      : []),
    ...(Math.max(size.width, size.height) > THUMBNAIL_PIXELS
      ? [`the thumbnail is ${size.width} × ${size.height}, more than ${THUMBNAIL_PIXELS}`]
      : []),
  ];
}

/** Reads as far as the frame header, the first of the segments C0 to CF that is no table. */
export function jpegSize(data: Uint8Array): { width: number; height: number } | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < data.length && data[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = data[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return undefined;
}

function isFile(value: unknown): value is SentFile {
  return isObject(value) && value.data instanceof Uint8Array;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
