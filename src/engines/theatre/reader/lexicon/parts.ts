/** What is nobody and no thing either: parts of a room, and what is spilt, rises or drips. Read by `dictionary.ts`. */
import { subjectRows } from './subject-rows.js';

/** Of a room: nothing is shown in their stead. */
export const SHELL = 'prop-wall';

/** Where it is all that is named, foam is shown as bubbles. */
export const PARTS = subjectRows(`
${SHELL} object | wall, ceiling, floor, ground, counter, countertop, curtain, doorway, door frame, doorknob, door handle, windowpane, window pane, windowsill, window sill, ledge, railing, handrail, banister, threshold, gutter, crumb, ripple, beam, light beam, beam of light, sunbeam, doormat, floorboard, cutting board, chopping board, pavement, kitchen counter | 墙, 墙壁, 墙面, 地板, 地面, 天花板, 窗帘, 幕布, 门框, 门把手, 窗台, 扶手, 栏杆, 门槛, 案板, 台面, 柜台, 碎屑, 面包屑, 渣, 光束, 涟漪, 水花
1fae7 object 0.35 | foam, suds, soap suds, froth, lather, bubble, soap bubble | 泡沫, 肥皂泡
1f4a8 object 0.3 | vapor, vapour | 热气, 蒸汽, 水汽
1f4a7 object 0.3 | raindrop | 雨滴, 水珠, 雨珠
`);
