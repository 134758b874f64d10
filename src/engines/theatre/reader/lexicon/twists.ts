/** What befalls somebody at an event against all custom: by what words it is told, and how it is played. Read by `reader/ideas/occasions.ts`. */
import type { ReactionName } from '../../score/happenings.js';

export interface TwistWords {
  words: RegExp;
  reaction: ReactionName;
  /** One feels so all the time. */
  feeling: boolean;
}

/** Reaction | English | Chinese; `*` before what one feels all the time. */
const TABLE = `
sneeze | sneez\\w* | 打喷嚏
*nervous | nervous\\w*|anxious|sweat\\w*|stressed | 紧张|冒汗|心虚
*afraid | (?:more |very |so )?(?:scared|afraid|terrified|frightened)|scared to death | 害怕|怕得|吓得|发抖
doze | (?:falls?|fell|is|are|fast) asleep|snor\\w*|sleeping|dozes?|dozing | 睡着|打瞌睡|打呼|困死
*bored | (?:so |very |clearly )?bored|yawn\\w* | 无聊|打哈欠
giggle | laugh\\w*|giggl\\w*|can'?t stop laughing|crack(?:s|ing) up | 笑场|大笑|笑个不停|憋不住笑|笑
sorrowful | cr(?:y|ies|ying)|sob\\w*|in tears|weep\\w* | 哭|流泪|掉眼泪
*furious | angry|furious|rage\\w*|mad | 生气|愤怒|发火
love | (?:falls?|fell|is|are) in love|blow\\w* kisses | 爱上|一见钟情|相爱
tumble | trips?(?: over)?|falls? over|slips?|falls? down | 摔倒|绊倒|滑倒
*embarrassed | embarrassed|blush\\w*|shy|awkward | 害羞|脸红|尴尬|社死
astonished | shocked|surprised|gasps?|stunned | 惊呆|震惊|目瞪口呆|吓一跳
*bewildered | confused|no idea | 一脸懵|懵|摸不着头脑
dizzy | drunk|dizzy|faints? | 喝醉|醉|晕
cheer | cheers?|cheering|celebrat\\w*|win(?:s|ning)? | 欢呼|庆祝
`;

export const TWISTS: readonly TwistWords[] = TABLE.trim()
  .split('\n')
  .map((line): TwistWords => {
    const [name, english, chinese] = line.split(/ \|(?= )/u).map((part) => part.trim()) as [string, string, string];
    return {
      words: new RegExp(`\\b(?:${english})\\b|${chinese}`, 'iu'),
      reaction: name.replace('*', '') as ReactionName,
      feeling: name.startsWith('*'),
    };
  });
