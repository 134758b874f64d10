"""The tiny config all the way: train a little, export, compare with PyTorch, direct a film in Node."""
import json
import subprocess
from pathlib import Path
from random import Random

import pytest
import torch

from mutoscope_director import export, train
from mutoscope_director.evaluate import evaluate
from mutoscope_director.model import Director
from mutoscope_director.train import load

REPOSITORY = Path(__file__).resolve().parents[2]
DIRECT = """
import { createDirector } from './dist/src/engines/theatre/director/director.js';
const director = await createDirector({ folder: process.argv[1], threads: 1 });
const caption = ['two', 'subject0', 'kind.animal', 'act.run', 'to.left'].map((concept) => ({ concept, of: [0] }));
const request = { caption, roles: [{ kind: 'animal', size: 0.4, count: 2 }], place: 'ground', seconds: 5, seed: 3 };
const staging = await director.direct(request, { signal: new AbortController().signal, onStep() {} });
await director.close();
console.log(JSON.stringify(staging));
"""


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    folder = tmp_path_factory.mktemp("runs")
    train.train(train.CONFIGS["tiny"], folder / "tiny")
    return folder


@pytest.fixture(scope="module")
def exported(trained, tmp_path_factory):
    model, saved = load("tiny", trained)
    folder = tmp_path_factory.mktemp("models")
    return folder, export.export(export.half_precision(model), saved, {}, folder, "tiny")


def test_training_learns_something_in_a_few_steps(trained):
    config = train.CONFIGS["tiny"]
    model, saved = load("tiny", trained)

    before, after = mean_loss(Director(config.sizes), config), mean_loss(model, config)

    assert saved["step"] == config.steps
    assert after < .8 * before


def mean_loss(model, config):
    torch.manual_seed(5)
    pool = train.make_pool(77, config, batches=6)
    with torch.no_grad():
        return float(torch.stack([train.diffusion_loss(model, *batch, config) for batch in pool]).mean())


def test_evaluation_judges_the_director_beside_its_controls(trained):
    """Needs `npm run build`, since films are directed by what ships."""
    model, saved = load("tiny", trained)

    report = evaluate(model, saved, 24)

    assert min(report["playbook"].values()) > .9
    assert report["control shuffled weights"]["action"] < .5
    assert set(report["director"]) == set(report["one take"]) >= {"action", "count", "camera"}
    assert report["wholeFilms"] >= report["wholeFilmsOneTake"]


def test_a_stopped_run_goes_on_where_it_was(trained):
    config = train.CONFIGS["tiny"]
    before = load("tiny", trained)[1]

    train.train(train.replace(config, steps=config.steps + 20), trained / "tiny")

    after = load("tiny", trained)[1]
    assert before["step"] == config.steps and after["step"] == config.steps + 20
    assert after["samples"] - before["samples"] == 20 * config.batch


def test_the_graph_gives_what_pytorch_gives(exported):
    _, worst = exported
    assert worst <= 1e-3


def test_golden_fixtures_stay_small(trained, tmp_path):
    model, _ = load("tiny", trained)

    export.write_golden(model, tmp_path)

    sizes = [path.stat().st_size for path in tmp_path.iterdir()]
    assert len(sizes) == 3 and sum(sizes) < 500_000


def test_node_directs_a_film_with_the_export(exported):
    """Needs `npm run build`, since Node runs the compiled director."""
    folder, _ = exported

    printed = subprocess.run(
        ["node", "--input-type=module", "-e", DIRECT, str(folder)], cwd=REPOSITORY, check=True, capture_output=True, text=True,
    ).stdout

    staging = json.loads(printed)
    assert staging["camera"][0]["t"] == 0 and staging["camera"][-1]["t"] == 5
    assert [actor["subject"] for actor in staging["actors"]] == [0, 0]
