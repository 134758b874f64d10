"""The words that captions and scores are made of. Their order is their number, in the weights too: append, never move.

KINDS, ACTS, LIGHTS and WEATHERS repeat src/engines/theatre/{reading,score}.ts (a test compares them). The exporter
writes all of them into the manifest, from which alone TypeScript reads them.
"""

SETS = (
    "meadow", "snowy-meadow", "forest", "beach", "desert", "under-water", "moon", "tokyo-street", "future-city",
    "zen-garden", "mountains", "living-room", "theatre", "studio",
)
LIGHTS = ("morning", "day", "sunset", "night")
WEATHERS = ("clear", "rain", "snow", "fog", "storm", "wind")
KINDS = (
    "person", "animal", "giant", "small", "bird", "insect", "fish", "vehicle", "aircraft", "boat", "ball", "food",
    "plant", "object",
)
ACTS = (
    "idle", "walk", "run", "jump", "fly", "swim", "dance", "spin", "roll", "bounce",
    "wave", "nod", "shake", "sleep", "float", "drive", "fall", "grow", "eat", "laugh",
)
DIRECTIONS = ("left", "right", "camera", "away", "up", "down")
RELATIONS = (
    "left_of", "right_of", "above", "below", "in_front_of", "behind", "next_to", "on", "chase", "approach", "leave",
)
CAMERAS = (
    "still", "pan_left", "pan_right", "tilt_up", "tilt_down", "zoom_in", "zoom_out", "follow", "shake", "orbit",
    "close_up", "wide",
)
COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "several")

CONCEPTS = (
    "<pad>", "<null>", "and", "then", "at", "there_is", "passive", "not",
    "subject0", "subject1", "subject2", "subject3", *COUNTS,
    *(f"kind.{kind}" for kind in KINDS), *(f"act.{act}" for act in ACTS),
    *(f"to.{direction}" for direction in DIRECTIONS), *(f"rel.{relation}" for relation in RELATIONS),
    *(f"camera.{camera}" for camera in CAMERAS), "slowly", "quickly",
    *(f"set.{name}" for name in SETS), *(f"light.{light}" for light in LIGHTS),
    *(f"weather.{weather}" for weather in WEATHERS),
)
CONCEPT_IDS = {concept: number for number, concept in enumerate(CONCEPTS)}
PAD, NULL = CONCEPT_IDS["<pad>"], CONCEPT_IDS["<null>"]
CAPTION_LENGTH = 40
