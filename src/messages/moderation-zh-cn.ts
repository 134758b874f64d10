/** `moderation-en.ts` in Simplified Chinese. */
import { LONGEST_PATTERN, LONGEST_WORD, MOST_PATTERNS, MOST_WORDS } from '../admission/settings.js';
import type { moderation as english } from './moderation-en.js';

const elsewhere = '请换个画面。';

export const moderation: typeof english = {
  refused: {
    minors: '无论在哪里，我都不会做把未成年人与性联系在一起的短片。',
    sexual: `抱歉，这里不能做裸露或色情的短片。${elsewhere}`,
    hate: `抱歉，不能做侮辱或仇恨他人的短片。${elsewhere}`,
    gore: `抱歉，这里不能做血腥暴力的短片。${elsewhere}`,
    selfHarm:
      '抱歉，我不能做自杀或自残的短片。如果这与你有关：请和信任的人谈谈，或拨打当地的心理援助热线，他们愿意帮助你。',
    danger: `抱歉，不能做武器制作或毒品的短片。${elsewhere}`,
    swearing: `抱歉，这里不能说脏话。${elsewhere}`,
    server: `抱歉，这里的管理员不允许描述里的某些内容。${elsewhere}`,
  },
  own: {
    emptyWord: '这个词里没有可以查找的文字。',
    longWord: `一个词最多 ${LONGEST_WORD} 个字符。`,
    badPattern: '无法读取这个模式。它应是 RE2 的正则表达式，不支持环视和反向引用。',
    longPattern: `一个模式最多 ${LONGEST_PATTERN} 个字符。`,
    widePattern: '这个模式连空白也能匹配，会拒绝所有描述。请写得具体些。',
    largePattern: '这个模式太大了，因为每条描述都要与它比较。请减少其中的重复。',
    mostWords: `已经有 ${MOST_WORDS} 个词了，请先去掉一个。`,
    mostPatterns: `已经有 ${MOST_PATTERNS} 个模式了，请先去掉一个。`,
    known: '已经在列表里了。',
    unknown: '它不在列表里。',
  },
  actions: { 'prompt refused': '拒绝了描述', reported: '举报了短片', 'film deleted': '删除了被举报的短片' },
  rules: {
    minors: '儿童与色情',
    sexual: '色情',
    hate: '仇恨',
    gore: '血腥暴力',
    selfHarm: '自残',
    danger: '武器和毒品',
    swearing: '脏话',
    server: '含有这里屏蔽的词',
  },
  report: {
    thanks: '谢谢，已经告诉这里的管理员，他们会看到是你举报的。',
    noted: '谢谢，举报已经记下，但我没能通知到管理员，请直接告诉他们。',
    again: '你已经举报过这段短片了。',
    title: (reporter, asker) => `${reporter} 举报了 ${asker} 做的一段短片。`,
    more: (others) => `此前还有 ${others} 人举报过。`,
    prompt: (prompt) => `描述：${prompt}`,
    toldOpenly: '这段短片被举报了。管理员可以在这里删除它，或封禁做短片的人。',
    removed: '短片和描述已删除。',
    notReached: '这段短片的记录已删除，但我没法删掉它的消息，请手动删除。',
    blocked: (asker) => `${asker} 不能再在这里做短片了。`,
    onlyAdministrators: '抱歉，只有管理员才能这样做。',
  },
};
