/** What cars are washed with: tall brushes that turn, an arch that sprays, foam. Used by the plans beside it. */
import { disc, downward, mix, withAlpha } from '../../painting/paint.js';
import { box, footShadow } from '../parts/room-clay.js';
import { type Fitting, fitting } from './fitting.js';

export const OF_WASHING: Record<string, Fitting> = {
  /** Upright, of coloured bristles that go round. */
  'wash-brush': fitting('#2f7ad8', 22, (canvas, room, { colour, width }, t) => {
    footShadow(canvas, room, 0, 0, width * 0.6);
    box(canvas, room, -2, -58, 4, 58, '#c8ccd4', 1);
    const turns = 9;
    for (let ring = 0; ring < 17; ring++) {
      const y = -50 + ring * 2.9;
      for (let strip = 0; strip < turns; strip++) {
        const way = (strip / turns + t * 0.7 + ring * 0.04) % 1;
        const x = Math.cos(way * Math.PI) * width * 0.5;
        canvas.fillStyle = room.toned(
          mix(strip % 3 ? colour : '#f2f4fa', '#14203c', 0.3 * Math.abs(Math.cos(way * Math.PI))),
        );
        canvas.beginPath();
        canvas.ellipse(x * 0.86, y, width * 0.1, 2.1, 0, 0, Math.PI * 2);
        canvas.fill();
      }
    }
  }),
  /** Two posts and a beam; water falls from it. */
  'wash-arch': fitting('#e8b83a', 96, (canvas, room, { colour, width }, t) => {
    for (const side of [-1, 1]) box(canvas, room, (side * width) / 2 - 3, -62, 6, 62, colour, 1);
    box(canvas, room, -width / 2 - 3, -66, width + 6, 10, colour, 1.4);
    for (let nozzle = 0; nozzle < 13; nozzle++) {
      const x = -width / 2 + 6 + (nozzle * (width - 12)) / 12;
      for (let drop = 0; drop < 5; drop++) {
        const down = (drop / 5 + t * 1.4 + nozzle * 0.17) % 1;
        canvas.fillStyle = withAlpha('#cfefff', 0.75 * (1 - down));
        canvas.beginPath();
        canvas.ellipse(x + (nozzle - 6) * down * 0.5, -56 + 50 * down, 0.6, 2.4, 0, 0, Math.PI * 2);
        canvas.fill();
      }
    }
  }),
  /** Heaps of it on a roof and on the floor. */
  suds: fitting('#ffffff', 50, (canvas, room, { colour, width }, t) => {
    for (let puff = 0; puff < 13; puff++) {
      const part = puff / 12;
      const x = (part - 0.5) * width;
      const high = (2.6 + 2.2 * Math.sin(puff * 2.4)) * (0.6 + 0.8 * Math.sin(part * Math.PI));
      canvas.fillStyle = downward(canvas, -high * 2, 2, [room.toned(colour), room.toned('#cfe6f8')]);
      disc(canvas, x, -high * 0.5, 2.6 + high * 0.5 + 0.2 * Math.sin(t * 2 + puff));
    }
  }),
};
