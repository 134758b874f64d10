"""What kinds of things are like: how large, how they move when nobody says how, what people write that they do."""

# Heights in actor units, smallest and largest, as the reader gives them.
SIZES = {
    "person": (.5, .68), "animal": (.34, .58), "giant": (.62, .85), "small": (.18, .36), "bird": (.18, .36),
    "insect": (.1, .34), "fish": (.2, .4), "vehicle": (.36, .56), "aircraft": (.32, .5), "boat": (.36, .56),
    "ball": (.18, .34), "food": (.2, .36), "plant": (.3, .66), "object": (.2, .5),
}
SMALLEST_HERO = .34  # the largest of a cast is at least this tall
BODY_SHARES = {"person": .55, "plant": .7, "fish": 1., "boat": 1., "vehicle": 1., "aircraft": 1.}  # of a picture's width
WIDTH_OF_SIZE = .239  # half the width of a picture at the footlights, in stage widths of a wide film, for one unit of size


def perspective(depth: float) -> float:
    """On-screen size at a depth of what has size 1 at the footlights, as in src/engines/theatre/stage/camera.ts."""
    return .3 + .7 * max(0., depth)


def half_width(size: float, depth: float) -> float:
    return WIDTH_OF_SIZE * size * perspective(depth)


def half_body(kind: str, size: float, depth: float) -> float:
    """The same without the empty sides of a picture: who meets somebody comes as near as bodies are."""
    return half_width(size, depth) * BODY_SHARES.get(kind, .85)


def headroom(size: float, depth: float) -> float:
    """How high the feet may be, actor units, so that the head stays in the frame."""
    return max(.02, (.58 + .31 * depth) / perspective(depth) - 1.04 * size)


LIVING = {"person", "animal", "giant", "small", "bird", "insect", "fish"}
FLYING_KINDS = {"bird", "insect", "aircraft"}
SWIMMING_KINDS = {"fish"}
THINGS = {"plant", "food", "object", "ball"}

# Something charming on the spot, for who was told nothing.
GESTURES = {
    "person": ("wave", "wave", "wave", "dance", "dance", "laugh", "clap", "jump", "nod", "sing", "talk", "exercise"),
    "animal": ("jump", "jump", "nod", "dance", "shake", "sit", "eat", "spin"),
    "giant": ("nod", "dance", "shake", "eat", "jump", "sit"),
    "small": ("jump", "jump", "nod", "dance", "eat", "sit", "spin"),
    "bird": ("jump", "nod", "dance", "sing", "eat"),
    "insect": ("dance", "spin"),
    "fish": ("spin", "dance", "jump"),
    "vehicle": ("bounce", "shake", "jump"),
    "aircraft": ("fly",), "boat": ("float",),
    "ball": ("bounce", "bounce", "bounce", "spin", "jump"),
    "food": ("bounce", "jump", "dance", "shake"),
    "plant": ("dance", "shake", "nod", "grow"),
    "object": ("bounce", "jump", "shake", "dance", "spin"),
}
# How who was told nothing fills a film: a gesture in place, an arrival and then a gesture, or going about. Of 100.
HABITS = {
    "person": (55, 30, 15), "animal": (40, 32, 28), "giant": (35, 35, 30), "small": (40, 32, 28), "bird": (25, 20, 55),
    "insect": (4, 6, 90), "fish": (5, 10, 85), "vehicle": (12, 30, 58), "aircraft": (0, 12, 88), "boat": (0, 10, 90),
    "ball": (76, 14, 10), "food": (96, 2, 2), "plant": (100, 0, 0), "object": (98, 1, 1),
}
# How often a thing is only there for the whole film.
ONLY_THERE = {"food": .55, "object": .55, "plant": .55, "ball": .15, "vehicle": .06, "person": .02}

# What people write that one does. The rest of the acts are drawn now and then for any kind.
HANDS = (
    "drink", "play", "play", "kick", "throw", "catch", "hit", "dig", "read", "read", "write", "hug", "kiss", "fight", "cry",
    "talk", "talk", "sing", "sit", "clap", "bend", "work", "work", "hold", "ride", "exercise", "push", "climb", "crawl", "slide",
)
ASKED = {
    "person": ("walk", "walk", "walk", "run", "run", "jump", "dance", "dance", "wave", "nod", "sleep", "eat", "eat", "laugh",
               "swim", "spin", "fall", "appear", "vanish", *HANDS),
    "animal": ("walk", "walk", "run", "run", "run", "jump", "sleep", "eat", "eat", "swim", "dance", "roll", "shake", "spin",
               "drink", "play", "sit", "sit", "dig", "climb", "catch", "fight", "sing", "hug", "ride", "read", "appear"),
    "giant": ("walk", "walk", "walk", "run", "sleep", "eat", "dance", "shake", "drink", "sit", "fight", "bend", "climb", "push"),
    "small": ("run", "jump", "walk", "eat", "eat", "sleep", "dance", "spin", "dig", "climb", "sit", "drink", "crawl", "play", "hold"),
    "bird": ("fly", "fly", "fly", "walk", "jump", "dance", "eat", "sleep", "swim", "sing", "sit", "drink", "catch", "float"),
    "insect": ("fly", "fly", "fly", "walk", "dance", "spin", "crawl", "climb", "sit"),
    "fish": ("swim", "swim", "swim", "jump", "dance", "spin", "float", "eat", "catch"),
    "vehicle": ("drive", "drive", "drive", "jump", "spin", "shake", "bounce", "slide", "explode", "fly", "push"),
    "aircraft": ("fly", "fly", "fly", "float", "spin", "drive", "fall", "explode"),
    "boat": ("float", "float", "drive", "swim", "shake", "slide", "explode"),
    "ball": ("bounce", "bounce", "roll", "roll", "spin", "fall", "jump", "float", "explode", "vanish"),
    "food": ("roll", "spin", "bounce", "fall", "jump", "dance", "float", "grow", "appear", "vanish", "explode", "shrink"),
    "plant": ("grow", "grow", "shake", "dance", "fall", "nod", "spin", "appear", "shrink"),
    "object": ("spin", "fall", "float", "bounce", "shake", "roll", "dance", "fly", "explode", "appear", "vanish", "shrink", "grow"),
}
# What two do with each other, face to face.
MUTUAL = ("hug", "kiss", "fight", "talk", "dance", "laugh", "play", "clap", "throw", "wave", "sing")

# Of those, what the two of a pair do with each other when nobody says with whom: "two friends hug".
BETWEEN_TWO = ("hug", "kiss", "fight", "talk")

# How one gets anywhere when only a direction is said.
GAITS = {
    "person": ("walk", "walk", "run"), "animal": ("walk", "run"), "giant": ("walk",), "small": ("run", "jump"),
    "bird": ("fly",), "insect": ("fly",), "fish": ("swim",), "vehicle": ("drive",), "aircraft": ("fly",),
    "boat": ("drive", "float"), "ball": ("roll", "bounce"), "food": ("roll", "jump"), "plant": ("walk", "jump"),
    "object": ("roll", "float"),
}
CALM_GAITS = GAITS | {"person": ("walk",), "animal": ("walk",), "small": ("walk",), "ball": ("roll",), "plant": ("walk",)}
# How one gets anywhere where nothing can stand, where it is not by its own kind's gait.
GAIT_IN = {"under-water": "swim", "water": "swim", "air": "float"}

# Stage widths per second, slowest and fastest. Acts that are not here happen on the spot.
SPEEDS = {
    "walk": (.07, .12), "run": (.14, .22), "jump": (.07, .13), "fly": (.11, .21), "swim": (.08, .15),
    "roll": (.11, .18), "bounce": (.06, .12), "drive": (.16, .26), "float": (.05, .09), "crawl": (.03, .06),
    "slide": (.14, .22), "ride": (.12, .2), "push": (.05, .08),
}
STAYS = {"jump", "bounce", "float"}  # of those, what is mostly done on the spot where nobody says where to
CRAWL = (.05, .09)  # for "dances to the left"
TEMPO = {"slowly": .6, "quickly": 1.5, None: 1.}

# What is done on the bottom even where nothing has to stand.
ON_THE_FLOOR = {"walk", "run", "crawl", "dig", "sit", "sleep", "climb", "work", "push", "roll", "grow", "slide"}


def gait_of(kind: str, place: str, gait: str) -> str:
    """`gait`, or what takes its place where one cannot walk."""
    if place == "ground" or kind in FLYING_KINDS | SWIMMING_KINDS or kind == "boat" and place == "water":
        return gait
    if place == "air" and kind in ("vehicle", "boat"):
        return "fly"
    if place == "water" and kind in THINGS | {"vehicle"}:
        return "float"
    return GAIT_IN[place] if kind in LIVING else "float"
