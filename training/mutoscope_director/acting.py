"""What everybody does, half by half of 2 s: what they are told, and else something that suits them. Used by staging.py."""
from random import Random

from .nature import CALM_GAITS, FLYING_KINDS, GAITS, GESTURES, HABITS, LIVING, ONLY_THERE, SPEEDS, SWIMMING_KINDS, THINGS, gait_of
from .script import HALF_KEYS, Deed, Script

TRAVELLING = set(SPEEDS)
Acts = list[tuple[str, Deed]]  # for each half the act, and the deed that it comes from

# How onlookers take what somebody else does.
REACTIONS = {
    "fall": ("laugh", "jump"), "explode": ("jump", "shake"), "appear": ("jump", "clap"), "vanish": ("jump", "shake"),
    "dance": ("dance", "clap"), "sing": ("clap", "dance"), "play": ("dance", "clap"), "jump": ("jump", "clap"),
    "wave": ("wave",), "laugh": ("laugh",), "talk": ("nod", "laugh"), "cry": ("nod",), "fight": ("jump", "shake"),
    "spin": ("clap", "jump"), "exercise": ("exercise", "clap"), "sleep": ("idle", "nod"), "grow": ("jump", "nod"),
}
FOR_PEOPLE = {"clap", "laugh"}


def acts_of(rng: Random, script: Script, number: int, halves: int) -> Acts:
    part = script.parts[number]
    deeds = script.deeds_of(number)
    if not deeds:
        return [(act, Deed()) for act in unasked_acts(rng, part.kind, script.place, halves)]
    resolved = []
    for deed in deeds:
        act = deed.act
        if deed.negated:
            others = [name for name in GESTURES[part.kind] if name != deed.act]
            act = "idle" if deed.act != "idle" and rng.random() < .6 else rng.choice(others or ["nod"])
            deed = Deed()
        elif act is None:
            act = gait_of(part.kind, script.place, rng.choice(GAITS[part.kind]))
        resolved.append((act, deed))
    return [resolved[min(half, len(resolved) - 1)] for half in range(halves)]


def unasked_acts(rng: Random, kind: str, place: str, halves: int) -> list[str]:
    """Something happens: a gesture in place, an arrival and then a gesture, or one goes about."""
    gait = gait_of(kind, place, rng.choice(CALM_GAITS[kind]))
    rest = hover_of(kind, place)
    if rng.random() < ONLY_THERE.get(kind, .04):
        return [rest] * halves
    gesture = rng.choice(GESTURES[kind])
    habit = rng.choices(("gesture", "arrive", "go"), HABITS[kind])[0]
    if habit == "go":
        return [gait] * halves
    if habit == "arrive":
        return [gait] + [gesture if half % 2 or rest != "idle" else rest for half in range(1, halves)]
    shape = rng.random()
    if shape < .4:  # after a moment
        return [rest] + [gesture if half % 2 else rest for half in range(1, halves)]
    if shape < .6:
        return [gesture] + [rest if half % 2 else gesture for half in range(1, halves)]
    return [gesture] * halves


def hover_of(kind: str, place: str) -> str:
    """What being there is for a kind: who lives in air or water keeps moving."""
    if kind in SWIMMING_KINDS:
        return "swim"
    if kind in FLYING_KINDS and (kind != "bird" or place != "ground"):
        return "fly"
    if kind == "boat" or place == "air":
        return "float"
    if place in ("water", "under-water"):
        return "swim" if kind in LIVING else "float"
    return "idle"


def calm(rng: Random, script: Script, acts: list[Acts], number: int) -> None:
    """In a relation of place, who was told nothing does something on the spot."""
    part = script.parts[number]
    if script.deeds_of(number):
        return
    rest = hover_of(part.kind, script.place)
    if part.kind == "bird" and script.relation.name in ("above", "below") and rest == "idle":
        rest = "fly"
    lively = {"person": .75, "animal": .5, "small": .5, "giant": .4}.get(part.kind, .15 if part.kind in THINGS else .25)
    halves = len(acts[number])
    gesture = rng.choice(GESTURES[part.kind]) if rng.random() < lively and script.relation.name != "on" else rest
    first = rest if rng.random() < .5 else gesture
    acts[number] = [(gesture if half % 2 else first, Deed()) for half in range(halves)]


def react(rng: Random, script: Script, acts: list[Acts]) -> int | None:
    """Who was told nothing answers what another does, half a film later; returns the one they look at."""
    if len(script.parts) < 2 or script.together:
        return None
    told = [number for number in range(len(script.parts)) if script.deeds_of(number)]
    lively = [number for number, part in enumerate(script.parts) if part.kind in LIVING and any(act in REACTIONS for act, _ in acts[number])]
    if not told and not lively:
        return None
    watched = (told or lively)[0]
    for number, part in enumerate(script.parts):
        if number == watched or number in told or script.is_related(number) or part.kind not in LIVING - FLYING_KINDS - SWIMMING_KINDS:
            continue
        options = [act for act in REACTIONS.get(next((act for act, _ in acts[watched] if act in REACTIONS), ''), ()) if part.kind == "person" or act not in FOR_PEOPLE]
        if options and rng.random() < .7 and script.place == "ground":
            acts[number] = [("idle" if half == 0 else rng.choice(options), Deed()) for half in range(len(acts[number]))]
    return watched


def joined(acts: Acts) -> list[tuple[str, Deed, int]]:
    """Halves that belong to one deed and act, joined, with their length in keys."""
    runs: list[tuple[str, Deed, int]] = []
    for act, deed in acts:
        if runs and runs[-1][0] == act and (runs[-1][1] is deed or deed == Deed() == runs[-1][1]):
            runs[-1] = (act, runs[-1][1], runs[-1][2] + HALF_KEYS)
        else:
            runs.append((act, deed, HALF_KEYS))
    return runs
