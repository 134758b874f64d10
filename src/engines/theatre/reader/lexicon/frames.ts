/** What anything may be shown in: a ball of glass, a screen, a picture frame. Read by `dictionary.ts`. */
import { subjectRows } from './subject-rows.js';

/** Shows anything that is inside it; alone it is a thing. */
export const GLASS_SPHERES = subjectRows(`
1f52e object 0.42 | glass sphere, crystal ball, glass ball, sphere, orb, snow globe, snowglobe, glass globe, glass orb, crystal sphere, glass dome, glass bubble, fish bowl, fishbowl, goldfish bowl, glass bowl | 玻璃球, 水晶球, 雪花球, 球体, 玻璃球体, 雪景球, 玻璃罩, 金鱼缸, 玻璃缸, 玻璃鱼缸
`);
export const PETRI_DISHES = subjectRows(`
1f9eb object 0.42 | petri dish, petri dishes, culture dish | 培养皿, 培养皿里
`);
export const JARS = subjectRows(`
1fad9 object 0.42 | terrarium jar, terrarium | 玻璃瓮
`);
export const SCREENS = subjectRows(`
1f4fa object 0.42 | on tv screen, on television screen, on computer screen, on screen, on big screen, on phone screen, on old tv screen, tv screen, television screen, movie screen | 电视屏幕, 屏幕, 大屏幕, 荧幕, 银幕, 电视里, 屏幕上, 电视屏幕上, 屏幕里, 荧屏
`);
export const PICTURE_FRAMES = subjectRows(`
1f5bc-fe0f object 0.42 | picture frame, photo frame, painting on wall, picture on wall, wooden frame, golden frame, gold frame, framed painting, gilded frame, ornate frame | 相框, 画框, 墙上的画, 相框里, 画框里, 镜框
`);
