/**
 * What a prompt promises of its own picture: "capturing the intricate patterns", "showing the complex movement of", a
 * "high-speed video". None of that is a subject, a place or a deed. Read by `film-talk.ts`.
 */

type Said = readonly (readonly [phrase: RegExp, meaning: string])[];

/** Nobody can play them. */
const ABSTRACT =
  '(?:patterns?|movements?|motions?|flow|interactions?|dynamics|details?|textures?|intensity|physicality|power|force(?! field)|destruction|tension|precision|display|effects?|spectacle|grace|agility|elegance|complexity|currents|process|cooling)';
const SHOWING =
  '(?:captur|show|showcas|highlight|illustrat|reveal|display|emphasi[sz]|demonstrat|creat|form|produc|mak|focus)ing';

export const FLOURISHES: Said = [
  // What a film looks like is no thing in it.
  [/,? ?\b(?:with )?(?:film )?(?:scratches|flicker)(?: and (?:scratches|flicker))?(?=[,.]|$)/giu, ''],
  [/,? ?\b(?:in |with )?(?:an? )?fish-?eye(?: (?:view|lens|shot|perspective))?(?: of)? ?/giu, ' '],
  [/,? ?\b(?:security|cctv|surveillance|doorbell|trail) (?:camera|cam)(?: (?:footage|video|view))?(?: of)? ?/giu, ' '],
  [/,? ?\b(?:phone|mobile|smartphone) (?:video|footage)(?: look| style| feel)?/giu, ''],
  [/,? ?\bin (?:an? )?(?:lego|toy brick) (?:style|look)/giu, ''],
  [/\b(?:8|16)-?bit (?=pixel)/giu, ''],
  [/,? ?\bbullet[- ]time\b/giu, ', slow motion'],
  [/\b(?:mesmeri[sz]ing|fascinating|captivating|awe-?inspiring|breathtaking|stunning|hypnotic) (?=[a-z])/giu, ''],
  // A fast camera makes a slow film.
  [
    /^\s*(?:an? |the )?(?:high|super)[- ](?:speed|frame[- ]rate) (?:video|footage|clip|film|shot|recording|camera shot)(?: of| showing| capturing| that shows)?\b/iu,
    'slow motion of',
  ],
  [/^\s*(?:an? |the )?high[- ]speed (?=close-?up)/iu, 'slow motion '],
  [
    /\b(?:of|showing|capturing|showcasing|revealing|highlighting|depicting) the (?:[\w-]+,? (?:and )?){0,3}?(?:patterns?|movements?|motion|flow|interactions?|textures?|dynamics) of (?=[a-z])/giu,
    'of ',
  ],
  [
    new RegExp(
      `,?\\s*\\b(?:and )?${SHOWING} (?:on )?(?:(?:the|its|their|his|her|an?|some|every|this|such) )?(?:(?!(?:on|in|of|from|at|into|onto|to|with) |${SHOWING})[\\w-]+,? (?:and )?){0,5}?${ABSTRACT}\\b[^.;]*?(?=,? (?:as|while) |[.;]|$)`,
      'giu',
    ),
    '',
  ],
  [
    /,\s*with (?:highly |very |incredibly )?(?:detailed|intricate|complex|realistic|changing|subtle|visible) [^,.;]*/giu,
    '',
  ],
  [/(?:超?高速摄影|高速摄像机?|高速镜头)(?:下的?|拍摄的?|的)?/gu, '慢动作'],
  [
    /[，,](?:清晰|完美|细腻|充分|生动|精准)?地?(?:展现|展示|捕捉|呈现|突出|凸显|形成|记录)(?:出|到|下|了|着)*[^，。,.]*(?:细节|流动感?|质感|美感|力量感?|图案|纹理|过程|动态|运动|瞬间|画面|层次|轨迹)/gu,
    '',
  ],
];
