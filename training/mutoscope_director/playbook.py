"""Samples plausible scenes: first a script (who, how many, what, where), then its wording, then one take of it.

Everything is drawn from one `random.Random`, so that a seed is a scene.
"""
from random import Random

from .nature import ASKED, AT_HOME, GAITS, SCENERY_KINDS, SPEEDS
from .script import ACTOR_SLOTS, Deed, Part, Relation, Scene, Script
from .staging import stage
from .vocabulary import ACTS, CAMERAS, DIRECTIONS, KINDS, LIGHTS, RELATIONS, SETS, WEATHERS
from .wording import word

MEETINGS = ("chase", "approach", "leave")


def sample(
    rng: Random, seconds: int = 4, held_out: bool = False, language: str | None = None,
) -> tuple[list[str], Script, Scene]:
    """A caption, what it asks for, and one take of that."""
    while True:
        script = draw_script(rng)
        caption = word(rng, script, held_out, language)
        if caption is not None:
            return caption, script, stage(rng, script, seconds)


def draw_script(rng: Random) -> Script:
    set_name = rng.choice(SETS) if rng.random() < .6 else None
    subjects = rng.choices((1, 2, 3, 4), (46, 39, 11, 4))[0]
    related = subjects >= 2 and rng.random() < .62
    parts = [Part(draw_kind(rng, set_name)) for _ in range(subjects)]
    draw_counts(rng, parts, related)
    script = Script(parts, set_name=set_name)
    draw_scenery(rng, script)
    draw_cameras(rng, script)
    if related:
        draw_relation(rng, script)
    elif subjects >= 2 and rng.random() < .25:
        script.together = True
        shared = draw_deeds(rng, parts[0].kind, 1)
        for part in parts:
            part.deeds = shared
    listed = rng.random() < .1  # "a dog, a cat and a bird", and no word about what they do
    for number, part in enumerate(parts):
        in_relation = script.relation and number in (script.relation.first, script.relation.second)
        if not script.together and not in_relation and not listed and rng.random() < .86:
            part.deeds = draw_deeds(rng, part.kind, 2 if rng.random() < .14 else 1)
    return script


def draw_kind(rng: Random, set_name: str | None) -> str:
    if set_name in AT_HOME and rng.random() < .55:
        return rng.choice(AT_HOME[set_name])
    if rng.random() < .45:
        return rng.choice(("person", "person", "animal", "animal", "giant", "small", "bird"))
    return rng.choice(KINDS)


def draw_counts(rng: Random, parts: list[Part], related: bool) -> None:
    room = ACTOR_SLOTS - len(parts)
    for part in parts:
        if room > 0 and rng.random() < (.12 if related else .3):
            more = min(room, rng.choices(range(1, 8), (34, 26, 14, 9, 6, 5, 6))[0])
            part.count, room = 1 + more, room - more
            if 3 <= part.count <= 6 and rng.random() < .35:
                part.several = True


def draw_scenery(rng: Random, script: Script) -> None:
    """Each of light and weather is named in a third of the captions, often beside the set."""
    if rng.random() < .35:
        script.light = rng.choice(LIGHTS)
    if rng.random() < .33:
        script.weather = rng.choice(WEATHERS)
    elif rng.random() < .06:
        script.weather_not = rng.choice(WEATHERS)


def draw_cameras(rng: Random, script: Script) -> None:
    if rng.random() < .45:
        first = rng.choice(CAMERAS)
        script.cameras = [first]
        if rng.random() < .12:
            second = rng.choice(CAMERAS)
            if (first in ("shake", "close_up")) and second not in (first, "wide", "still", "zoom_out", "shake", "close_up"):
                script.cameras.append(second)
            if script.cameras == ["close_up", "orbit"] or "follow" in script.cameras and "close_up" in script.cameras:
                script.cameras = [first]


def draw_relation(rng: Random, script: Script) -> None:
    """Between two subjects next to each other in the caption, either way round."""
    name = rng.choice((*MEETINGS, *RELATIONS))
    number = rng.randrange(len(script.parts) - 1)
    first, second = (number, number + 1) if rng.random() < .62 else (number + 1, number)
    script.relation = Relation(name, first, second)
    actor, other = script.parts[first], script.parts[second]
    if actor.count + other.count > 4:
        actor.count, other.count = min(actor.count, 2), min(other.count, 2)
    if name == "on":  # all on one, or each on its own
        room = ACTOR_SLOTS - sum(part.count for part in script.parts) + other.count
        other.count = actor.count if actor.count <= room and rng.random() < .5 else 1
    for part in (actor, other):
        part.several = part.several and part.count >= 3
    if name in MEETINGS:
        act = rng.choice(GAITS[actor.kind]) if rng.random() < .4 else None
        direction = rng.choice(("left", "right")) if rng.random() < .18 else None
        tempo = draw_tempo(rng)
        if act or direction or tempo:
            actor.deeds = [Deed(act, direction, tempo)]
        return
    roll = rng.random()
    if roll < .3:
        actor.deeds = [Deed(rng.choice([act for act in ASKED[actor.kind] if act not in SPEEDS] or ["idle"]))]
    elif roll < .5:
        actor.deeds = [Deed(rng.choice(GAITS[actor.kind]), None, draw_tempo(rng))]
    elif roll < .62 and other.kind not in SCENERY_KINDS:
        actor.deeds = [Deed(rng.choice(GAITS[actor.kind]), rng.choice(("left", "right")), draw_tempo(rng))]
    elif roll < .68 and first < second:
        other.deeds = [Deed(rng.choice([act for act in ASKED[other.kind] if act not in SPEEDS] or ["idle"]))]


def draw_tempo(rng: Random) -> str | None:
    return rng.choice(("slowly", "quickly")) if rng.random() < .14 else None


def draw_deeds(rng: Random, kind: str, how_many: int) -> list[Deed]:
    deeds: list[Deed] = []
    for _ in range(how_many):
        act = rng.choice(ASKED[kind]) if rng.random() < .72 else rng.choice(ACTS)
        if how_many > 1 and deeds and act == deeds[-1].act:
            act = "sleep" if act != "sleep" else "jump"
        direction = None
        if act in SPEEDS and rng.random() < .45:
            direction = draw_direction(rng, act)
            if deeds and deeds[0].direction not in (None, "left", "right"):
                direction = rng.choice(("left", "right", None))
            elif deeds and deeds[0].direction and direction not in ("left", "right"):
                direction = None
        elif act in ("dance", "spin") and rng.random() < .12:
            direction = rng.choice(("left", "right"))
        if direction and how_many == 1 and rng.random() < .12:
            act = None
        negated = how_many == 1 and direction is None and act is not None and rng.random() < .06
        tempo = None if negated or act in ("idle", "sleep", "fall", "grow") else draw_tempo(rng)
        deeds.append(Deed(act, direction, tempo, negated))
    return deeds


def draw_direction(rng: Random, act: str) -> str:
    if act in ("fly", "float", "swim"):
        return rng.choice(("left", "right", *DIRECTIONS, "up", "down"))
    if act in ("walk", "run") and rng.random() < .06:
        return rng.choice(("up", "down"))
    return rng.choice(("left", "right", "left", "right", "camera", "away"))
