/** A hospital room: a bed on wheels, a drip, a monitor with its beating curve, the red cross. Built for `hospital`. */
import { type Brush, disc, downward, glow, sideways, TURN, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { body, box, clay, footShadow, knob, panel, patch, ring, rod, shine, standAt } from './parts/room-clay.js';
import { paintFloor, paintWalls } from './parts/room-shell.js';
import { pottedPlant } from './parts/room-things.js';
import { blind, windowFrame } from './parts/room-window.js';
import type { Pane } from './parts/window.js';

export const hospital: SetDesign = {
  name: 'hospital',
  indoors: true,
  build(context) {
    const room = roomOf(context, { night: '#a2a6bc' });
    const { frame, span, foot, narrow } = room;
    const bedX = frame.beside(-0.5, 0.21);
    const bedSize = narrow ? 0.8 : 1;
    const dripX = bedX + span * (narrow ? 0.06 : 0.19);
    const bedY = foot + span * 0.09;
    const signX = frame.beside(0.16, 0.13);
    const monitorX = frame.beside(0.5, 0.36);
    const pane: Pane = { x: frame.across(-0.66), y: foot - span * 0.42, width: span * 0.34, height: span * 0.3 };
    return stageRoom(room, {
      outside: { pane, city: true },
      lamps: [
        { x: bedX, y: foot - span * 0.62, radius: span * 0.55 },
        { x: frame.across(0.5), y: frame.down(0.03), radius: span * 0.8 },
      ],
      haze: '#dfece8',
      mirror: 0.12,
      wall(canvas) {
        paintWalls(canvas, room, {
          colours: ['#eef6f2', '#f7fbf8'],
          holes: [pane],
          dado: { height: 0.3, colours: ['#a9d8c8', '#97c9b8'] },
          skirting: '#dceee6',
        });
        windowFrame(canvas, room, pane, { bars: [2, 1] });
        blind(canvas, room, pane, 0.3);
        if (!context.lettered) standAt(canvas, room, signX, foot - span * 0.52, () => sign(canvas, room));
        // A strip light over the bed.
        standAt(canvas, room, frame.across(-0.3), frame.down(0.045), () => {
          box(canvas, room, -18, 0, 36, 3, '#f4f8f8', 1.4);
          shine(canvas, room, 0, 3, 30);
        });
      },
      floor: (canvas) => paintFloor(canvas, room, { kind: 'tiles', colours: ['#eef4f2', '#c9e0da'], sunAt: pane.x }),
      things(canvas) {
        standAt(canvas, room, frame.across(1.0), foot + span * 0.04, () => cabinet(canvas, room));
        standAt(canvas, room, dripX, bedY - span * 0.04, () => dripStand(canvas, room));
        if (!context.bed) standAt(canvas, room, bedX, bedY, () => bed(canvas, room), bedSize);
        standAt(canvas, room, monitorX, foot + span * 0.07, () => monitor(canvas, room));
        standAt(canvas, room, frame.across(-1.2), foot + span * 0.04, () =>
          pottedPlant(canvas, room, 36, '#f4f0e6', 6),
        );
      },
      moves(canvas, t) {
        standAt(canvas, room, monitorX, foot + span * 0.07, () => curves(canvas, room, t));
        standAt(canvas, room, dripX, bedY - span * 0.04, () => {
          const age = (t * 0.9) % 1;
          canvas.fillStyle = withAlpha('#e8fbff', 0.95);
          disc(canvas, 6.5, -50.4 + 3 * age * age, 0.6);
        });
        curtain(canvas, room, frame.beside(0.86, 0.58), t);
      },
      near(canvas) {
        standAt(canvas, room, 0, frame.height * 1.1, () => pottedPlant(canvas, room, 32, '#f4f0e6', 11));
        standAt(canvas, room, frame.width, frame.height * 1.05, () => {
          box(canvas, room, -12, -14, 40, 4, '#dfe9ea', 1.6);
          box(canvas, room, -8, -22, 10, 8, '#f7fbfb', 1);
          cross(canvas, room, -3, -18, 2.4);
          for (const x of [-10, 16]) rod(canvas, room, [x, -10, x, 6], 2, '#c3d0d4');
        });
      },
    });
  },
};

function cross(canvas: Brush, room: Room, x: number, y: number, arm: number): void {
  box(canvas, room, x - arm * 0.36, y - arm, arm * 0.72, arm * 2, '#e8413c', arm * 0.12);
  box(canvas, room, x - arm, y - arm * 0.36, arm * 2, arm * 0.72, '#e8413c', arm * 0.12);
}

function sign(canvas: Brush, room: Room): void {
  glow(canvas, 0, 1, 17, room.shadow, 0.25);
  knob(canvas, room, 0, 0, 12, '#f2f6f4');
  canvas.fillStyle = room.toned('#ffffff');
  disc(canvas, 0, 0, 10.4);
  cross(canvas, room, 0, 0, 7.4);
}

function bed(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 44);
  for (const x of [-29, 27]) {
    rod(canvas, room, [x, -16, x, -3], 1.8, '#c3d0d6');
    knob(canvas, room, x, -2, 2.4, '#5f6a78');
  }
  box(canvas, room, -32, -19, 64, 5, '#d3dee2', 1.6);
  // Headboard and foot.
  box(canvas, room, -37, -41, 5, 29, '#7fb8d0', 2);
  box(canvas, room, 31, -30, 4.4, 18, '#7fb8d0', 2);
  // Mattress, raised at the head.
  body(canvas, room, [-32, -36, -29, -37.4, -10, -25, 31, -25, 31, -18, -32, -18], '#f4f8fa');
  const { light, base, shade } = clay(room, '#ffffff');
  canvas.save();
  canvas.translate(-23.5, -37);
  canvas.rotate(0.55);
  canvas.fillStyle = downward(canvas, -5, 4, [light, base, shade]);
  canvas.beginPath();
  canvas.roundRect(-9, -4.6, 17, 8.6, 4);
  canvas.fill();
  canvas.restore();
  // The blanket.
  const cloth = clay(room, '#5fb0c8');
  canvas.fillStyle = downward(canvas, -29, -15, [cloth.light, cloth.base, cloth.base, cloth.shade]);
  canvas.beginPath();
  canvas.moveTo(-10, -27.5);
  canvas.bezierCurveTo(2, -31, 14, -28, 31.6, -26.6);
  canvas.quadraticCurveTo(33, -20, 31.6, -14.4);
  canvas.quadraticCurveTo(10, -12.6, -9, -14.4);
  canvas.closePath();
  canvas.fill();
  body(canvas, room, [-12.4, -28, -6, -28.6, -5, -14.4, -11.4, -14.2], '#ffffff');
  // The side rail.
  rod(canvas, room, [-8, -15, -8, -23.6, 20, -23.6, 20, -15], 1.3, '#e3ecef');
  for (const x of [-1, 6, 13]) rod(canvas, room, [x, -23, x, -15.4], 0.9, '#d3dee2');
}

function dripStand(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 9);
  for (const x of [-6, 6]) {
    rod(canvas, room, [0, -4, x, -1.6], 1.2, '#b9c6cc');
    knob(canvas, room, x, -1.2, 1.2, '#5f6a78');
  }
  rod(canvas, room, [0, -4, 0, -72], 1.3, '#cfdadf');
  rod(canvas, room, [-5.5, -70, 0, -72.4, 6.5, -70], 1.1, '#cfdadf');
  // The bag, the chamber in which it drips, and the line to the bed.
  canvas.fillStyle = withAlpha(room.toned('#e6f7fb'), 0.92);
  canvas.beginPath();
  canvas.roundRect(2, -69.6, 9, 15, 2.4);
  canvas.fill();
  canvas.fillStyle = downward(canvas, -64, -55, [
    withAlpha(room.toned('#8fd6ee'), 0.85),
    withAlpha(room.toned('#5fb8dc'), 0.9),
  ]);
  canvas.beginPath();
  canvas.roundRect(2.8, -64.6, 7.4, 9.4, 1.8);
  canvas.fill();
  cross(canvas, room, 6.5, -61, 2);
  patch(canvas, 5.4, -54.6, 2.2, 5.6, withAlpha(room.toned('#bfe6f2'), 0.8), 0.8);
  canvas.strokeStyle = withAlpha(room.toned('#bfe6f2'), 0.95);
  canvas.lineWidth = 0.6;
  canvas.beginPath();
  canvas.moveTo(6.5, -49);
  canvas.bezierCurveTo(8, -38, 4, -30, -6, -25);
  canvas.stroke();
}

function monitor(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 20);
  for (const x of [-11, 11]) knob(canvas, room, x, -1.6, 1.9, '#5f6a78');
  box(canvas, room, -13, -5, 26, 2.6, '#b9c6cc', 1);
  box(canvas, room, -12, -30, 24, 25, '#eef4f4', 1.6);
  for (const y of [-27, -19.5, -12]) {
    panel(canvas, room, -10.4, y, 20.8, 6.4, '#dbe8e8');
    patch(canvas, -3, y + 2.6, 6, 1, room.toned('#8fa4ac'));
  }
  rod(canvas, room, [0, -30, 0, -36], 2.4, '#b9c6cc');
  box(canvas, room, -17, -58, 34, 23, '#e8eef0', 2.4);
  patch(canvas, -15, -56, 30, 18.4, '#12303a', 1.2);
  for (const [x, colour] of [
    [-12, '#6fd08a'],
    [-8, '#f2c03c'],
    [-4, '#e8413c'],
  ] as const)
    knob(canvas, room, x, -36.4, 0.9, colour);
  glow(canvas, 0, -47, 26, '#6fe0c0', room.night ? 0.4 : 0.15);
}

/** Heartbeat, breath, and a heart that throbs with the beat. */
function curves(canvas: Brush, room: Room, t: number): void {
  canvas.lineWidth = 0.75;
  canvas.lineJoin = 'round';
  for (const [level, colour, wave] of [
    [-50, '#6ff0a0', heartbeat],
    [-41.6, '#6fd0ff', (phase: number) => 1.4 * Math.sin(phase * TURN)],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.beginPath();
    for (let step = 0; step <= 60; step++) {
      const along = step / 60;
      canvas.lineTo(-14 + along * 22, level - wave((((along * 2.2 - t * 1.1) % 1) + 1) % 1));
    }
    canvas.stroke();
  }
  const beat = 1 + 0.22 * Math.max(0, Math.sin(t * 1.1 * TURN)) ** 4;
  canvas.save();
  canvas.translate(11.4, -49);
  canvas.scale(beat, beat);
  canvas.fillStyle = '#ff6a6a';
  canvas.beginPath();
  canvas.moveTo(0, 2.2);
  canvas.bezierCurveTo(-4.4, -1, -1.8, -3.8, 0, -1.4);
  canvas.bezierCurveTo(1.8, -3.8, 4.4, -1, 0, 2.2);
  canvas.fill();
  canvas.restore();
  ring(canvas, 11.4, -41.6, 1.6, 0.5, room.night ? '#f2c03c' : '#ffd86a');
}

function heartbeat(phase: number): number {
  const bump = (at: number, wide: number, high: number) => high * Math.exp(-(((phase - at) / wide) ** 2));
  return (
    bump(0.3, 0.05, 0.9) - bump(0.44, 0.018, 1.4) + bump(0.48, 0.02, 5.4) - bump(0.52, 0.02, 2) + bump(0.72, 0.07, 1.3)
  );
}

function curtain(canvas: Brush, room: Room, x: number, t: number): void {
  const { frame, span, foot } = room;
  standAt(canvas, room, x, foot + span * 0.02, () => {
    const top = (frame.down(0.06) - foot) / (span / 100);
    rod(canvas, room, [-14, top, 100, top], 1.2, '#d8e2e4');
    const { light, base, shade } = clay(room, '#8fd0b8');
    for (let fold = 0; fold < 4; fold++) {
      const left = 2 + fold * 5;
      const sway = 0.7 * Math.sin(t * 1.2 + fold * 0.5);
      canvas.fillStyle = sideways(canvas, left, left + 6, [shade, light, base]);
      canvas.beginPath();
      canvas.moveTo(left, top);
      canvas.lineTo(left + 6, top);
      canvas.lineTo(left + 6 + sway, -4);
      canvas.lineTo(left + sway, -4);
      canvas.fill();
    }
  });
}

function cabinet(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 24);
  box(canvas, room, -18, -40, 36, 39, '#f4f8f8', 1.4);
  for (const x of [-16.4, 0.6]) panel(canvas, room, x, -38, 15.8, 35, '#e6f0f0');
}
