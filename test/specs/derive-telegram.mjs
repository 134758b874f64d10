/**
 * Makes `telegram.json` from a machine-readable copy of Telegram's Bot API: the facts of the methods that the bot
 * calls, without prose; the lengths and constants that only the prose has are read out of it. Run by hand when the
 * description moves on or the bot calls something new:
 *
 *   git clone https://github.com/PaulSonOfLars/telegram-bot-api-spec
 *   node test/specs/derive-telegram.mjs telegram-bot-api-spec/api.json COMMIT > test/specs/telegram.json
 */
import { readFileSync } from 'node:fs';

const METHODS = `getMe getUpdates getWebhookInfo deleteWebhook logOut close
  sendMessage sendVideo sendChatAction editMessageText editMessageMedia editMessageCaption editMessageReplyMarkup
  deleteMessage answerCallbackQuery setMessageReaction setMyCommands deleteMyCommands
  getChat getChatAdministrators getChatMember getFile leaveChat`.split(/\s+/);
/** What this bot has no business sending: left out, so that the checker takes it for unknown. */
const NOT_SENT = new Set(
  `parse_mode quote_parse_mode business_connection_id direct_messages_topic_id allow_paid_broadcast message_effect_id
  suggested_post_parameters inline_message_id rich_message web_app login_url switch_inline_query pay callback_game
  switch_inline_query_current_chat switch_inline_query_chosen_chat icon_custom_emoji_id drop_pending_updates
  checklist_task_id poll_option_id custom_emoji_id date_time_format unix_time user`.split(/\s+/),
);
const NOT_SENT_TYPES = /^(ReplyKeyboard|InputMedia(?!Video$)|ReactionType(?!Emoji$)).+/;
/** Of what Telegram answers, the parts that a bot like this one is shown. */
const ANSWERED = {
  Update: 'update_id message edited_message callback_query my_chat_member',
  Message: `message_id message_thread_id from sender_chat date edit_date chat text entities caption video photo
    reply_markup reply_to_message is_topic_message author_signature new_chat_members left_chat_member
    migrate_to_chat_id migrate_from_chat_id group_chat_created forum_topic_created has_protected_content`,
  InlineKeyboardButton: 'text style url callback_data copy_text',
  MessageEntity: 'type offset length url user language',
  CallbackQuery: 'id from message chat_instance data',
  ChatMemberUpdated: 'chat from date old_chat_member new_chat_member',
  Chat: 'id type title username first_name last_name is_forum',
  ChatFullInfo: `id type title username first_name is_forum accent_color_id max_reaction_count permissions
    accepted_gift_types`,
  User: `id is_bot first_name last_name username language_code can_join_groups can_read_all_group_messages
    supports_inline_queries`,
  Video: 'file_id file_unique_id width height duration thumbnail file_name mime_type file_size',
  WebhookInfo: 'url has_custom_certificate pending_update_count',
};

const [file, commit = ''] = process.argv.slice(2);
if (!file || !/^[0-9a-f]{7,40}$/.test(commit)) {
  process.stderr.write('Usage: node derive-telegram.mjs api.json COMMIT > telegram.json\n');
  process.exit(2);
}
const whole = JSON.parse(readFileSync(file, 'utf8'));
const sent = {};
const answered = {};
const methods = Object.fromEntries(
  METHODS.map((name) => {
    const { fields = [], returns } = whole.methods[name];
    for (const type of returns) take(type, answered, answeredFields);
    return [name, { returns, fields: factsOf(fields.filter(isSent), sent, sentFields) }];
  }),
);
take('Update', answered, answeredFields);

const origin = {
  repository: 'https://github.com/PaulSonOfLars/telegram-bot-api-spec',
  file: 'api.json',
  commit,
  version: whole.version,
  licence: 'MIT, Copyright (c) 2020 Paul Larsen: telegram.LICENSE',
  derivedBy: 'derive-telegram.mjs: what the bot calls and is shown, without prose',
};
const lines = (entries) =>
  Object.entries(entries)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, facts]) => `    ${JSON.stringify(name)}: ${JSON.stringify(facts)}`)
    .join(',\n');
process.stdout.write(`{
  "origin": ${JSON.stringify(origin)},
  "methods": {
${lines(methods)}
  },
  "sent": {
${lines(sent)}
  },
  "answered": {
${lines(answered)}
  }
}
`);

/** The fields as facts; the types that they name are taken along. */
function factsOf(fields, types, fieldsOf) {
  return Object.fromEntries(
    fields.map(({ name, types: named, required, description }) => {
      const own = named.filter((type) => types !== sent || !NOT_SENT_TYPES.test(type));
      for (const type of own) take(type, types, fieldsOf);
      return [
        name,
        { types: own, ...(required || isNeeded(description) ? { required: true } : {}), ...read(description) },
      ];
    }),
  );
}

function take(named, types, fieldsOf) {
  const name = named.replace(/^(Array of )+/, '');
  if (name in types || !(name in whole.types)) return;
  types[name] = {};
  const { fields, subtypes } = whole.types[name];
  if (subtypes) {
    const own = subtypes.filter((type) => types !== sent || !NOT_SENT_TYPES.test(type));
    types[name] = { anyOf: own };
    for (const type of own) take(type, types, fieldsOf);
    return;
  }
  types[name] = { fields: factsOf(fieldsOf(name, fields ?? []), types, fieldsOf) };
}

function sentFields(_name, fields) {
  return fields.filter(isSent);
}

function answeredFields(name, fields) {
  const own = ANSWERED[name]?.split(/\s+/);
  return own ? fields.filter((field) => own.includes(field.name)) : fields;
}

function isSent({ name }) {
  return !NOT_SENT.has(name);
}

/** Required unless something else is given that this bot never gives. */
function isNeeded(description) {
  return /^Required if inline_message_id is not|; required if rich_message isn't/.test(description);
}

/** What only the prose says: lengths, ranges, constants. */
function read(description) {
  const characters = description.match(/(\d+)-(\d+) characters/);
  const bytes = description.match(/(\d+)-(\d+) bytes/);
  const range = description.match(/Values between (\d+)-(\d+) are accepted/);
  const most = description.match(/At most (\d+) \w+ can be specified/);
  const constant =
    description.match(/, must be (?:one of )?["“]?([a-z_]+)["”]?\.?$/) ??
    description.match(/, always ["“]([a-z_]+)["”]/);
  const choices = description.match(/(?:Must be one of|it can be one of) (.+?)\./)?.[1] ?? '';
  const actions = description.startsWith('Type of action')
    ? description.match(/\b[a-z]+(_[a-z]+)* (?=for )|\b[a-z]+(_[a-z]+)+\b/g)
    : null;
  const oneOf = actions?.map((word) => word.trim()) ?? [...choices.matchAll(/["“](\S+?)["”]/g)].map(([, word]) => word);
  return {
    ...(characters ? { characters: [Number(characters[1]), Number(characters[2])] } : {}),
    ...(bytes ? { bytes: [Number(bytes[1]), Number(bytes[2])] } : {}),
    ...(range ? { range: [Number(range[1]), Number(range[2])] } : {}),
    ...(most ? { most: Number(most[1]) } : {}),
    ...(constant ? { is: constant[1] } : {}),
    ...(oneOf.length > 0 ? { oneOf } : {}),
  };
}
