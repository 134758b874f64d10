"""Words a script: the concepts that the reader makes of a sentence, in many orders, English and Chinese.

One order in eight is held out of training, so that evaluation can ask in orders that training never saw. Held out is
the order of the finished caption and not the choices that led to it, since English and Chinese often lead to the same.
"""
import re
import zlib
from random import Random

from .script import Deed, Part, Relation, Script
from .vocabulary import CAPTION_LENGTH, COUNTS

HELD_OUT_SHARE = 8
# Orders as plain as "a dog runs to the left on the beach" are never held out: everybody says them.
SHORTEST_HELD_OUT = 6
INTERCHANGEABLE = re.compile(r"(kind|act|to|set|light|weather|camera)\..*")


class Wording:
    """The random choices behind one caption."""

    def __init__(self, rng: Random, language: str):
        self.rng, self.language = rng, language

    def choose(self, *options):
        return self.rng.choice(options)

    def chance(self, share: float) -> bool:
        return self.rng.random() < share


def word(rng: Random, script: Script, held_out: bool = False, language: str | None = None) -> list[str] | None:
    """A caption of at most CAPTION_LENGTH concepts; `held_out` asks for an order that training never uses.

    None where the script has no such wording. Without `language` either is taken.
    """
    for _ in range(60):
        caption = sentence(Wording(rng, language or rng.choice(("en", "zh"))), script)
        if len(caption) <= CAPTION_LENGTH and is_held_out(caption) == held_out:
            return caption
    return None


def is_held_out(caption: list[str]) -> bool:
    order = order_of(caption)
    return len(order) >= SHORTEST_HELD_OUT and zlib.crc32(" ".join(order).encode()) % HELD_OUT_SHARE == 0


def order_of(caption: list[str]) -> list[str]:
    """The caption with every concept that could be another of its sort replaced by that sort, and without "at"."""
    return [sort_of(concept) for concept in caption if concept != "at"]


def sort_of(concept: str) -> str:
    if concept in COUNTS:
        return "count"
    if concept in ("slowly", "quickly"):
        return "tempo"
    return INTERCHANGEABLE.sub(r"\1", concept)


def sentence(wording: Wording, script: Script) -> list[str]:
    clauses = subject_clauses(wording, script)
    front: list[list[str]] = []
    back: list[list[str]] = []
    between: list[list[str]] = []
    inside: list[list[str]] = []
    for phrase in scenery_phrases(wording, script):
        if wording.chance(.3 if wording.language == "zh" else .12):
            inside.append(phrase)  # 狗在公园里跑步: the place stands before the verb
        else:
            early = wording.chance(.7 if wording.language == "zh" else .3)
            (front if early else back).append(phrase)
    for camera in script.cameras:
        wording.choose(front, back, back, between).append([f"camera.{camera}"])
    wording.rng.shuffle(front)
    wording.rng.shuffle(back)
    words = [word for phrase in front for word in phrase]
    for number, clause in enumerate(clauses):
        if number > 0:
            words += between.pop() if between and wording.chance(.6) else []
            unclear = clause[0].startswith(("rel.", "act.", "to.")) or clause[0] in ("slowly", "quickly")
            joined = wording.chance(.8 if wording.language == "en" else .45)
            words += ["and"] if joined or unclear else []
        words += clause
    for phrase in inside:
        names = [place for place, word in enumerate(words) if word.startswith("kind.")] or [len(words) - 1]
        place = wording.rng.choice(names) + 1
        words[place:place] = phrase
    return words + [word for phrase in between + back for word in phrase]


def scenery_phrases(wording: Wording, script: Script) -> list[list[str]]:
    """Set, light and weather, apart or as one: "at night in the snowy forest"."""
    place = []
    if script.set_name:
        place = (["at"] if wording.chance(.65) else []) + [f"set.{script.set_name}"]
    light = [f"light.{script.light}"] if script.light else []
    weather = [f"weather.{script.weather}"] if script.weather else []
    if script.weather_not:
        weather = ["not", f"weather.{script.weather_not}"]
    if place and light and wording.chance(.35):
        place, light = wording.choose(light + place, place + light, place[:-1] + light + place[-1:]), []
    if place and weather and wording.chance(.3):
        place, weather = wording.choose(weather + place, place + weather, place[:-1] + weather + place[-1:]), []
    return [phrase for phrase in (place, light, weather) if phrase]


def subject_clauses(wording: Wording, script: Script) -> list[list[str]]:
    relation = script.relation
    if script.together:
        return [together_clause(wording, script)]
    if relation is None:
        return [part_clause(wording, number, part) for number, part in enumerate(script.parts)]
    clauses = []
    pair = (relation.first, relation.second)
    for number, part in enumerate(script.parts):
        if number == min(pair):
            clauses.append(relation_clause(wording, script, relation))
        elif number not in pair:
            clauses.append(part_clause(wording, number, part))
    return clauses


def mention(wording: Wording, number: int, part: Part) -> list[str]:
    count = ["several"] if part.several else [COUNTS[part.count - 2]] if part.count > 1 else []
    kind = [] if wording.rng.random() < .04 else [f"kind.{part.kind}"]
    return [*count, f"subject{number}", *kind]


def deed_words(wording: Wording, deed: Deed) -> list[str]:
    act = [f"act.{deed.act}"] if deed.act else []
    direction = [f"to.{deed.direction}"] if deed.direction else []
    tempo = [deed.tempo] if deed.tempo else []
    if deed.negated:
        return ["not", *act]
    if wording.language == "zh":
        return wording.choose(direction + tempo + act, tempo + direction + act, tempo + act + direction, direction + act + tempo)
    return wording.choose(act + direction + tempo, act + tempo + direction, tempo + act + direction, act + direction + tempo)


def part_clause(wording: Wording, number: int, part: Part) -> list[str]:
    named = mention(wording, number, part)
    there = ["there_is"] if wording.chance(.15) else []
    if not part.deeds:
        return there + named
    deed = part.deeds[0]
    said = deed_words(wording, deed)
    if len(part.deeds) > 1:
        later = deed_words(wording, part.deeds[1])
        again = [f"subject{number}"] if wording.chance(.25) else []
        joint = wording.choose(["then"], ["then"], ["and", "then"], ["and"])
        return there + named + said + joint + again + later
    if deed.act and not deed.negated and wording.chance(.2):
        rest = [word for word in said if word != f"act.{deed.act}"]
        return there + [f"act.{deed.act}"] + named + rest
    if deed.tempo and wording.chance(.1):
        return [deed.tempo] + there + named + [word for word in said if word != deed.tempo]
    if deed.direction and wording.chance(.1):
        direction = f"to.{deed.direction}"
        return [direction] + there + named + [word for word in said if word != direction]
    return there + named + said


def together_clause(wording: Wording, script: Script) -> list[str]:
    words = ["there_is"] if wording.chance(.15) else []
    for number, part in enumerate(script.parts):
        words += ["and"] if number and wording.chance(.93) else []
        words += mention(wording, number, part)
    return words + deed_words(wording, script.parts[0].deeds[0])


def relation_clause(wording: Wording, script: Script, relation: Relation) -> list[str]:
    first, second = script.parts[relation.first], script.parts[relation.second]
    one, other = mention(wording, relation.first, first), mention(wording, relation.second, second)
    again, again_other = [f"subject{relation.first}"], [f"subject{relation.second}"]
    name = [f"rel.{relation.name}"]
    said = deed_words(wording, first.deeds[0]) if first.deeds else []
    said_other = deed_words(wording, second.deeds[0]) if second.deeds else []
    there = ["there_is"] if wording.chance(.15) else []
    in_order = relation.first < relation.second
    if relation.name in ("chase", "approach", "leave"):
        if in_order:
            if wording.chance(.12):  # "a dog and a cat, the dog chases the cat"
                return there + one + ["and"] + other + again + wording.choose(name + again_other, again_other + name) + said
            return wording.choose(
                there + one + name + other + said, there + one + said + name + other, one + name + said + other,
                *([one + other + name + said, one + ["at"] + other + name + said, one + said + other + name]
                  if wording.language == "zh" else []),
            )
        if wording.chance(.12):
            return there + other + ["and"] + one + again + name + again_other + said
        return wording.choose(
            there + other + ["passive"] + name + one + said, other + ["passive"] + one + name + said,
            there + other + ["passive"] + name + said + one,
        )
    if in_order:
        if wording.chance(.1):  # "a cat and a dog, the cat is to the left of the dog"
            return there + one + ["and"] + other + again + said + wording.choose(name + again_other, ["at"] + again_other + name)
        if wording.language == "zh":
            return wording.choose(
                one + ["at"] + other + name + said, there + one + ["at"] + other + name + said, one + said + ["at"] + other + name,
                one + said + name + other,
            ) + then_other(said_other, again_other)
        return wording.choose(
            there + one + name + other + said, there + one + said + name + other, there + one + said + name + other,
        ) + then_other(said_other, again_other)
    if wording.language == "zh":
        return wording.choose(other + name + ["there_is"] + one, other + ["at"] + name + ["there_is"] + one, ["at"] + other + name + ["there_is"] + one) + said
    return wording.choose(name + other + ["there_is"] + one + said, name + other + one + said, name + other + ["there_is"] + said + one)


def then_other(said: list[str], again: list[str]) -> list[str]:
    """What the second of a relation does, where it was told something too."""
    return again + said if said else []
