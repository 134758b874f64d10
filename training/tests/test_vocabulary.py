"""The vocabularies repeat what TypeScript says; here the two are held together."""
import re
from pathlib import Path

from mutoscope_director import vocabulary

THEATRE = Path(__file__).resolve().parents[2] / "src" / "engines" / "theatre"


def words_of(file: str, name: str) -> tuple[str, ...]:
    table = re.search(rf"export const {name} = \[(.*?)\]", (THEATRE / file).read_text(), re.DOTALL)
    return tuple(re.findall(r"'([^']+)'", table.group(1)))


def test_words_are_those_of_reader_and_score():
    assert vocabulary.ACTS == words_of("score/score.ts", "ACTS")
    assert vocabulary.PLACES == words_of("set-facts.ts", "PLACES")
    assert vocabulary.KINDS == words_of("reading.ts", "KINDS")
    assert vocabulary.DIRECTIONS == words_of("reader/words/sense.ts", "DIRECTIONS")
    assert vocabulary.RELATIONS == words_of("reader/words/sense.ts", "RELATIONS")
    assert vocabulary.CAMERAS == words_of("reader/words/sense.ts", "CAMERA_MOVES")


def test_no_concept_stands_twice():
    assert len(set(vocabulary.CONCEPTS)) == len(vocabulary.CONCEPTS)
