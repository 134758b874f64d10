"""The vocabularies repeat what TypeScript says; here the two are held together."""
import re
from pathlib import Path

from mutoscope_director import vocabulary

THEATRE = Path(__file__).resolve().parents[2] / "src" / "engines" / "theatre"


def words_of(file: str, name: str) -> tuple[str, ...]:
    table = re.search(rf"export const {name} = \[(.*?)\]", (THEATRE / file).read_text(), re.DOTALL)
    return tuple(re.findall(r"'([^']+)'", table.group(1)))


def test_acts_lights_and_weathers_are_those_of_the_score():
    assert vocabulary.ACTS == words_of("score.ts", "ACTS")
    assert vocabulary.LIGHTS == words_of("score.ts", "LIGHTS")
    assert vocabulary.WEATHERS == words_of("score.ts", "WEATHERS")


def test_kinds_are_those_of_the_reading():
    assert vocabulary.KINDS == words_of("reading.ts", "KINDS")


def test_no_concept_stands_twice():
    assert len(set(vocabulary.CONCEPTS)) == len(vocabulary.CONCEPTS)
