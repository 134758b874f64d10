/**
 * Makes `discord.json` from Discord's OpenAPI description: the facts of the endpoints that the bot calls, without
 * prose. Run by hand when the description moves on or the bot calls something new:
 *
 *   git clone https://github.com/discord/discord-api-spec
 *   node test/specs/derive-discord.mjs discord-api-spec/specs/openapi.json COMMIT > test/specs/discord.json
 */
import { readFileSync } from 'node:fs';

const ENDPOINTS = {
  '/gateway/bot': ['get'],
  '/users/@me': ['get'],
  '/users/@me/channels': ['post'],
  '/users/@me/guilds': ['get'],
  '/applications/@me': ['get'],
  '/applications/{application_id}/commands': ['get', 'put'],
  '/applications/{application_id}/guilds/{guild_id}/commands': ['get', 'put'],
  '/channels/{channel_id}': ['get'],
  '/channels/{channel_id}/messages': ['post'],
  '/channels/{channel_id}/messages/{message_id}': ['get', 'patch', 'delete'],
  '/guilds/{guild_id}': ['get'],
  '/interactions/{interaction_id}/{interaction_token}/callback': ['post'],
  '/webhooks/{webhook_id}/{webhook_token}': ['post'],
  '/webhooks/{webhook_id}/{webhook_token}/messages/@original': ['get', 'patch', 'delete'],
  '/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}': ['get', 'patch', 'delete'],
};
/** What this bot has no business sending: left out, so that the checker takes it for unknown. */
const NOT_OURS = new Set(['poll', 'sticker_ids', 'shared_client_theme', 'dm_permission', 'handler']);
const NOT_OURS_SCHEMAS = /LaunchActivity|Pong|SocialLayer|(Container|File|MediaGallery|Section|Separator)Component/;
const PROSE = new Set(['description', 'title', 'example', 'examples', 'deprecated', 'externalDocs']);

const [file, commit = ''] = process.argv.slice(2);
if (!file || !/^[0-9a-f]{7,40}$/.test(commit)) {
  process.stderr.write('Usage: node derive-discord.mjs OPENAPI.json COMMIT > discord.json\n');
  process.exit(2);
}
const whole = JSON.parse(readFileSync(file, 'utf8'));
const schemas = {};
const endpoints = Object.entries(ENDPOINTS).flatMap(([path, methods]) =>
  methods.map((method) => {
    const { parameters = [], requestBody } = whole.paths[path][method];
    const query = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
    const content = requestBody?.content ?? {};
    const json = content['application/json']?.schema;
    return {
      method: method.toUpperCase(),
      path,
      query,
      ...(json ? { body: factsOf(json) } : {}),
      ...(content['multipart/form-data'] ? { files: true } : {}),
    };
  }),
);

const origin = {
  repository: 'https://github.com/discord/discord-api-spec',
  file: 'specs/openapi.json',
  commit,
  version: `API v${whole.info.version}`,
  licence: 'MIT, Copyright 2023 Discord: discord.LICENSE',
  derivedBy: 'derive-discord.mjs: what the bot calls, without prose',
};
const lines = (entries) => entries.map((entry) => `    ${entry}`).join(',\n');
process.stdout.write(`{
  "origin": ${JSON.stringify(origin)},
  "endpoints": [
${lines(endpoints.map((endpoint) => JSON.stringify(endpoint)))}
  ],
  "schemas": {
${lines(
  Object.entries(schemas)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, schema]) => `${JSON.stringify(name)}: ${JSON.stringify(schema)}`),
)}
  }
}
`);

/** A schema without prose; what it refers to is taken along. */
function factsOf(node) {
  if (Array.isArray(node)) return node.filter((part) => !isForeign(part)).map(factsOf);
  if (typeof node !== 'object' || node === null) return node;
  if (node.$ref) return referenceTo(node.$ref);
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !PROSE.has(key) && !key.startsWith('x-'))
      .map(([key, value]) => [key, key === 'properties' ? propertiesOf(value) : factsOf(value)]),
  );
}

/** The names of properties are facts, even where one is called `description`. */
function propertiesOf(properties) {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !NOT_OURS.has(name))
      .map(([name, schema]) => [name, factsOf(schema)]),
  );
}

function referenceTo(pointer) {
  const name = pointer.split('/').at(-1);
  if (!(name in schemas)) {
    schemas[name] = {};
    schemas[name] = factsOf(whole.components.schemas[name]);
  }
  return { $ref: `#/schemas/${name}` };
}

function isForeign(part) {
  return NOT_OURS_SCHEMAS.test(part?.$ref ?? '');
}
