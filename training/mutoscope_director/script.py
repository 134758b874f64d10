"""What a scene is asked to show (`Script`) and how it was staged (`Scene`); the playbook makes both, the judge compares.

Subjects are numbered in the order in which the caption first names them.
"""
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

KEY_SECONDS = 0.5
FIRST_KEY_SECONDS = 0.25
HALF_KEYS = 4  # keys in half a window, that is in 2 s: the grain of acts
ACTOR_SLOTS = 8
MOST_SUBJECTS = 4


class Word(NamedTuple):
    """One concept of a caption: `of` whose it is, `to` whom it is done to or stands to (numbers of subjects)."""
    concept: str
    of: tuple[int, ...] = ()
    to: tuple[int, ...] = ()


@dataclass
class Deed:
    """One thing that a subject is told to do; None where the caption leaves it open."""
    act: str | None = None
    direction: str | None = None
    tempo: str | None = None
    negated: bool = False


@dataclass
class Part:
    """One subject: what it is, how tall (actor units), how many, and its deeds one after another."""
    kind: str
    size: float = .5
    count: int = 1
    several: bool = False
    deeds: list[Deed] = field(default_factory=list)


@dataclass
class Relation:
    """`first` stands so to `second`: "first is left of second", "first chases second". Numbers of subjects."""
    name: str
    first: int
    second: int


@dataclass
class Script:
    parts: list[Part]
    place: str = "ground"
    relation: Relation | None = None
    together: bool = False  # all parts share the deeds of the first: "a man and a woman dance"
    cameras: list[str] = field(default_factory=list)

    def deeds_of(self, number: int) -> list[Deed]:
        return self.parts[0 if self.together else number].deeds

    def is_related(self, number: int) -> bool:
        return self.relation is not None and number in (self.relation.first, self.relation.second)


@dataclass
class Performer:
    """One actor: `keys` [keys, 4] of x, depth, height, facing; one act for each half of 2 s."""
    subject: int
    keys: np.ndarray
    acts: list[str]


@dataclass
class Scene:
    """A staged script: `camera` [keys, 4] of x, y, zoom, roll; for each half of 2 s how much it shakes and, where only
    a part of the depth is sharp, which."""
    camera: np.ndarray
    shake: list[float]
    focus: list[float | None]
    performers: list[Performer]

    @property
    def key_count(self) -> int:
        return len(self.camera)
