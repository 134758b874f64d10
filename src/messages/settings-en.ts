/** What admins and the host read, in English: `/settings` and `/host`. Part of `en.ts`. */

/** The words behind `/settings`. */
export const settingsSubcommands = {
  show: { name: 'show', description: 'everything that is set here' },
  quota: { name: 'quota', description: 'seconds of film per person and for all, a day and a month' },
  roles: { name: 'roles', description: 'who may make films, and how much, by role' },
  channels: { name: 'channels', description: 'where films are allowed' },
  limits: { name: 'limits', description: 'longest film, unfinished films per person, pause between two' },
  timezone: { name: 'timezone', description: 'the time zone of daily and monthly quotas' },
  moderation: { name: 'moderation', description: 'which prompts are refused' },
  style: { name: 'style', description: 'how films look where nobody says how' },
  language: { name: 'language', description: 'the language of what everybody sees' },
  retention: { name: 'retention', description: 'how long films and prompts are kept' },
  grant: { name: 'grant', description: 'give somebody seconds on top of the quota' },
  reset: { name: 'reset', description: 'set back to zero what somebody, or all together, have used' },
  exempt: { name: 'exempt', description: 'somebody for whom no quota and no limit holds' },
  block: { name: 'block', description: 'somebody may make no films here' },
  unblock: { name: 'unblock', description: 'somebody may make films again' },
  pause: { name: 'pause', description: 'nobody may make films for now' },
  resume: { name: 'resume', description: 'everybody may make films again' },
  audit: { name: 'audit', description: 'what was changed and refused here' },
};

/** The words behind `/host`. */
export const hostSubcommands = {
  use: { name: 'use', description: 'what every server has used today and this month, and its weight' },
  weight: { name: 'weight', description: 'the share of the machine that a server gets' },
  block: { name: 'block', description: 'somebody may ask for nothing anywhere' },
  unblock: { name: 'unblock', description: 'somebody may ask again' },
  blocked: { name: 'blocked', description: 'who may ask for nothing anywhere' },
  audit: { name: 'audit', description: 'what the host has changed' },
};

export const settingsOptions = {
  'user-day': { name: 'user-day', description: 'per person and day: 60 (seconds), 5min, 1h or unlimited' },
  'user-month': { name: 'user-month', description: 'per person and month: 60 (seconds), 5min, 1h or unlimited' },
  'server-day': { name: 'server-day', description: 'for all together per day: 60 (seconds), 5min, 1h or unlimited' },
  'server-month': {
    name: 'server-month',
    description: 'for all together per month: 60 (seconds), 5min, 1h or unlimited',
  },
  role: { name: 'role', description: 'which role' },
  day: { name: 'day', description: 'per person of this role and day: 60 (seconds), 5min, 1h or unlimited' },
  month: { name: 'month', description: 'per person of this role and month: 60 (seconds), 5min, 1h or unlimited' },
  access: { name: 'access', description: 'allowed: only there; forbidden: not there; usual: neither' },
  forget: { name: 'forget', description: 'take away everything that is set for this role' },
  channel: { name: 'channel', description: 'which channel; this one where none is named' },
  longest: { name: 'longest', description: 'how long one film may be: 10 (seconds), 1min or unlimited' },
  waiting: { name: 'waiting', description: 'how many unfinished films one person may have' },
  cooldown: { name: 'cooldown', description: 'from one film of a person to the next: 30 (seconds), 2min or none' },
  zone: { name: 'zone', description: 'for example Europe/Berlin' },
  level: { name: 'level', description: 'how strict' },
  'add-word': { name: 'add-word', description: 'prompts with it are refused' },
  'remove-word': { name: 'remove-word', description: 'one of the blocked words' },
  'add-pattern': { name: 'add-pattern', description: 'a regular expression; prompts in which it is found are refused' },
  'remove-pattern': { name: 'remove-pattern', description: 'one of the blocked patterns' },
  'keep-prompts': { name: 'keep-prompts', description: 'whether refused prompts stand in the audit log' },
  'reports-to': { name: 'reports-to', description: 'the channel where reports on films are shown' },
  'reports-in-private': {
    name: 'reports-in-private',
    description: 'reports come to the owner as a direct message again',
  },
  list: { name: 'list', description: 'show the blocked words and patterns, to you alone' },
  language: { name: 'language', description: 'which one' },
  days: { name: 'days', description: 'how many' },
  user: { name: 'user', description: 'who' },
  amount: { name: 'amount', description: 'how much: 60 (seconds), 5min, 1h' },
  remove: { name: 'remove', description: 'no longer' },
  reason: { name: 'reason', description: 'why, as a note for later' },
  server: { name: 'server', description: 'the server or group, as use lists it' },
  weight: { name: 'weight', description: '2 is twice the share of others, 0.5 is half' },
  account: { name: 'account', description: 'instead of a person, for example discord:123 or telegram:456' },
  page: { name: 'page', description: 'where there are too many for one message' },
};

export const settingsChoices = {
  allowed: { name: 'allowed', description: 'only there, and where else it is allowed' },
  forbidden: { name: 'forbidden', description: 'not there' },
  usual: { name: 'usual', description: 'neither allowed nor forbidden' },
  automatic: { name: 'automatic', description: 'standard where only adults may read, strict elsewhere' },
  off: { name: 'off', description: 'only words and patterns blocked here, and nothing sexual with children' },
  standard: { name: 'standard', description: 'nothing explicitly sexual, no hate, no cruelty, no self-harm' },
  strict: { name: 'strict', description: 'nothing naked, nothing bloody, no swear words either' },
  none: { name: 'none', description: 'films look as they come' },
  own: { name: 'own', description: 'everybody reads their own language' },
  en: { name: 'English', description: 'English' },
  'zh-CN': { name: 'Chinese', description: 'Simplified Chinese' },
};

export const settings = {
  title: 'What is set here:',
  changed: (area: string) => `Changed: ${area}`,
  unchanged: 'That is so already; nothing was changed.',
  fact: (label: string, value: string) => `${label}: ${value}`,
  difference: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
  toChange: (words: string) => `To change it, type: ${words}`,
  back: 'All settings',
  list: (names: string, more: number) => (more === 0 ? names : `${names} and ${more} more`),
  /** What some of it is called where a server has no roles and channels of its own making. */
  on: {
    telegram: {
      areas: { roles: 'roles', channels: 'topics' },
      labels: {
        role: (role: string) => `Quota of ${role}`,
        allowedRoles: 'Who may make films',
        anyRole: 'everybody',
        forbiddenRoles: 'Who may not make films',
        noRole: 'nobody',
        allowedChannels: 'Topics where films are allowed',
        forbiddenChannels: 'Topics where films are not allowed',
        reportsTo: 'Reports on films go to',
        reportsUsually: 'the admins, in private',
        automatic: 'automatic (strict)',
      },
      reports:
        'I may write in private only to admins who have written /start to me there: do that once to get reports. Where none of them has, I say under the film that it was reported.',
    },
  },
  labels: {
    userDay: 'Each person per day',
    userMonth: 'Each person per month',
    serverDay: 'All together per day',
    serverMonth: 'All together per month',
    role: (role: string) => `Quota of the role ${role}`,
    allowedRoles: 'Roles that may make films',
    anyRole: 'all',
    forbiddenRoles: 'Roles that may not make films',
    noRole: 'none',
    longest: 'Longest film',
    waiting: 'Unfinished films per person',
    cooldown: 'Pause between two films of a person',
    timezone: 'Time zone of days and months',
    allowedChannels: 'Channels where films are allowed',
    forbiddenChannels: 'Channels where films are not allowed',
    level: 'Check of prompts',
    words: 'Blocked words added here',
    patterns: 'Blocked patterns added here',
    keepsPrompts: 'Refused prompts in the audit log',
    reportsTo: 'Reports on films go to',
    reportsUsually: 'the server’s owner, as a direct message',
    automatic: 'automatic (strict; standard in channels for adults)',
    style: 'Style where none is asked for',
    language: 'Language of what everybody sees',
    retention: 'I remember films and prompts for',
    exempt: 'Without quota and limits',
    blocked: 'Blocked',
    paused: 'Paused',
  },
  values: {
    unlimited: 'no limit',
    none: 'none',
    /** Of a role. */
    noQuota: 'no quota of its own',
    nobody: 'nobody',
    everywhere: 'everywhere',
    yes: 'yes',
    no: 'no',
    engine: (most: string) => `${most} (the most that I can make)`,
    seconds: (seconds: number) => `${seconds} s`,
    minutes: (minutes: number) => `${minutes} min`,
    hours: (hours: number) => `${hours} h`,
    days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
    roleQuota: (day: string, month: string) => `${day} per day, ${month} per month`,
    levels: {
      off: 'off (words and patterns blocked here hold, and nothing sexual with children is allowed)',
      standard: 'standard',
      strict: 'strict',
    },
    languages: { own: 'each person’s own', en: 'English', 'zh-CN': 'Chinese' },
  },
  /** How reports come, under what is set of them. */
  reports: 'To read reports in a channel that only admins see, choose it as reports-to; I must be able to write there.',
  /** Behind how long films are kept. */
  posted: 'Films that were posted stay in the chat.',
  /** What is typed where no options are offered; the second line is shown where the first is what is set already. */
  usage: {
    quota: '/settings quota user-day 60 user-month 20min server-day unlimited',
    roles: '/settings roles admin day unlimited',
    channels: '/settings topics allowed',
    limits: '/settings limits longest 10 waiting 3 cooldown 30',
    timezone: ['/settings timezone Europe/Berlin', '/settings timezone America/New_York'],
    moderation: ['/settings moderation strict', '/settings moderation automatic'],
    style: ['/settings style pixel-art', '/settings style comic'],
    language: ['/settings language en', '/settings language own'],
    retention: ['/settings retention 90', '/settings retention 30'],
    grant: '/settings grant @somebody 60',
    exempt: '/settings exempt @somebody',
    block: '/settings block @somebody',
    unblock: '/settings unblock @somebody',
  },
  people:
    'Instead of a name you can answer a message of the person with these words, or write the number of the account.',
  telegramRoles: { admin: 'administrators', member: 'members' },
  topic: (name: string) => `the topic “${name}”`,
  granted: (user: string, amount: string) => `${user} may have ${amount} on top of the quota.`,
  resetOf: (user: string) => `${user}’s used time is back to zero.`,
  resetAll: 'The time that all together have used is back to zero; what each person has used stays.',
  wordsListed: (words: string) => `Blocked words: ${words}`,
  patternsListed: (patterns: string) => `Blocked patterns: ${patterns}`,
  audit: {
    title: 'The last changes and refusals, newest first:',
    empty: 'Nothing has been changed or refused here yet.',
    line: (when: string, who: string, action: string) => `${when} ${who}, ${action}`,
    unnamed: 'an unnamed administrator',
    note: (text: string) => `“${text}”`,
    between: '; ',
  },
  refusals: {
    amount: 'Say how much, for example 60 (seconds), 5min, 1h or unlimited.',
    amountOnly: 'Say to whom and how much, for example 60 (seconds), 5min or 1h.',
    zone: 'I don’t know that time zone. Use a region and a city, for example Europe/Berlin.',
    days: 'Films can be kept for 1 to 365 days.',
    waiting: 'One person can have between 1 and 1000 unfinished films.',
    access: 'Say allowed, forbidden or usual.',
    level: 'Say automatic, off, standard or strict.',
    language: 'Say en, zh-CN or own.',
    tooMuch: 'That is more than can be set.',
    noTopics: 'This group has no topics; everybody in it may make films everywhere.',
  },
};

interface Use {
  today: string;
  month: string;
  films: number;
  users: number;
  weight: number;
}

export const host = {
  title: (today: string, month: string) =>
    `All together: ${today} today, ${month} this month. Days and months are those of UTC.`,
  unused: 'No server has used anything this month.',
  use: ({ today, month, films, users, weight }: Use) =>
    `${today} today, ${month} this month, films: ${films}, people: ${users}, weight ${weight}`,
  page: (page: number, pages: number) => `Page ${page} of ${pages}.`,
  weightOf: (server: string) => `Weight of ${server}`,
  mayAsk: (user: string) => `${user} may ask for films anywhere`,
  blocked: 'May ask for films nowhere, last blocked first:',
  nobodyBlocked: 'Nobody is blocked everywhere.',
  since: (user: string, when: string) => `${user}, since ${when}`,
  more: (number: number) => `and ${number} more`,
  /** What is typed where no options are offered; a line an example. */
  usage: [
    '/host weight telegram:-1001234567890 2',
    '/host block @somebody',
    '/host unblock @somebody',
    '/host blocked',
    '/host audit',
  ],
  audit: {
    title: 'What the host has changed, newest first:',
    empty: 'The host has changed nothing yet.',
  },
  refusals: {
    server: 'Say which server as /host use lists it, for example discord:123, telegram:-100456 or telegram:private.',
    unknown: (server: string) =>
      `Nobody has asked for a film in ${server} yet, and nothing is set there. See /host use for the servers that I know.`,
    weight: 'A weight is a number from 0.01 to 100; 1 is usual.',
    account: 'Say which account, for example discord:123 or telegram:456.',
    page: 'Say which page: 1, 2, 3 …',
  },
};
