"""What kinds of things are like: how they move when nobody says how, how wide they are, where they live."""

# Half the width of the picture of one, in stage widths at depth 1: keeps actors from being cut by the frame.
HALF_WIDTH = {
    "person": .08, "animal": .11, "giant": .19, "small": .09, "bird": .07, "insect": .04, "fish": .09, "vehicle": .13,
    "aircraft": .14, "boat": .14, "ball": .08, "food": .08, "plant": .09, "object": .09,
}

# What one does unasked, and how often. Something should happen in every film, so few are only there.
UNASKED = {
    "person": {"walk": 45, "idle": 22, "wave": 18, "dance": 6, "nod": 5, "laugh": 4},
    "animal": {"walk": 48, "idle": 18, "jump": 14, "run": 15, "nod": 5},
    "giant": {"walk": 75, "idle": 20, "nod": 5},
    "small": {"run": 30, "walk": 25, "jump": 25, "idle": 20},
    "bird": {"fly": 70, "walk": 12, "jump": 12, "idle": 6},
    "insect": {"fly": 90, "walk": 10},
    "fish": {"swim": 100},
    "vehicle": {"drive": 75, "idle": 25},
    "aircraft": {"fly": 92, "idle": 8},
    "boat": {"float": 60, "drive": 40},
    "ball": {"bounce": 60, "roll": 30, "idle": 10},
    "food": {"idle": 45, "bounce": 18, "spin": 14, "dance": 13, "jump": 10},
    "plant": {"idle": 55, "dance": 25, "grow": 20},
    "object": {"idle": 45, "spin": 15, "bounce": 15, "float": 10, "nod": 8, "shake": 7},
}

# What people write that one does. The rest of the acts are drawn now and then for any kind.
ASKED = {
    "person": ("walk", "walk", "run", "jump", "dance", "wave", "nod", "sleep", "eat", "laugh", "swim", "spin", "fall"),
    "animal": ("walk", "run", "run", "jump", "sleep", "eat", "swim", "dance", "roll", "shake", "spin"),
    "giant": ("walk", "walk", "run", "sleep", "eat", "dance", "shake"),
    "small": ("run", "jump", "walk", "eat", "sleep", "dance", "spin"),
    "bird": ("fly", "fly", "walk", "jump", "dance", "eat", "sleep", "swim"),
    "insect": ("fly", "fly", "walk", "dance", "spin"),
    "fish": ("swim", "swim", "jump", "dance", "spin", "float"),
    "vehicle": ("drive", "drive", "jump", "spin", "shake", "bounce"),
    "aircraft": ("fly", "fly", "float", "spin", "drive", "fall"),
    "boat": ("float", "drive", "swim", "shake"),
    "ball": ("bounce", "roll", "spin", "fall", "jump", "float"),
    "food": ("roll", "spin", "bounce", "fall", "jump", "dance", "float", "grow"),
    "plant": ("grow", "shake", "dance", "fall", "nod", "spin"),
    "object": ("spin", "fall", "float", "bounce", "shake", "roll", "dance", "fly"),
}

# How one gets anywhere when only a direction is said.
GAITS = {
    "person": ("walk", "walk", "run"), "animal": ("walk", "run"), "giant": ("walk",), "small": ("run", "jump"),
    "bird": ("fly",), "insect": ("fly",), "fish": ("swim",), "vehicle": ("drive",), "aircraft": ("fly",),
    "boat": ("drive", "float"), "ball": ("roll", "bounce"), "food": ("roll", "jump"), "plant": ("walk", "jump"),
    "object": ("roll", "float"),
}

# Stage widths per second, slowest and fastest. Acts that are not here happen on the spot.
SPEEDS = {
    "walk": (.07, .12), "run": (.14, .22), "jump": (.07, .13), "fly": (.11, .21), "swim": (.08, .15),
    "roll": (.11, .18), "bounce": (.06, .12), "drive": (.16, .26), "float": (.05, .09),
}
CRAWL = (.05, .09)  # for "dances to the left"
TEMPO = {"slowly": .6, "quickly": 1.5, None: 1.}

# Height of the back that one rides or sits on, in actor units.
BACK = {
    "person": .42, "animal": .27, "giant": .52, "small": .2, "bird": .16, "insect": .08, "fish": .2, "vehicle": .26,
    "aircraft": .3, "boat": .2, "ball": .24, "food": .26, "plant": .38, "object": .3,
}

FLYING_KINDS = {"bird", "insect", "aircraft"}
SWIMMING_KINDS = {"fish"}
SCENERY_KINDS = {"plant", "food", "object"}

# Which kinds a set brings to mind; every other kind comes there too, but seldom.
AT_HOME = {
    "under-water": ("fish", "fish", "fish", "small", "boat"),
    "moon": ("person", "aircraft", "object"),
    "tokyo-street": ("person", "person", "vehicle", "animal"),
    "future-city": ("vehicle", "aircraft", "person"),
    "living-room": ("person", "animal", "small", "object", "plant"),
    "theatre": ("person", "animal", "object", "food"),
    "studio": ("food", "object", "ball", "animal", "person"),
    "beach": ("person", "boat", "animal", "bird", "ball"),
    "snowy-meadow": ("giant", "animal", "person"),
}
INDOOR_SETS = {"living-room", "theatre", "studio", "under-water"}
