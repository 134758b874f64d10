"""Samples plausible scenes: first a script (who, how many, what, where), then its wording, then one take of it.

Everything is drawn from one `random.Random`, so that a seed is a scene.
"""
from random import Random

from .mirror import canonical
from .nature import ASKED, BETWEEN_TWO, GAITS, LIVING, MUTUAL, SIZES, SMALLEST_HERO, SPEEDS, THINGS
from .script import ACTOR_SLOTS, Deed, Part, Relation, Scene, Script, Word
from .staging import stage
from .vocabulary import ACTS, CAMERAS, DIRECTIONS, KINDS, PLACES, RELATIONS
from .wording import word

MEETINGS = ("chase", "approach", "leave", "follow", "around", "over")
# Kinds that a place brings to mind; every other kind comes there too.
AT_HOME = {
    "under-water": ("fish", "fish", "fish", "small", "animal", "person", "boat"),
    "water": ("boat", "boat", "boat", "bird", "person", "animal", "fish"),
    "air": ("aircraft", "bird", "bird", "person", "object", "insect", "vehicle"),
}


def sample(
    rng: Random, seconds: int = 4, held_out: bool = False, language: str | None = None,
) -> tuple[list[Word], Script, Scene]:
    """A caption, what it asks for, and one take of that."""
    while True:
        script = draw_script(rng)
        caption = word(rng, script, held_out, language)
        if caption is not None:
            return caption, script, canonical(script, stage(rng, script, seconds))


def draw_script(rng: Random) -> Script:
    place = rng.choices(PLACES, (74, 9, 8, 9))[0]
    subjects = rng.choices((1, 2, 3, 4), (44, 43, 10, 3))[0]
    related = subjects >= 2 and rng.random() < .7
    parts = [draw_part(rng, place) for _ in range(subjects)]
    draw_counts(rng, parts, related)
    script = Script(parts, place)
    draw_cameras(rng, script)
    if related:
        draw_relation(rng, script)
    elif subjects >= 2 and rng.random() < .3:
        script.together = True
        act = rng.choice(MUTUAL) if rng.random() < .3 else None
        shared = [Deed(act)] if act else draw_deeds(rng, parts[0].kind, 1)
        for part in parts:
            part.deeds = shared
    listed = rng.random() < .15  # "a dog, a cat and a bird", and no word about what they do
    for number, part in enumerate(parts):
        if not script.together and not script.is_related(number) and not listed and rng.random() < .84:
            part.deeds = draw_deeds(rng, part.kind, 2 if rng.random() < .14 else 1)
            if part.count == 2 and part.kind in LIVING and rng.random() < .2:
                part.deeds = [Deed(rng.choice(BETWEEN_TWO))]
    settle_sizes(rng, script)
    return script


def draw_part(rng: Random, place: str) -> Part:
    if place in AT_HOME and rng.random() < .6:
        kind = rng.choice(AT_HOME[place])
    elif rng.random() < .5:
        kind = rng.choice(("person", "person", "person", "animal", "animal", "giant", "small", "bird", "object"))
    else:
        kind = rng.choice(KINDS)
    return Part(kind, rng.uniform(*SIZES[kind]))


def settle_sizes(rng: Random, script: Script) -> None:
    """The largest of the cast is never tiny, and what holds somebody is larger than they are, as the reader sees to."""
    relation = script.relation
    if relation and relation.name == "inside" and rng.random() < .8:
        inner, outer = script.parts[relation.first], script.parts[relation.second]
        outer.size = max(outer.size, min(.85, inner.size * rng.uniform(1.05, 1.6)))
    enlarge = max(1., SMALLEST_HERO / max(part.size for part in script.parts))
    for part in script.parts:
        part.size = min(.85, part.size * enlarge)


def draw_counts(rng: Random, parts: list[Part], related: bool) -> None:
    room = ACTOR_SLOTS - len(parts)
    for part in parts:
        if room > 0 and rng.random() < (.1 if related else .24):
            more = min(room, rng.choices(range(1, 8), (36, 26, 14, 8, 5, 5, 6))[0])
            part.count, room = 1 + more, room - more
            if 3 <= part.count <= 6 and rng.random() < .35:
                part.several = True


def draw_cameras(rng: Random, script: Script) -> None:
    if rng.random() < .45:
        first = rng.choice(CAMERAS)
        script.cameras = [first]
        if rng.random() < .12:
            second = rng.choice(CAMERAS)
            if first in ("shake", "close_up") and second not in (first, "wide", "still", "zoom_out", "shake", "close_up", "rack_focus"):
                script.cameras.append(second)
            if script.cameras == ["close_up", "orbit"] or "follow" in script.cameras and "close_up" in script.cameras:
                script.cameras = [first]


def draw_relation(rng: Random, script: Script) -> None:
    """Between two subjects next to each other in the caption, either way round."""
    name = rng.choice((*RELATIONS, "chase", "approach", "with", "with", "next_to", "inside", "around", "around", "over"))
    number = rng.randrange(len(script.parts) - 1)
    first, second = (number, number + 1) if rng.random() < .66 else (number + 1, number)
    script.relation = Relation(name, first, second)
    actor, other = script.parts[first], script.parts[second]
    if actor.count + other.count > 4:
        actor.count, other.count = min(actor.count, 2), min(other.count, 2)
    if name in ("on", "inside"):  # all on one, or each on its own
        room = ACTOR_SLOTS - sum(part.count for part in script.parts) + other.count
        other.count = actor.count if actor.count <= room and rng.random() < .5 else 1
    if name in ("with", "around", "over", "inside"):
        actor.count, other.count = min(actor.count, 2), min(other.count, 2)
    for part in (actor, other):
        part.several = part.several and part.count >= 3
    on_the_spot = [act for act in ASKED[actor.kind] if act not in SPEEDS and act not in ("fall", "appear", "vanish", "climb")] or ["idle"]
    if name in MEETINGS:
        act = rng.choice(GAITS[actor.kind]) if rng.random() < .4 else None
        if name == "over" and act and rng.random() < .6:
            act = "fly" if actor.kind in ("bird", "insect", "aircraft") else "jump"
        direction = rng.choice(("left", "right")) if rng.random() < .18 and name != "around" else None
        tempo = draw_tempo(rng)
        if act or direction or tempo:
            actor.deeds = [Deed(act, direction, tempo)]
        return
    roll = rng.random()
    if name == "with":
        actor.deeds = [Deed(rng.choice(MUTUAL if rng.random() < .8 else on_the_spot))] if roll < .8 else []
    elif name in ("on", "inside") and other.kind not in THINGS and roll < .16:
        actor.deeds = [Deed(rng.choice(("ride", "ride", "drive")), rng.choice((None, "left", "right")), draw_tempo(rng))]
    elif roll < .36:
        actor.deeds = [Deed(rng.choice(on_the_spot))]
    elif roll < .5 and name != "inside":
        actor.deeds = [Deed(rng.choice(GAITS[actor.kind]), None, draw_tempo(rng))]
    elif roll < .6 and other.kind not in THINGS:
        actor.deeds = [Deed(rng.choice(GAITS[actor.kind]), rng.choice(("left", "right")), draw_tempo(rng))]
    elif roll < .68 and first < second:
        still = [act for act in ASKED[other.kind] if act not in SPEEDS and act not in ("fall", "appear", "vanish", "climb")]
        other.deeds = [Deed(rng.choice(still or ["idle"]))]


def draw_tempo(rng: Random) -> str | None:
    return rng.choice(("slowly", "quickly")) if rng.random() < .14 else None


def draw_deeds(rng: Random, kind: str, how_many: int) -> list[Deed]:
    deeds: list[Deed] = []
    for _ in range(how_many):
        act = rng.choice(ASKED[kind]) if rng.random() < .64 else rng.choice(ACTS)
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
        negated = how_many == 1 and direction is None and act is not None and rng.random() < .09
        tempo = None if negated or act in ("idle", "sleep", "fall", "grow", "appear", "vanish") else draw_tempo(rng)
        deeds.append(Deed(act, direction, tempo, negated))
    return deeds


def draw_direction(rng: Random, act: str) -> str:
    if act in ("fly", "float", "swim"):
        return rng.choice(("left", "right", *DIRECTIONS, "up", "down"))
    if act in ("walk", "run") and rng.random() < .06:
        return rng.choice(("up", "down"))
    return rng.choice(("left", "right", "left", "right", "camera", "away"))
