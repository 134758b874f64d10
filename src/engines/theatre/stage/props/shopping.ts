/** Machines and things of kitchens, shops, offices and gyms that have no emoji. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GLASS,
  gleam,
  hollow,
  LIGHT_WOOD,
  lighter,
  mark,
  oval,
  type PropDesign,
  pane,
  prop,
  RUBBER,
  rod,
  STEEL,
  shape,
  solid,
  WHITE,
  WOOD,
  within,
} from './clay.js';

export const SHOPPING: Record<string, PropDesign> = {
  'self-checkout': prop('#3f87c8', (clay) => {
    solid(clay, box(40, 26, 8, 26, 2), STEEL, { turned: 'across', bulge: 1.6 });
    solid(clay, box(18, 2, 54, 34, 5), DARK, { bulge: 3 });
    mark(clay, box(22, 6, 46, 25, 2), '#dff3ff');
    mark(clay, box(22, 6, 46, 6, 2), '#3fb56f');
    for (const y of [15, 19, 23]) mark(clay, rod(`M26 ${y}H48`, 1.6), '#8fa4ba');
    solid(clay, box(53, 16, 12, 11, 2), '#f6a52c', { bulge: 1.2 });
    solid(clay, rod('M84 50V14', 3), STEEL, { bulge: 1 });
    solid(clay, oval(84, 10, 6, 7), '#4ad07a', { bulge: 2, shine: 1.7 });
    solid(clay, box(6, 48, 88, 10, 3), STEEL, { bulge: 2.4, shine: 1.4 });
    solid(clay, box(10, 57, 54, 41, 3), clay.colour, { bulge: 4 });
    solid(clay, box(64, 66, 30, 32, 3), darker(clay.colour, 0.25), { bulge: 3 });
    solid(clay, shape('M66 66L69 50H89L92 66Z', 2), '#f7f0de', { bulge: 2 });
    mark(clay, rod('M73 50Q79 42 85 50', 1.8), '#c9b78a');
    mark(clay, box(15, 49.5, 34, 5, 1), '#26303c');
    for (let x = 18; x < 46; x += 3.4) mark(clay, rod(`M${x} 50.4V53.6`, x % 2 ? 1.6 : 0.8), '#ff5a5a');
    hollow(clay, box(17, 64, 20, 4, 1), '#152a40');
    solid(clay, shape('M20 66H34V80L31 78L28 80L25 78L22 80L20 78Z', 0.6), WHITE, { bulge: 1 });
    for (const y of [69, 72, 75]) mark(clay, rod(`M22.5 ${y}H31`, 0.9), '#8fa4ba');
    solid(clay, box(43, 64, 16, 16, 2), RUBBER, { bulge: 1.6 });
    for (let at = 0; at < 9; at++)
      mark(clay, box(45.4 + (at % 3) * 4.2, 67.4 + Math.floor(at / 3) * 4, 2.8, 2.6, 0.6), '#dfe6f2');
  }),
  'rice-cooker': prop('#f1ece4', (clay) => {
    solid(clay, shape('M10 46Q10 92 34 94H66Q90 92 90 46Z', 5), clay.colour, { bulge: 6, shine: 1.4 });
    solid(clay, shape('M10 48Q12 20 50 18Q88 20 90 48Z', 4), lighter(clay.colour, 0.2), { bulge: 5, shine: 1.3 });
    mark(clay, box(8, 44, 84, 4.6, 2), '#d8553f');
    solid(clay, box(38, 11, 24, 9, 4), '#d8553f', { bulge: 2 });
    solid(clay, oval(66, 24, 4, 2.6), DARK, { bulge: 1 });
    solid(clay, box(32, 56, 36, 28, 5), '#3d4358', { bulge: 2.4 });
    mark(clay, box(37, 60, 26, 9, 2), '#b8f0c8');
    for (const [x, colour] of [
      [41, '#f6a52c'],
      [50, '#e2483e'],
      [59, '#4ad07a'],
    ] as const)
      mark(clay, oval(x, 76.5, 3), colour);
    for (const x of [6, 94]) solid(clay, box(x - 4, 42, 8, 14, 3), '#d8553f', { bulge: 2 });
    for (const x of [28, 72]) solid(clay, box(x - 5, 92, 10, 5, 2), DARK, { bulge: 1 });
    gleam(clay, oval(32, 30, 10, 3.4, -0.3), 0.8);
  }),
  'coffee-machine': prop('#b8382f', (clay) => {
    solid(clay, box(14, 84, 72, 13, 4), DARK, { bulge: 3 });
    solid(clay, box(58, 26, 26, 62, 4), darker(clay.colour, 0.2), { bulge: 3 });
    solid(clay, box(14, 12, 72, 34, 7), clay.colour, { bulge: 5, shine: 1.5 });
    solid(clay, box(20, 4, 34, 10, 3), GLASS, { bulge: 2, shine: 1.4 });
    for (let at = 0; at < 8; at++) mark(clay, oval(24 + at * 3.8, 9 + (at % 2) * 2, 2, 1.5), '#5b3218');
    solid(clay, box(24, 44, 26, 7, 2), STEEL, { bulge: 2 });
    solid(clay, rod('M24 50H6', 4.4), RUBBER, { bulge: 1.4 });
    mark(clay, rod('M33 52V68M41 52V68', 2), '#5b2f16');
    solid(clay, shape('M26 66H48L46 84H28Z', 2), WHITE, { bulge: 2.4 });
    solid(clay, rod('M48 69Q56 72 47 79', 3), WHITE, { bulge: 1 });
    solid(clay, oval(34, 28, 9), '#f4efe0', { bulge: 2 });
    mark(clay, rod('M34 28L39 23', 1.6), '#d8392f');
    for (const [x, colour] of [
      [56, '#4ad07a'],
      [66, '#f6c93c'],
      [76, '#ffffff'],
    ] as const)
      solid(clay, oval(x, 28, 3.6), colour, { bulge: 1.2 });
    gleam(clay, oval(44, 17, 24, 1.8), 0.6);
  }),
  'plate-tower': prop('#f4f6fb', (clay) => {
    const lean = [0, 2, -1, -4, -2, 2, 5, 3];
    for (let at = 0; at < 8; at++) {
      const [x, y] = [50 + lean[at]!, 90 - at * 10.4];
      solid(
        clay,
        shape(
          `M${x - 42} ${y - 4}Q${x} ${y + 4} ${x + 42} ${y - 4}Q${x + 30} ${y + 6} ${x + 14} ${y + 7}H${x - 14}Q${x - 30} ${y + 6} ${x - 42} ${y - 4}Z`,
          2,
        ),
        darker(clay.colour, 0.1),
        { bulge: 2 },
      );
      solid(clay, oval(x, y - 4, 42, 6), clay.colour, { bulge: 2, shine: 1.2 });
      mark(clay, oval(x, y - 4, 39, 5).stroke({ width: 1.2 }), '#4f83c4', 0.9);
      mark(clay, oval(x, y - 4, 24, 2.8), darker(clay.colour, 0.12), 0.5);
    }
  }),
  'water-dispenser': prop('#eef2f8', (clay) => {
    pane(clay, shape('M30 4H70Q76 4 76 10V30Q74 36 60 37V42H40V37Q26 36 24 30V10Q24 4 30 4Z', 2), '#6cc4f2', 0.95);
    for (const y of [13, 22]) mark(clay, rod(`M25 ${y}H75`, 2), '#ffffff', 0.45);
    for (const [x, y, radius] of [
      [42, 28, 2.4],
      [56, 17, 3],
      [62, 28, 1.6],
    ] as const)
      mark(clay, oval(x, y, radius), '#ffffff', 0.75);
    solid(clay, box(24, 40, 52, 58, 4), clay.colour, { bulge: 4 });
    hollow(clay, box(31, 50, 38, 22, 3), '#8f9cb4');
    for (const [x, colour] of [
      [41, '#e2483e'],
      [59, '#3f87d8'],
    ] as const) {
      solid(clay, box(x - 4, 48, 8, 9, 2), colour, { bulge: 1.4 });
      solid(clay, box(x - 2, 56, 4, 4, 1), STEEL, { bulge: 0.8 });
    }
    solid(clay, shape('M54 61H64L63 71H55Z', 1), WHITE, { bulge: 1.2 });
    solid(clay, box(29, 70, 42, 4, 1.4), DARK, { bulge: 1 });
    mark(clay, box(32, 80, 36, 13, 2).stroke({ width: 1.2 }), '#a9b3c6', 0.8);
  }),
  'air-conditioner': prop('#f3f5fa', (clay) => {
    solid(clay, box(2, 26, 96, 36, 8), clay.colour, { bulge: 5, shine: 1.2 });
    mark(clay, box(6, 50, 88, 1.4, 0.7), '#b4bdce');
    hollow(clay, box(10, 53, 80, 6, 3), '#39465c');
    for (let x = 18; x < 88; x += 9) mark(clay, rod(`M${x} 53V59`, 1), '#8d9ab2');
    mark(clay, box(72, 40, 16, 6, 2), '#223046');
    mark(clay, rod('M75 43H78M81 43H85', 2), '#5fe0f0');
    for (const x of [22, 42, 62, 80]) mark(clay, rod(`M${x} 66Q${x - 5} 72 ${x} 78T${x - 2} 90`, 3), '#bfeaff', 0.95);
  }),
  treadmill: prop('#3f83c4', (clay) => {
    solid(clay, rod('M22 82L14 26', 6), STEEL, { bulge: 1.8 });
    solid(clay, rod('M14 34L44 42', 4.4), RUBBER, { bulge: 1.4 });
    solid(clay, shape('M4 14L24 20L22 36L2 30Z', 3), DARK, { bulge: 2.4 });
    mark(clay, shape('M7 18L21 22L20 31L6 27Z', 1), '#a6f0c2');
    mark(clay, rod('M8 25L11 22L14 27L18 24', 1.2), '#e2483e');
    solid(clay, shape('M8 76H92Q98 78 98 86Q98 94 92 94H12Q4 92 4 84Z', 4), clay.colour, { bulge: 3, shine: 1.4 });
    solid(clay, shape('M20 72H92Q96 76 92 82H18Z', 2), '#2e2c3c', { bulge: 2 });
    for (let x = 28; x < 90; x += 10) mark(clay, rod(`M${x + 2} 73L${x} 81`, 1.2), '#6d6a80', 0.9);
    for (const x of [14, 88]) solid(clay, oval(x, 94, 5, 3.4), DARK, { bulge: 1.2 });
  }),
  stapler: prop('#d8402f', (clay) => {
    solid(clay, shape('M6 84H94Q97 84 97 90Q97 95 92 95H8Q3 95 3 90Z', 2), DARK, { bulge: 2 });
    solid(clay, shape('M78 84V52H92V84Z', 2), darker(clay.colour, 0.25), { bulge: 2 });
    solid(clay, shape('M6 66L90 62L92 72L6 76Z', 1), STEEL, { bulge: 2, shine: 1.5 });
    solid(clay, shape('M4 60Q6 48 20 46L78 30Q96 28 96 46V60L6 68Z', 5), clay.colour, { bulge: 5, shine: 1.6 });
    solid(clay, oval(86, 58, 5), STEEL, { bulge: 1.6 });
    gleam(clay, oval(52, 42, 24, 2, -0.26), 0.7);
    mark(clay, box(8, 81, 8, 3, 1), STEEL);
  }),
  whisk: prop(STEEL, (clay) => {
    solid(clay, rod('M50 56V96', 10), WOOD, { turned: 'across', bulge: 3 });
    solid(clay, box(44, 52, 12, 8, 2), clay.colour, { bulge: 1.6 });
    for (const half of [24, 16, 8])
      mark(
        clay,
        shape(
          `M50 54Q${50 - half * 1.3} 36 ${50 - half} 18Q${50 - half * 0.5} 4 50 4Q${50 + half * 0.5} 4 ${50 + half} 18Q${50 + half * 1.3} 36 50 54Z`,
        ).stroke({ width: 3 }),
        half === 16 ? lighter(clay.colour, 0.5) : darker(clay.colour, 0.1),
      );
    mark(clay, rod('M50 54V4', 3), lighter(clay.colour, 0.4));
    solid(clay, oval(50, 97, 3, 2), DARK, { bulge: 0.6 });
  }),
  spatula: prop('#3d4152', (clay) => {
    solid(clay, rod('M50 50V66', 5), STEEL, { turned: 'across', bulge: 1.4 });
    solid(clay, rod('M50 66V94', 9), '#c8443a', { turned: 'across', bulge: 2.6 });
    mark(clay, oval(50, 92, 2), '#5b1a16');
    solid(clay, shape('M30 6H70L66 46Q64 54 50 54Q36 54 34 46Z', 5), clay.colour, { bulge: 3.4, shine: 1.5 });
    for (const x of [40, 50, 60]) hollow(clay, box(x - 2.2, 14, 4.4, 26, 2), '#15161f');
  }),
  steamer: prop('#d9a45c', (clay) => {
    for (const [x, bend] of [
      [32, -4],
      [50, 4],
      [68, -4],
    ] as const)
      mark(clay, rod(`M${x} 34Q${x + bend} 24 ${x} 17T${x + bend * 0.4} 5`, 4), '#ffffff', 0.8);
    for (const y of [73, 61]) {
      solid(clay, shape(`M6 ${y}Q50 ${y + 12} 94 ${y}V${y + 13}Q50 ${y + 25} 6 ${y + 13}Z`, 3), clay.colour, {
        turned: 'across',
        bulge: 3,
      });
      mark(
        clay,
        shape(`M6 ${y + 5}Q50 ${y + 17} 94 ${y + 5}V${y + 8}Q50 ${y + 20} 6 ${y + 8}Z`),
        darker(clay.colour, 0.35),
        0.6,
      );
    }
    solid(clay, oval(50, 61, 44, 11), lighter(clay.colour, 0.15), { bulge: 2.4 });
    hollow(clay, oval(50, 60, 38, 8.6), '#8a6030');
    for (const [x, y] of [
      [50, 52],
      [26, 56],
      [74, 56],
      [39, 62],
      [62, 62],
    ] as const) {
      solid(clay, oval(x, y - 2, 12, 9.4), '#fdf6ea', { bulge: 3.4 });
      mark(
        clay,
        rod(`M${x} ${y - 8}L${x - 5} ${y - 4}M${x} ${y - 8}L${x + 5} ${y - 4}M${x} ${y - 8}V${y - 3}`, 1),
        '#d2bfa0',
        0.9,
      );
    }
  }),
  whiteboard: prop(WHITE, (clay) => {
    for (const path of ['M26 70L16 98', 'M74 70L84 98']) solid(clay, rod(path, 4), STEEL, { bulge: 1.4 });
    solid(clay, box(4, 6, 92, 66, 3), STEEL, { bulge: 2.4 });
    solid(clay, box(8, 10, 84, 58, 2), clay.colour, { bulge: 1.6 });
    mark(clay, rod('M16 24L26 18L34 28L46 16', 2), '#2f6fc4');
    mark(clay, rod('M16 40H44M16 48H38M16 56H42', 2), '#4a4f63', 0.8);
    for (const [x, tall, colour] of [
      [56, 14, '#e2483e'],
      [66, 24, '#f6a52c'],
      [76, 34, '#3fa06b'],
    ] as const)
      mark(clay, box(x, 58 - tall, 7, tall, 1), colour, 0.9);
    solid(clay, box(24, 70, 52, 5, 2), darker(STEEL, 0.15), { bulge: 1.4 });
    for (const [x, colour] of [
      [32, '#e2483e'],
      [44, '#2f6fc4'],
    ] as const)
      solid(clay, box(x, 67.4, 9, 3.4, 1.4), colour, { bulge: 0.8 });
    solid(clay, box(60, 66.6, 12, 4.4, 1), LIGHT_WOOD, { bulge: 1 });
    within(clay, box(8, 10, 84, 58, 2), () => mark(clay, shape('M60 10h12L40 68H28Z'), '#ffffff', 0.35));
  }),
};
