/** The camera: words that mean another thing once it is spoken of. Part of `interpret.ts`. */
import { CAMERA_DIRECTIONS } from '../lexicon/qualities.js';
import type { Meaning } from '../words/segment.js';
import type { CameraMove } from '../words/sense.js';
import { type Course, write } from './course.js';

/** 向右移镜头: a clause that names the camera before anybody is about the camera from its beginning. */
export function isFilmed({ terms, at }: Course): boolean {
  const length = terms.slice(at + 1).findIndex((term) => term.apart);
  const clause = length === -1 ? terms.slice(at) : terms.slice(at, at + 1 + length);
  const camera = clause.findIndex((term) => term.meanings.some(({ mark }) => mark === 'camera'));
  return (
    camera !== -1 &&
    !clause.slice(0, camera).some((term) => term.meanings.some(({ subject, sport }) => subject ?? sport))
  );
}

/** Returns whether the word was about the camera; a noun ends that. */
export function readCamera(course: Course, meaning: Meaning): boolean {
  course.filming = true;
  if (meaning.subject ?? meaning.scene ?? meaning.sport) {
    course.filming = false;
    return false;
  }
  if (meaning.light ?? meaning.weather ?? meaning.look ?? meaning.pace) return false;
  const move = moveOf(meaning);
  if (move) write(course, `camera.${move}`);
  else if (meaning.tempo) write(course, meaning.tempo);
  return true;
}

function moveOf({ camera, direction, relation, act }: Meaning): CameraMove | undefined {
  if (camera) return camera;
  if (direction) return CAMERA_DIRECTIONS[direction];
  if (relation === 'chase') return 'follow';
  if (relation === 'approach') return 'zoom_in';
  if (relation === 'leave') return 'zoom_out';
  if (act === 'shake') return 'shake';
  if (act === 'spin') return 'orbit';
  return act === 'idle' ? 'still' : undefined;
}
