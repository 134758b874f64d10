"""The words that captions and scores are made of. Their order is their number, in the weights too: append, never move.

PLACES, KINDS, ACTS, DIRECTIONS, RELATIONS and CAMERAS repeat src/engines/theatre/ (sets.ts, reading.ts, score/score.ts,
reader/words/sense.ts); a test compares them. The exporter writes all of them into the manifest, from which alone TypeScript
reads them.
"""

PLACES = ("ground", "water", "under-water", "air")
KINDS = (
    "person", "animal", "giant", "small", "bird", "insect", "fish", "vehicle", "aircraft", "boat", "ball", "food",
    "plant", "object",
)
ACTS = (
    "idle", "walk", "run", "jump", "fly", "swim", "dance", "spin", "roll", "bounce",
    "wave", "nod", "shake", "sleep", "float", "drive", "fall", "grow", "eat", "laugh",
    "drink", "play", "kick", "throw", "catch", "hit", "climb", "dig", "read", "write",
    "hug", "kiss", "fight", "cry", "shrink", "explode", "appear", "vanish", "talk", "sing",
    "sit", "clap", "crawl", "slide", "bend", "work", "hold", "ride", "exercise", "push",
)
DIRECTIONS = ("left", "right", "camera", "away", "up", "down")
RELATIONS = (
    "left_of", "right_of", "above", "below", "in_front_of", "behind", "next_to", "on", "chase", "approach", "leave",
    "inside", "with", "follow", "around", "over",
)
CAMERAS = (
    "still", "pan_left", "pan_right", "tilt_up", "tilt_down", "zoom_in", "zoom_out", "follow", "shake", "orbit",
    "close_up", "wide", "rack_focus",
)
COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "several")

CONCEPTS = (
    "<pad>", "<null>", "and", "then", "there_is", "passive", "not",
    "subject0", "subject1", "subject2", "subject3", *COUNTS,
    *(f"kind.{kind}" for kind in KINDS), *(f"act.{act}" for act in ACTS),
    *(f"to.{direction}" for direction in DIRECTIONS), *(f"rel.{relation}" for relation in RELATIONS),
    *(f"camera.{camera}" for camera in CAMERAS), "slowly", "quickly",
)
CONCEPT_IDS = {concept: number for number, concept in enumerate(CONCEPTS)}
PAD, NULL = CONCEPT_IDS["<pad>"], CONCEPT_IDS["<null>"]
CAPTION_LENGTH = 40
