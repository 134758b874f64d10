"""Scenes go into tokens and come out the same."""
from random import Random

import numpy as np

from mutoscope_director.layout import decode, encode, used_values
from mutoscope_director.playbook import sample
from mutoscope_director.sampler import continuation, snap


def test_a_scene_survives_the_round_trip():
    for seed in range(30):
        scene = sample(Random(seed))[2]
        back = decode(encode(scene))
        assert (back.set_name, back.light, back.weather) == (scene.set_name, scene.light, scene.weather)
        assert np.allclose(back.camera, scene.camera, atol=1e-6)
        assert [(p.subject, p.acts) for p in back.performers] == [(p.subject, p.acts) for p in scene.performers]
        for one, other in zip(back.performers, scene.performers):
            assert np.allclose(one.keys, other.keys, atol=1e-6)


def test_values_stay_near_one_and_unused_ones_are_zero():
    tokens = np.stack([encode(sample(Random(seed))[2]) for seed in range(200)])
    assert np.abs(tokens).max() < 4
    assert np.all(tokens[:, used_values() == 0] == 0)


def test_clean_windows_are_snapped_already():
    window = encode(sample(Random(4))[2])
    assert np.array_equal(snap(window), window)


def test_the_next_window_starts_with_the_last_half():
    scene = sample(Random(9), seconds=6)[2]
    first, second = encode(scene, 0), encode(scene, 4)
    for place, value in continuation(first).items():
        assert np.array_equal(second[place], value)
