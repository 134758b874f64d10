/** The colours of the theatre's backdrop and lamps by the hour. */
import type { SetContext } from '../../set.js';

export interface Scene {
  cloth: [string, string, string];
  hills: [string, string];
  lamp: string;
  house: string;
  tint: string;
  shapes: string[];
  disc: string;
}

/** No sun shines in here: the hour is what the backdrop shows and how the lamps are set. */
export const SCENES: Record<SetContext['light'], Scene> = {
  morning: {
    cloth: ['#8fc4e6', '#cfe6ea', '#ffe6c0'],
    hills: ['#b5d3a0', '#8fba84'],
    lamp: '#fff0d0',
    house: '#ffe9dc',
    tint: '#fff4e4',
    shapes: ['#ffffff', '#fff3dc', '#ffd97a'],
    disc: '#ffe08a',
  },
  day: {
    cloth: ['#4fa3e6', '#9fd3f4', '#dff2f6'],
    hills: ['#a3d47c', '#74b864'],
    lamp: '#fffbe8',
    house: '#ffffff',
    tint: '#fffaf0',
    shapes: ['#ffffff', '#eaf6ff', '#ffe27a'],
    disc: '#ffdc5a',
  },
  sunset: {
    cloth: ['#6a4a9c', '#e8748a', '#ffc98a'],
    hills: ['#a86488', '#7a4a7c'],
    lamp: '#ffd9a0',
    house: '#ffd9cc',
    tint: '#ffe2c8',
    shapes: ['#ffe0b8', '#ffb0a0', '#ffd27a'],
    disc: '#ffb85a',
  },
  night: {
    cloth: ['#161c50', '#2c3a86', '#5a6ab8'],
    hills: ['#3a4c94', '#28366f'],
    lamp: '#ffdf9a',
    house: '#a9a4d8',
    tint: '#e6dcf4',
    shapes: ['#ffe9a0', '#ffffff', '#ffe08a'],
    disc: '#fff3c4',
  },
};
