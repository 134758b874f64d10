"""The model card, models/theatre/README.md: written by the exporter, so that its figures are always those measured."""

ROWS = ("count", "action", "sequence", "direction", "relation", "chase", "approach", "meeting", "camera", "negation")


def model_card(manifest: dict, name: str) -> str:
    director, training = manifest["director"], manifest["training"]
    return f"""It directs paper-theatre scores: who stands where, moves how, and what the camera does. It makes no photographs.

# The director of Mutoscope's theatre

`director.onnx` is a diffusion transformer with {director['parameters'] / 1e6:.1f} million parameters ({director['bytes'] / 1e6:.1f} MB, kept in half precision). From noise, a
caption of at most {director['captionLength']} concepts (each with whose it is) and a cast (kinds, sizes, numbers, and whether they are on the
ground, on water, under water or in the air) it makes, in {len(director['levels']) - 1} steps, the score of {manifest['score']['windowSeconds']} s: camera, focus, and for up to
{manifest['score']['actorSlots']} actors their path, facing and acts. Longer films go window by window. `manifest.json` is the contract with
`src/engines/theatre/`: shapes, vocabularies, normalisation, noise levels. Set, light, weather and look are not its affair.

**Trained on** `training/mutoscope_director/playbook.py`, a program that invents scenes and words them, English and Chinese:
no pictures, no films, no texts by others. {training['samples']:,} samples, {training['seconds'] / 60:.0f} minutes on {machine(training['config'])}. Licence: MIT, as the rest.

{figures(training['evaluation'], name)}
**What it cannot do.** It knows the concepts in the manifest and nothing else; the reader must find them in a prompt. One
relation between two subjects in a caption, at most four subjects and eight actors, at most two deeds one after the
other, each act lasting 2 s or a multiple. It knows how tall a sprite is but not how wide. A scene of more than
four seconds has no plan beyond the next two.
"""


def machine(config: dict) -> str:
    return "one GPU, with 15 cores that make its scenes" if config["device"] == "cuda" else "one shared CPU core"


def figures(evaluation: dict, name: str) -> str:
    if not evaluation:
        return "Not evaluated.\n"
    columns = {
        "as it ships": "director", "English": "english", "Chinese": "chinese", "familiar orders": "familiar wordings",
        "one take": "one take", "one take without bindings": "without bindings", "playbook's own": "playbook",
        "other captions": "control other captions", "shuffled weights": "control shuffled weights",
        "shuffled, one take": "control shuffled weights one take",
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
captions {orders}. As it ships, the director takes a window again, up to {evaluation['takes']} times, where its critic
(`src/engines/theatre/critic/`) finds that something asked is not there; the critic and the judge were written apart but are one
idea, signs and thresholds over the same staging, so the figures of one take say what the network alone can do. The last
three columns are controls that must fail: the same films judged against other captions over as many subjects, and the same
network with its weights shuffled, with the critic and without. Who plays is given, as the reader gives it, so the row of
counts only says that nobody is lost. "Without bindings" leaves out whose each concept is.
"chase" is chases and follows; "approach" is approaches and departures; "meeting" is with, around and over.

{table}

Everything that a caption asks is there in {100 * evaluation['wholeFilms']:.1f} % of films ({100 * evaluation['wholeFilmsOneTake']:.1f} % of single takes). In the two seconds after a window {100 * extended['actionKept']:.1f} % of actors go
on with what they were told. Made with

    cd training && python -m mutoscope_director.evaluate --name {name} --captions {evaluation['captions']}{option}

"""
