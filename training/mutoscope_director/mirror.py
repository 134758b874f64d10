"""Left and right are the same to most scripts. Of a scene and its mirror image the playbook then shows only one, the same for
all, so that the director need not choose; src/engines/theatre/director/director.ts mirrors half of the films.
"""
from .script import Performer, Scene, Script

HANDED_RELATIONS = {"left_of", "right_of"}
HANDED_CAMERAS = {"pan_left", "pan_right"}
STACKED = {"above", "below", "on", "inside"}


def is_handed(script: Script) -> bool:
    """Whether the script says left or right."""
    directions = {deed.direction for part in script.parts for deed in part.deeds}
    named = script.relation is not None and script.relation.name in HANDED_RELATIONS
    return named or bool(directions & {"left", "right"}) or bool(HANDED_CAMERAS & set(script.cameras))


def canonical(script: Script, scene: Scene) -> Scene:
    """The scene, or its mirror image: who is named first in a relation starts on the left, one alone looks right."""
    if is_handed(script) or side_of(script, scene) <= 0:
        return scene
    performers = []
    for number in range(len(script.parts)):  # from left to right within a group, as before
        group = [performer for performer in scene.performers if performer.subject == number]
        performers += [Performer(number, performer.keys * (-1, 1, 1, -1), performer.acts) for performer in reversed(group)]
    return Scene(scene.camera * (-1, 1, 1, -1), scene.shake, scene.focus, performers)


def side_of(script: Script, scene: Scene) -> float:
    """Positive where the scene is to be mirrored."""
    relation = script.relation
    pair = (relation.first, relation.second) if relation else (0, 1)
    first, second = (next((performer.keys for performer in scene.performers if performer.subject == number), None) for number in pair)
    if second is None or relation and relation.name in STACKED:
        return -float(first[0, 3])
    gap = first - second
    if relation and relation.name == "around":
        return float(gap[0, 0] * gap[1, 1] - gap[1, 0] * gap[0, 1])
    return float(gap[:2, 0].mean())
