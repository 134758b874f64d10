"""Words a script: the concepts that the reader makes of a sentence, in many orders, English and Chinese, each with whose
it is and whom it concerns.

One order in eight is held out of training, so that evaluation can ask in orders that training never saw. Held out is
the order of the finished caption and not the choices that led to it, since English and Chinese often lead to the same.
"""
import re
import zlib
from random import Random

from .script import Deed, Part, Relation, Script, Word
from .vocabulary import CAPTION_LENGTH, COUNTS

HELD_OUT_SHARE = 8
# Orders as plain as "a dog runs to the left, zoom in" are never held out: everybody says them.
SHORTEST_HELD_OUT = 6
INTERCHANGEABLE = re.compile(r"(kind|act|to|camera)\..*")
LOOSE_WORDS = ("and", "there_is", "then")


class Wording:
    """The random choices behind one caption."""

    def __init__(self, rng: Random, language: str):
        self.rng, self.language = rng, language

    def choose(self, *options):
        return self.rng.choice(options)

    def chance(self, share: float) -> bool:
        return self.rng.random() < share


def word(rng: Random, script: Script, held_out: bool = False, language: str | None = None) -> list[Word] | None:
    """A caption of at most CAPTION_LENGTH concepts; `held_out` asks for an order that training never uses.

    None where the script has no such wording. Without `language` either is taken.
    """
    for _ in range(60):
        caption = sentence(Wording(rng, language or rng.choice(("en", "zh"))), script)
        if len(caption) <= CAPTION_LENGTH and is_held_out(caption) == held_out:
            return caption
    return None


def garbled(rng: Random, caption: list[Word]) -> list[Word]:
    """As a reader may have it who misses small words or puts one where it does not stand; never in a held-out order."""
    words = [one for one in caption if one.concept not in LOOSE_WORDS or rng.random() > .12]
    if rng.random() < .2 and len(words) > 2:
        moved = rng.randrange(len(words))
        if words[moved].concept.startswith(("rel.", "to.", "camera.")) or words[moved].concept in ("slowly", "quickly"):
            words.insert(rng.randrange(len(words)), words.pop(moved))
    return caption if is_held_out(words) else words


def is_held_out(caption: list[Word]) -> bool:
    order = order_of(caption)
    return len(order) >= SHORTEST_HELD_OUT and zlib.crc32(" ".join(order).encode()) % HELD_OUT_SHARE == 0


def order_of(caption: list[Word]) -> list[str]:
    """The caption with every concept that could be another of its sort replaced by that sort."""
    return [sort_of(one.concept) for one in caption]


def sort_of(concept: str) -> str:
    if concept in COUNTS:
        return "count"
    if concept in ("slowly", "quickly"):
        return "tempo"
    return INTERCHANGEABLE.sub(r"\1", concept)


def sentence(wording: Wording, script: Script) -> list[Word]:
    clauses = subject_clauses(wording, script)
    front: list[Word] = []
    back: list[Word] = []
    between: list[Word] = []
    for camera in script.cameras:
        wording.choose(front, back, back, between).append(Word(f"camera.{camera}"))
    words = front
    for number, clause in enumerate(clauses):
        if number > 0:
            words += [between.pop()] if between and wording.chance(.6) else []
            first = clause[0].concept
            unclear = first.startswith(("rel.", "act.", "to.")) or first in ("slowly", "quickly")
            joined = wording.chance(.8 if wording.language == "en" else .45)
            words += [Word("and")] if joined or unclear else []
        words += clause
    return words + between + back


def subject_clauses(wording: Wording, script: Script) -> list[list[Word]]:
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


def mention(wording: Wording, number: int, part: Part) -> list[Word]:
    count = ["several"] if part.several else [COUNTS[part.count - 2]] if part.count > 1 else []
    kind = [] if wording.chance(.04) else [f"kind.{part.kind}"]
    return [Word(concept, (number,)) for concept in (*count, f"subject{number}", *kind)]


def deed_words(wording: Wording, deed: Deed, of: tuple[int, ...], to: tuple[int, ...] = ()) -> list[Word]:
    act = [Word(f"act.{deed.act}", of, to)] if deed.act else []
    direction = [Word(f"to.{deed.direction}", of)] if deed.direction else []
    tempo = [Word(deed.tempo, of)] if deed.tempo else []
    if deed.negated:
        return [Word("not", of), *act]
    if wording.language == "zh":
        return wording.choose(direction + tempo + act, tempo + direction + act, tempo + act + direction, direction + act + tempo)
    return wording.choose(act + direction + tempo, act + tempo + direction, tempo + act + direction, act + direction + tempo)


def part_clause(wording: Wording, number: int, part: Part) -> list[Word]:
    of = (number,)
    named = mention(wording, number, part)
    there = [Word("there_is")] if wording.chance(.15) else []
    if not part.deeds:
        return there + named
    deed = part.deeds[0]
    said = deed_words(wording, deed, of)
    if len(part.deeds) > 1:
        later = deed_words(wording, part.deeds[1], of)
        again = [Word(f"subject{number}", of)] if wording.chance(.25) else []
        then = Word("then", of if wording.chance(.5) else ())
        joint = wording.choose([then], [then], [Word("and"), then], [then])
        return there + named + said + joint + again + later
    if deed.act and not deed.negated and wording.chance(.2):
        early = [one for one in said if one.concept.startswith("act.")]
        return there + early + named + [one for one in said if one not in early]
    if (deed.tempo or deed.direction) and wording.chance(.1):
        early = [one for one in said if one.concept in (deed.tempo, f"to.{deed.direction}")][:1]
        return early + there + named + [one for one in said if one not in early]
    return there + named + said


def together_clause(wording: Wording, script: Script) -> list[Word]:
    words = [Word("there_is")] if wording.chance(.15) else []
    for number, part in enumerate(script.parts):
        words += [Word("and")] if number and wording.chance(.93) else []
        words += mention(wording, number, part)
    return words + deed_words(wording, script.parts[0].deeds[0], tuple(range(len(script.parts))))


def relation_clause(wording: Wording, script: Script, relation: Relation) -> list[Word]:
    first, second = (relation.first,), (relation.second,)
    doer, done_to = script.parts[relation.first], script.parts[relation.second]
    one, other = mention(wording, relation.first, doer), mention(wording, relation.second, done_to)
    again, again_other = [Word(f"subject{relation.first}", first)], [Word(f"subject{relation.second}", second)]
    name, passive, there_is, joint = [Word(f"rel.{relation.name}", first, second)], [Word("passive")], [Word("there_is")], [Word("and")]
    to = second if relation.name == "with" and wording.chance(.5) else ()
    said = deed_words(wording, doer.deeds[0], first, to) if doer.deeds else []
    said_other = again_other + deed_words(wording, done_to.deeds[0], second) if done_to.deeds else []
    there = there_is if wording.chance(.15) else []
    chinese = wording.language == "zh"
    in_order = relation.first < relation.second
    if relation.name in ("chase", "approach", "leave", "with", "follow", "around", "over"):
        if in_order:
            if wording.chance(.12):  # "a dog and a cat, the dog chases the cat"
                return there + one + joint + other + again + wording.choose(name + again_other, again_other + name) + said + said_other
            return wording.choose(
                there + one + name + other + said, there + one + said + name + other, one + name + said + other,
                *([one + other + name + said, one + said + other + name] if chinese else []),
            ) + said_other
        if wording.chance(.12):
            return there + other + joint + one + again + said + name + again_other
        return wording.choose(
            there + other + passive + name + one + said, other + passive + one + name + said,
            there + other + passive + name + said + one, other + passive + one + said + name,
        )
    if in_order:
        if wording.chance(.1):  # "a cat and a dog, the cat is to the left of the dog"
            return there + one + joint + other + again + said + wording.choose(name + again_other, again_other + name) + said_other
        if chinese:
            return wording.choose(
                one + other + name + said, there + one + other + name + said, one + said + other + name,
                one + said + name + other, one + other + said + name,
            ) + said_other
        return wording.choose(
            there + one + name + other + said, there + one + said + name + other, there + one + said + name + other,
        ) + said_other
    if chinese:
        return wording.choose(other + name + there_is + one, other + name + one) + said
    return wording.choose(name + other + there_is + one + said, name + other + one + said, name + other + there_is + said + one)
