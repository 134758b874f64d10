/**
 * What cannot be seen is told by what can: a prompt that is only an idea becomes the words of a scene, and a turn of
 * phrase becomes what it means. Called by `reader.ts` before anything is read.
 */
import { IDEAS } from './lexicon/ideas.js';
import { IDIOMS } from './lexicon/idioms.js';

/** What people say before the thing itself. */
const LEAD =
  /^(?:(?:please|show|make|create|draw|explain|describe|tell|teach|me|us|about|a|an|the|some|short|little|cute|funny|film|video|clip|animation|ad|advert|movie|scene|of|on|for|showing|explaining|how|what|why|is|are|does|do|feeling|feelings|sense|concept|idea|so|very|the power|our|my|your|this|it's|it is|happens when)[\s:]+)*/u;
const LEAD_CHINESE =
  /^(?:请|给我|帮我|做|画|来|讲解|解释|介绍|科普|展示|演示|关于|一个|一段|一下|一部|个|段|短片|视频|动画|什么是|为什么|怎么|如何|主题|主题是|我们的|我们|我|今天|真的|真|又)*[：:，,]?/u;
const TAIL_CHINESE = /(?:的(?:感觉|原理|过程|视频|短片|动画|广告|心情|意义)|是怎么回事|是什么|了?[啊呀啦哦吧呢]+)$/u;
const TAIL = / (?:everyone|everybody|all|to all|to you|to you all|to everyone|friends|my friends|guys|today|again)$/u;
const ENDS = /^[\s"“”'.,!?;:…~*#]+|[\s"“”'.,!?;:…~。！？，；：]+$/gu;
/** Of a prompt that is longer no title is made. */
const LONGEST_TITLE = 40;

/** The prompt in words for what is seen, and the idea that they tell, where it is one. */
export function pictured(prompt: string, language: 'en' | 'zh'): { prompt: string; idea?: string } {
  const parts = prompt.split(/(?<=[,，。.;；!！?？\n])/u);
  const found = parts.map((part) => ideaIn(part.trim()));
  const whole = ideaIn(prompt);
  const idea = whole ?? found.find((one) => one !== undefined);
  if (idea === undefined || (whole === undefined && !isOnlyIdea(parts, found))) return { prompt: said(prompt) };
  const title = prompt.replace(/["“”]/gu, '').trim();
  const scene = IDEAS.get(idea)![language];
  const shown = scene.replace('$', () => (title.length > LONGEST_TITLE ? idea : title));
  const rest = whole === undefined ? parts.filter((_, index) => found[index] === undefined).join('') : '';
  return { prompt: rest ? `${shown}, ${rest}` : shown, idea };
}

/** Words of how it is to look. */
const MANNERS =
  /^(?:(?:in|at|with|as|an?|the|slow|close) )*(?:[\w-]+ style|watercolou?r|pixel art|cartoon|comic|oil painting|black and white|old film|\d+ ?(?:s|secs?|seconds?)|zoom(?: in| out)?|slow motion|night|sunset|sunrise|morning|\d+% off\b.*)[.!]?$|^(?:.{0,4}(?:风格|水彩画?|像素画?|漫画|油画|黑白|竖屏|横屏)|慢动作|\d+秒|夜晚|日落|早晨|.{0,3}\d+折.{0,3})[。！]?$/iu;

/** Beside it there are only other ideas and how it is to look. */
const isOnlyIdea = (parts: readonly string[], found: readonly (string | undefined)[]): boolean =>
  parts.every(
    (part, index) =>
      found[index] !== undefined || part.trim() === '' || MANNERS.test(part.trim().replace(/[,，]$/u, '')),
  );

function ideaIn(text: string): string | undefined {
  const bare = text.toLowerCase().replaceAll('’', "'").replace(ENDS, '').replace(/\s+/gu, ' ');
  const english = bare
    .replace(LEAD, '')
    .replace(/^(?:the|a|an)\s+/u, '')
    .replace(TAIL, '');
  const chinese = bare.replace(LEAD_CHINESE, '').replace(TAIL_CHINESE, '');
  return [bare, english, chinese, bare.replace(TAIL_CHINESE, '')].find((name) => IDEAS.has(name));
}

/** Turns of phrase, each replaced by what it means. */
const said = (prompt: string): string =>
  IDIOMS.reduce((text, [pattern, meaning]) => text.replace(pattern, meaning), prompt);
