"""Where everybody stands before they move: spread over the frame, large, whole, and not over each other. Used by staging.py."""
from random import Random

from .nature import HANDS, half_body, half_width, headroom
from .script import Script

FRAME = .485  # half the width in which whoever stands still is whole
Places = list[list[tuple[float, float]]]  # x and depth for every member of every subject


def centre(places: list[tuple[float, float]]) -> float:
    return sum(x for x, _ in places) / len(places)


def give_places(rng: Random, script: Script) -> Places:
    """A hero alone near the middle, two at the thirds, more side by side; groups in two rows."""
    parts = script.parts
    order = list(range(len(parts)))
    rng.shuffle(order)
    if len(order) == 3 and rng.random() < .7:
        order.remove(0)
        order.insert(1, 0)
    units = [(number, member) for number in order for member in range(parts[number].count)]
    wide, racked = "wide" in script.cameras, "rack_focus" in script.cameras
    base = rng.uniform(.4, .56) if wide else lane(rng, script, len(units) == 1)
    natural = sum(2 * half_width(parts[number].size, base) for number, _ in units)
    while natural > .9 and base > .36:
        base -= .04
        natural = sum(2 * half_width(parts[number].size, base) for number, _ in units)
    xs = spread(rng, [half_width(parts[number].size, base) for number, _ in units])
    lanes = {}
    for number in order:  # a focus is pulled from the hero in front to the others
        lanes[number] = (rng.uniform(.8, .92) if number == 0 else rng.uniform(.34, .48)) if racked and len(order) > 1 else (
            base + (.03 if number == 0 else 0) + rng.uniform(-.08, .08))
    for number in order:  # who is told to pass by passes before or behind the others
        if len(order) > 1 and not racked and any(deed.direction in ("left", "right") for deed in script.deeds_of(number)) and not script.together:
            lanes[number] = base + rng.choice((-.16, .12))
    rows = {number: rng.choice((-1, 1)) for number in order}
    places: Places = [[] for _ in parts]
    for (number, member), x in zip(units, xs):
        part = parts[number]
        depth = lanes[number]
        if part.count > 1:
            depth += rows[number] * (-1) ** member * (.04 + .05 * min(1., max(0., natural - .6))) + rng.uniform(-.015, .015)
        depth = min(.96, max(.14, depth))
        reach = FRAME - half_width(part.size, depth)
        places[number].append((min(reach, max(-reach, x + rng.uniform(-.012, .012))), depth))
    return place_relation(rng, script, places)


def lane(rng: Random, script: Script, alone: bool) -> float:
    """How near they are. One alone is close by, some way off, or, where no hands are to be seen, far enough to be looked at
    with its surroundings."""
    if not alone:
        return rng.uniform(.6, .9)
    needs_a_look = "close_up" in script.cameras or any(deed.act in HANDS for deed in script.deeds_of(0))
    return rng.uniform(*rng.choices(((.86, .96), (.7, .86), (.68, .76) if needs_a_look else (.5, .64)), (36, 44, 20))[0])


def spread(rng: Random, halves: list[float]) -> list[float]:
    """Middles of things of these half widths side by side; few stand at a third, or nearer to one side, as likely as in the
    middle."""
    count = len(halves)
    if count == 1:
        return [third(rng)]
    if count == 2:
        near, far = sum(halves) * 1.08, 2 * FRAME - sum(halves)
        apart = max(near, min(far, rng.uniform(.38, .56)))
        shift = (halves[0] - halves[1]) / 2 * .5 + aside(rng, FRAME - apart / 2 - max(halves))
        return [-apart / 2 + shift, apart / 2 + shift]
    room = 2 * FRAME - 2 * sum(halves)
    gap = min(room / (count - 1), rng.uniform(.05, .14))
    xs, edge = [], 0.
    for half in halves:
        xs.append(edge + half)
        edge += 2 * half + gap
    return [x - (edge - gap) / 2 for x in xs]


def third(rng: Random) -> float:
    """One alone stands left, right or in the middle."""
    return rng.choice((-1, 0, 1)) * rng.uniform(.14, .28) + rng.uniform(-.04, .04)


def aside(rng: Random, room: float) -> float:
    """How far from the middle of the frame two who belong together are, as far as there is room."""
    reach = max(0., min(.2, room))
    return rng.choice((-1, 0, 0, 1)) * rng.uniform(.4, 1) * reach


def place_relation(rng: Random, script: Script, places: Places) -> Places:
    """Moves the two subjects of a relation to where the relation wants them."""
    relation = script.relation
    if relation is None:
        return places
    first, second, name = relation.first, relation.second, relation.name
    one, other = script.parts[first], script.parts[second]

    def put(number: int, x: float, depth: float, rows: float = .05) -> None:
        part = script.parts[number]
        depth = min(.96, max(.12, depth))
        step = min(1.7 * half_width(part.size, depth), .34 / part.count)
        reach = max(.02, FRAME - half_width(part.size, depth))
        places[number] = [
            (min(reach, max(-reach, x + (member - (part.count - 1) / 2) * step)),
             depth + (0 if part.count == 1 else rows * (-1) ** member))
            for member in range(part.count)
        ]

    wide = "wide" in script.cameras
    depth = rng.uniform(.4, .56) if wide else rng.uniform(.6, .92)
    most = .6 if name in ("approach", "leave") else .8  # of the frame: who comes or goes needs room for its way
    depth = shallow_enough(depth, most, lambda at: 2 * sum(part.count * half_width(part.size, at) for part in (one, other)))
    w1, w2 = group_width(one, depth), group_width(other, depth)
    x = aside(rng, FRAME - max(w1, w2))
    if name in ("left_of", "right_of", "next_to"):
        side = {"left_of": -1, "right_of": 1}.get(name, rng.choice((-1, 1)))
        bodies = group_body(one, depth) + group_body(other, depth)
        apart = max(bodies * rng.uniform(1.3, 1.55), rng.uniform(.09, .13) + .2 * bodies) if name == "next_to" else max((w1 + w2) * 1.06, rng.uniform(.36, .52))
        apart = min(apart, 2 * FRAME - w1 - w2) if 2 * FRAME - w1 - w2 > .15 else apart
        shift = (w1 - w2) / 2 * side * -.5 + aside(rng, FRAME - apart / 2 - max(w1, w2))
        put(first, side * apart / 2 + shift, depth)
        put(second, -side * apart / 2 + shift, depth + rng.uniform(-.04, .04))
    elif name in ("above", "below"):
        tall = one.size + other.size + .06
        depth = min(depth, .5 if wide else .84)
        while depth > .16 and headroom(0, depth) < tall:
            depth -= .03
        put(second, x, depth)
        put(first, x + rng.uniform(-.04, .04), depth + rng.uniform(-.03, .03))
    elif name in ("on", "inside"):
        while depth > .3 and headroom(0, depth) < other.size * .6 + one.size * 1.04:
            depth -= .03
        put(second, x, depth)
        put(first, x, depth + (.02 if name == "on" else -.02))
    elif name in ("in_front_of", "behind"):
        front, back = (first, second) if name == "in_front_of" else (second, first)
        near, far = (rng.uniform(.58, .66), rng.uniform(.16, .26)) if wide else (rng.uniform(.84, .95), rng.uniform(.34, .52))
        shift = rng.choice((-1, 1)) * min(.2, max(.08, .55 * (group_width(script.parts[front], near) + group_width(script.parts[back], far))))
        put(front, -shift, near)
        put(back, shift, far)
    else:  # their tracks say where
        if name == "around":
            depth = rng.uniform(.34, .42) if wide else rng.uniform(.54, .62)
        put(first, 0, depth)
        put(second, 0, depth + (rng.uniform(-.05, .05) if name not in ("around", "with", "over") else 0))
    others = [number for number in range(len(script.parts)) if number not in (first, second)]
    sides = [-1, 1] if rng.random() < .5 else [1, -1]
    for side, number in zip(sides, others):  # whoever is not concerned stands aside, farther back
        part, depth = script.parts[number], rng.uniform(.3, .42) if wide else rng.uniform(.4, .56)
        if part.count * half_width(part.size, depth) < .3:
            put(number, side * (FRAME - group_width(part, depth) - rng.uniform(0, .04)), depth)
    return places


def shallow_enough(depth: float, most: float, width_at) -> float:
    """The depth, or one farther back where the width fits."""
    while depth > .3 and width_at(depth) > most:
        depth -= .03
    return depth


def group_body(part, depth: float) -> float:
    """Half the width of a group from body to body, without the empty sides of its outermost pictures."""
    return group_width(part, depth) - half_width(part.size, depth) + half_body(part.kind, part.size, depth)


def group_width(part, depth: float) -> float:
    """Half the width of a subject's members side by side."""
    half = half_width(part.size, depth)
    return half + (part.count - 1) / 2 * min(1.7 * half, .34 / part.count)
