"""The model card, models/theatre/README.md: written by the exporter, so that its figures are always those measured."""

ROWS = ("count", "action", "sequence", "direction", "relation", "chase", "approach", "camera", "scenery", "negation")


def model_card(manifest: dict, name: str) -> str:
    director, training = manifest["director"], manifest["training"]
    return f"""It directs paper-theatre scores: who stands where, moves how, and what the camera does. It makes no photographs.

# The director of Mutoscope's theatre

`director.onnx` is a diffusion transformer with {director['parameters'] / 1e6:.1f} million parameters ({director['bytes'] / 1e6:.1f} MB, float32). From noise and a
caption of at most {director['captionLength']} concepts it makes, in {len(director['levels']) - 1} steps, the score of {manifest['score']['windowSeconds']} s: set, light, weather, camera, and for up to
{manifest['score']['actorSlots']} actors their subject, path, facing and acts. Longer films go window by window. `manifest.json` is the contract with
`src/engines/theatre/`: shapes, vocabularies, normalisation, noise levels.

**Trained on** `training/mutoscope_director/playbook.py`, a program that invents scenes and words them, English and Chinese:
no pictures, no films, no texts by others. {training['samples']:,} scenes, {training['seconds'] / 60:.0f} minutes on one shared CPU core. Licence: MIT, as the rest.

{figures(training['evaluation'], name)}
**What it cannot do.** It knows the concepts in the manifest and nothing else; the reader must find them in a prompt. One
relation between two subjects in a caption, at most four subjects and eight actors, at most two deeds one after the
other, each act lasting 2 s or a multiple. It does not know how big a sprite is, only what kind of thing it is, so
neighbours may overlap. Said "not" is the least learnt word. Films of more than four seconds have no plan beyond the
next two.
"""


def figures(evaluation: dict, name: str) -> str:
    if not evaluation:
        return "Not evaluated.\n"
    columns = {
        "all": "director", "English": "english", "Chinese": "chinese", "familiar orders": "familiar wordings",
        "playbook's own": "playbook",
        "other captions": "control other captions", "shuffled weights": "control shuffled weights",
    }
    lines = [f"| | {' | '.join(columns)} |", "| --- |" + " --- |" * len(columns)]
    for row in ROWS:
        cells = [evaluation[column].get(row) for column in columns.values()]
        lines.append(f"| {row} | " + " | ".join("–" if cell is None else f"{100 * cell:.1f}" for cell in cells) + " |")
    table = "\n".join(lines)
    extended = evaluation["extended"]
    orders = {
        "held-out": "in orders of words that training never saw",
        "familiar": "in orders of words that training saw too (so these figures flatter)",
    }[evaluation["wordings"]]
    option = "" if evaluation["wordings"] == "held-out" else " --wordings familiar"
    return f"""**How good.** Per cent of what was asked that a crude judge (signs and thresholds, `judge.py`) finds staged, on {evaluation['captions']} fresh
captions {orders}. The last two columns are controls that must fail: the same scores judged
against other captions, and the same network with its weights shuffled. Set, light and weather are not given here, but
the counts are, as the reader gives them: that row only says that nobody is lost.

{table}

Everything that a caption asks is there in {100 * evaluation['wholeFilms']:.1f} % of films. In the two seconds after a window {100 * extended['actionKept']:.1f} % of actors go
on with what they were told. Made with

    cd training && python -m mutoscope_director.evaluate --name {name} --captions {evaluation['captions']}{option}

"""
