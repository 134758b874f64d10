"""Scenes go into tokens and come out the same."""
from random import Random

import numpy as np

from mutoscope_director.layout import decode, encode, encode_cast, subjects_of, used_values
from mutoscope_director.playbook import sample
from mutoscope_director.sampler import continuation, snap


def drawn(seed, seconds=4):
    _, script, scene = sample(Random(seed), seconds)
    return script, scene, [performer.subject for performer in scene.performers]


def test_a_scene_survives_the_round_trip():
    for seed in range(40):
        _, scene, subjects = drawn(seed)
        back = decode(encode(scene), subjects)
        assert back.focus == scene.focus or np.allclose(np.array(back.focus, float), np.array(scene.focus, float), atol=1e-6)
        assert np.allclose(back.camera, scene.camera, atol=1e-5)
        assert [(p.subject, p.acts) for p in back.performers] == [(p.subject, p.acts) for p in scene.performers]
        for one, other in zip(back.performers, scene.performers):
            assert np.allclose(one.keys, other.keys, atol=1e-5)


def test_a_jump_that_the_tokens_do_not_mean_is_mended():
    _, scene, subjects = drawn(3)
    tokens = encode(scene)
    tokens[3, 0] += 1  # the first actor's second half, moved sideways as a whole

    x = decode(tokens, subjects).performers[0].keys[:, 0]

    bends = np.abs(np.diff(x, 2) - np.diff(scene.performers[0].keys[:, 0], 2))
    assert bends[3] < 1e-6  # at the seam the track bends as it was told
    assert bends.max() < .1


def test_values_stay_bounded_and_unused_ones_are_zero():
    for seed in range(200):
        tokens = encode(drawn(seed)[1])
        assert np.abs(tokens).max() < 20
        assert np.all(tokens[:2, used_values()[0] == 0] == 0) and np.all(tokens[2:, used_values()[1] == 0] == 0)


def test_clean_windows_are_snapped_already():
    window = encode(drawn(4)[1])
    assert np.array_equal(snap(window), window)


def test_the_next_window_starts_with_the_last_half():
    scene = drawn(9, seconds=6)[1]
    first, second = encode(scene, 0), encode(scene, 4)
    for place, value in continuation(first).items():
        assert np.array_equal(second[place], value)


def test_a_cast_says_who_plays():
    for seed in range(40):
        script, scene, subjects = drawn(seed)
        cast = encode_cast(script)
        assert subjects_of(cast) == subjects
        assert np.abs(cast).max() < 4
