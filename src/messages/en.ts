/** Every sentence that a person reads, in English. The other languages have the same keys (`Sentences`). */
import { LONGEST_PROMPT } from '../request.js';
import { admission } from './admission-en.js';
import { moderation } from './moderation-en.js';
import {
  host,
  hostSubcommands,
  settings,
  settingsChoices,
  settingsOptions,
  settingsSubcommands,
} from './settings-en.js';
import { styleChoices } from './styles-en.js';

const several = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

export const en = {
  /** Usage: what is typed after the name; description: what menus say; names: where a platform shows names. */
  commands: {
    sora: { name: 'sora', usage: 'WORDS', description: 'make a film from words' },
    queue: { name: 'queue', usage: '', description: 'your films that are not finished, and how long they take' },
    cancel: { name: 'cancel', usage: '[ID]', description: 'cancel what you have asked for' },
    quota: { name: 'quota', usage: '', description: 'what you have used and what is left' },
    help: { name: 'help', usage: '[subjects]', description: 'what I can do, and who and what I can show' },
    mydata: { name: 'mydata', usage: 'show|delete', description: 'see or delete what I keep of yours' },
    settings: {
      name: 'settings',
      usage: '[WHAT …]',
      description: 'what admins set here: quota, roles, channels and more',
    },
    host: {
      name: 'host',
      usage: '[WHAT …]',
      description: 'for the host of the bot: use, weights and blocks of all servers',
    },
    again: { name: 'again', usage: 'ID', description: 'the same words, another take' },
    change: { name: 'change', usage: 'ID', description: 'the same film with changes' },
    details: { name: 'details', usage: 'ID', description: 'how a film was made' },
    delete: { name: 'delete', usage: 'ID', description: 'remove a film' },
    report: { name: 'report', usage: 'ID', description: 'tell those who manage the server about a film' },
    remove: { name: 'remove', usage: 'ID', description: 'delete a reported film' },
    block: { name: 'block', usage: 'ID', description: 'let the asker of a reported film ask no more' },
  },
  /** Options of all commands, by name. */
  options: {
    prompt: { name: 'prompt', description: 'what the film should show' },
    seconds: { name: 'seconds', description: 'how long the film is' },
    aspect: { name: 'aspect', description: 'the shape of the picture' },
    style: { name: 'style', description: 'the style of the picture; one that the prompt names comes first' },
    seed: { name: 'seed', description: 'another number is another take' },
    private: { name: 'private', description: 'only you see it, and nothing of it is kept' },
    ping: { name: 'ping', description: 'ping me if it takes longer than a minute' },
    clip: { name: 'clip', description: 'which one' },
    topic: { name: 'topic', description: 'what to explain' },
    ...settingsOptions,
  },
  choices: {
    subjects: { name: 'subjects', description: 'who and what a film can show' },
    ...settingsChoices,
    ...styleChoices,
  },
  /** The words behind a command's name, by command. */
  subcommands: {
    mydata: {
      show: { name: 'show', description: 'see what I keep of yours' },
      delete: { name: 'delete', description: 'delete what I keep of yours' },
    },
    settings: settingsSubcommands,
    host: hostSubcommands,
  },
  settings,
  host,
  buttons: {
    again: 'Again',
    change: 'Change',
    details: 'Details',
    delete: 'Delete',
    cancel: 'Cancel',
    report: 'Report',
    remove: 'Delete film',
    block: 'Block asker',
  },
  /** As Discord's own settings call them. */
  permissions: {
    viewChannel: 'View Channel',
    sendMessages: 'Send Messages',
    sendInThreads: 'Send Messages in Threads',
    attachFiles: 'Attach Files',
  },
  usePrompt: 'Use as prompt',
  changeTitle: 'Change the film',
  changeBy: (prompt: string) => `: answer this message with the new words. So far: ${prompt}`,
  fields: { prompt: 'What the film should show', seed: 'Seed: another number is another take' },
  about: (longestSeconds: number) => `I make short films from words, up to ${longestSeconds} seconds each.`,
  begin: {
    /** Where every message is a prompt. */
    writing: 'Just write what you want to see, for example: a cat dances on the moon',
    typing: (command: string) => `For example: ${command} a cat dances on the moon`,
    flags:
      'Options, anywhere in the message: --seconds 8, --aspect 9:16 or 1:1, --seed 7 (another number, another take)',
    styles: (...names: string[]) => `And for a style, --style with one of: ${names.join(', ')}`,
    subjects: (command: string) => `Who and what I can show: ${command}`,
  },
  admitted: (place: number) => (place <= 1 ? 'Your film is next.' : `Your film is number ${place} in line.`),
  expected: (wait: string) => `It should be here in about ${wait}.`,
  span: (seconds: number) =>
    seconds < 90 ? several(Math.ceil(seconds), 'second') : several(Math.ceil(seconds / 60), 'minute'),
  /** Under what waits, above buttons with other lengths and shapes. */
  shape: (seconds: number, aspect: string) => `${several(seconds, 'second')} long, ${aspect}. Tap to change that:`,
  reshaped: (seconds: number, aspect: string) => `It will be ${several(seconds, 'second')} long and ${aspect}.`,
  /** How long a film is, on a button. */
  length: (seconds: number) => `${seconds} s`,
  privately: (minutes: number) =>
    `Only you see it. If it takes longer than ${minutes} minutes, I send it to you as a direct message.`,
  alreadyAsked: 'This film has been asked for already.',
  place: (place: number) => (place <= 1 ? 'next in line' : `number ${place} in line`),
  stages: {
    admitted: 'waiting',
    rendering: 'being made',
    compressing: 'almost done',
    delivering: 'on its way',
    closed: 'finished',
  },
  queueEmpty: 'Nothing of yours is waiting.',
  queueLine: (id: string, where: string, prompt: string) => `${id} “${prompt}”: ${where}`,
  expectedIn: (wait: string) => `, here in about ${wait}`,
  cancelling: (count: number) => (count === 1 ? 'I am cancelling it.' : `I am cancelling all ${count}.`),
  used: (films: number, seconds: number) =>
    `You have had ${films} ${films === 1 ? 'film' : 'films'}, ${Math.round(seconds)} seconds in all. There is no limit here.`,
  admission,
  moderation,
  progress: {
    directing: (percent: number) => `Working out the scene: ${percent}% done.`,
    drawing: (percent: number) => `Drawing your film: ${percent}% done.`,
    encoding: 'Almost done: saving your film.',
    cancelling: 'I am cancelling it.',
    uploading: 'Your film is ready: sending it.',
    again: 'I was interrupted and am starting again.',
    left: (wait: string) => `About ${wait} left.`,
  },
  finished: (understood: string) => `Shown: ${understood}`,
  facts: (seconds: number, seed: number, engine: string) => `${seconds} s · seed ${seed} · ${engine}`,
  ready: 'Your film is ready.',
  details: {
    kept: (days: number) => `I keep its words for ${days} days.`,
    size: (pixels: string, rate: number, megabytes: string) => `${pixels}, ${rate} frames per second, ${megabytes} MB`,
    took: (directing: number, drawing: number, compressing: number) =>
      `Worked out in ${directing} s, drawn in ${drawing} s, made to fit in ${compressing} s`,
    style: (name: string) => `Style: ${name}`,
  },
  deleted: 'The film is gone.',
  deletedTooOld: 'I keep nothing of it any more. Its message is too old for me to delete; you can do that.',
  writeFirst: (bot: string) => `That is for you alone: write to @${bot} in private, then ask there.`,
  mydata: {
    nothing: 'I keep no words of yours.',
    kept: (films: number, days: number, command: string) =>
      `I keep the words of ${several(films, 'film')} of yours, for ${days} days at most. To delete them: ${command}`,
    line: (date: string, prompt: string) => `${date}  ${prompt}`,
    deleted: (films: number) =>
      `I have deleted the words of ${several(films, 'film')}. The films stay in their chats, each with its Delete button, and so does the count of seconds that you have used.`,
  },
  subjects: {
    actors: (...names: string[]) => `Who can play: ${names.join(', ')} …`,
    places: (...names: string[]) => `Where: ${names.join(', ')} …`,
    actions: (...names: string[]) => `What they do: ${names.join(', ')} …`,
    more: 'These are only some; I know far more, and emoji, too. For a word that I do not know I show the closest that I know.',
  },
  leftovers: (count: number) =>
    count === 1
      ? 'A film of an earlier run was left unfinished; it follows.'
      : `${count} films of earlier runs were left unfinished; they follow.`,
  leftoverFinished: (file: string) => `The film of an earlier run is finished: ${file}`,
  leftoverEnded: 'The film of an earlier run could not be finished.',
  loop: 'Type what you want to see, or /help. Ctrl-C takes back what is being made, or ends.',
  cancelled: 'Cancelled.',
  failed: (problem: string) => `I could not make this film. ${problem}`,
  /** What workers refuse: they know no language and name the sentence. */
  problems: {
    tooLarge: 'At this length it is too large for this chat. Ask for fewer seconds.',
  },
  refusals: {
    unknownCommand: (name: string) => `There is no command "${name}"; /help lists them.`,
    unknownOption: (name: string) => `There is no option "${name}" here; /help shows what you can ask for.`,
    unknownFlag: (name: string) =>
      `There is no option ${name}; known are --seconds, --aspect, --style, --seed, --out, --json.`,
    flagValue: (name: string) => `${name} cannot be read; give a value, for example --seconds 4.`,
    unwritable: (file: string) => `The film cannot be written to "${file}"; choose another place with --out.`,
    emptyPrompt: 'Say in a few words what the film should show, for example: a cat dances on the moon.',
    longPrompt: `The prompt is too long: at most ${LONGEST_PROMPT} characters. Shorten it.`,
    unreadablePrompt: 'The prompt holds characters that are not text. Type it anew without them.',
    seconds: (longest: number) => `A film is 1 to ${longest} seconds long; give a number in between.`,
    aspect: (known: string) => `The aspect is one of ${known}.`,
    style: (...known: string[]) => `The style is one of ${known.join(', ')}.`,
    seed: 'The seed is a whole number from 0 to 4294967295.',
    yesOrNo: 'Yes or no; nothing else fits here.',
    whichClip: 'Say which film: /queue lists them.',
    topic: (known: string) => `There is more help on: ${known}.`,
    what: (known: string) => `Add one of these words: ${known}.`,
    tooLong: (most: number) => `That is too long: at most ${most} characters.`,
    whichUser: 'Say whose: choose a person, give the number of their account, or answer one of their messages.',
    whichRole: 'Say which role; where there are no roles, it is admin or member.',
    whichChannel: 'Say which channel.',
    onlyInServers: 'Settings belong to a server or a group; ask there.',
    onlyAdministrators: 'Only those who manage this server or group can do that.',
    outdated: 'This belongs to an older version; ask anew.',
    busy: 'I am busy at this moment. Try again in a few seconds.',
    noRoom: 'There is no room left for films at this moment, and the host has been told. Try again in a while.',
    lineFull: 'Too many films are waiting already. Try again when some of them are done.',
    broken: 'Something went wrong here, and it has been noted. Try again in a while.',
    permission: (name: string) =>
      `I cannot show films here: I lack the permission "${name}" in this channel. Whoever manages the server can give it to me.`,
    outOfReach: 'The film was finished too late to be shown where it was asked for.',
    noAccess: 'I am not allowed to post films here any more.',
    placeGone: 'The place where the film belongs is gone.',
    noDirect: 'You take no direct messages from me, and here I may answer for 15 minutes only.',
    notKept: 'I no longer keep the words of this film. Ask for it again by writing them.',
    onlyOwner: 'Only who asked for this film, or somebody who moderates here, can do that.',
    onlyAsker: 'Only who asked for this film can do that.',
    begun: 'Too late for that: it is being made already.',
    finished: 'It is finished already.',
    takeOpen: 'Another take of this film is being made for you already.',
    waitTooLong: (wait: string, minutes: number) =>
      `It would take about ${wait}, and here I can answer for ${minutes} minutes only. Try later, or where I am a member.`,
    notYours: (id: string) => `Nothing of yours is waiting under ${id}; /queue lists what is.`,
  },
};
