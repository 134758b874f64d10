/** Words of prompts that are meant as pictures: of film-makers, and of quiet moods. No joke is told in their films. Read by `reader.ts`. */
const SOLEMN =
  /\b(?:cinematic|film grain|35 ?mm|16 ?mm|anamorphic|documentary|macro|shallow depth|depth of field|bokeh|time[- ]?lapse|handheld|tracking shot|dolly|drone shot|gimbal|single take|continuous take|long take|wide shot|close[- ]up of|photoreal\w*|hyper[- ]?real\w*|lonely|loneliness|melanchol\w+|nostalgi\w+|peaceful|tranquil|serene|solemn|mournful|gentle and|calm|quiet|moody|atmospheric|ethereal|hauntingly|blue hour|golden hour)\b|电影感|胶片感?|纪录片|微距|浅景深|延时|长镜头|航拍|孤独|寂静|静谧|宁静|安静|温柔|忧伤|惆怅|怀旧|唯美|意境|氛围感|治愈|空灵|渡劫|仙侠|水墨|古风|国风|江湖|师尊|断桥|江南/iu;

export const isSolemn = (prompt: string): boolean => SOLEMN.test(prompt);
