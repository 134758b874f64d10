/** How each feeling is called in the understood line. Read by `reader/feelings/felt.ts`. */
import type { FeelingName } from '../../score/feelings.js';

export const FEELING_NAMES: Readonly<Record<FeelingName, { en: string; zh: string }>> = {
  joyful: { en: 'happy', zh: '高兴' },
  moved: { en: 'moved to tears', zh: '感动得流泪' },
  proud: { en: 'proud', zh: '自豪' },
  relieved: { en: 'relieved', zh: '松了一口气' },
  satisfied: { en: 'satisfied', zh: '满意' },
  amused: { en: 'amused', zh: '被逗乐' },
  loving: { en: 'full of love', zh: '充满爱意' },
  embarrassed: { en: 'embarrassed', zh: '尴尬' },
  ashamed: { en: 'ashamed', zh: '羞愧' },
  sorrowful: { en: 'sad', zh: '悲伤' },
  frustrated: { en: 'frustrated', zh: '懊恼' },
  disappointed: { en: 'disappointed', zh: '失望' },
  disgusted: { en: 'disgusted', zh: '恶心' },
  bewildered: { en: 'bewildered', zh: '困惑' },
  furious: { en: 'furious', zh: '愤怒' },
  afraid: { en: 'afraid', zh: '害怕' },
  astonished: { en: 'astonished', zh: '惊讶' },
  nervous: { en: 'nervous', zh: '紧张' },
  bored: { en: 'bored', zh: '无聊' },
  displeased: { en: 'displeased', zh: '不高兴' },
  determined: { en: 'determined', zh: '坚定' },
  suspicious: { en: 'suspicious', zh: '怀疑' },
  weary: { en: 'tired', zh: '疲惫' },
  thoughtful: { en: 'lost in thought', zh: '沉思' },
};
