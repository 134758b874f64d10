/** The outline of hair, which is left behind by who walks the more the further down it hangs. Radii of a head, y downwards. */
import { Path2D } from '@napi-rs/canvas';

type Spot = readonly [x: number, y: number];

/** Where hair begins to hang freely, and how much more its tips are left behind than what is above them. */
const FREE = -0.4;
const POWER = 1.6;

export class Falling {
  readonly path = new Path2D();
  /** `swing`: how far hair is left behind where it hangs down 1.6 radii. */
  constructor(private readonly swing: number) {}
  from(x: number, y: number): void {
    this.path.moveTo(this.aside(x, y), y);
  }
  to(one: Spot, other: Spot, end: Spot): void {
    this.path.bezierCurveTo(this.aside(...one), one[1], this.aside(...other), other[1], this.aside(...end), end[1]);
  }
  private aside(x: number, y: number): number {
    return x + this.swing * Math.max(0, (y - FREE) / 2) ** POWER;
  }
}
