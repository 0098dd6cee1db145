"""`advisor train` as people and scripts call it."""

from __future__ import annotations

import json

import pytest

from tests.unit.cli.conftest import Advisor

CONTRACT = {
    "params", "tokens", "training_flops", "tokens_per_param", "chinchilla_tokens", "thresholds",
    "gpu_hours", "energy_kwh", "cost_usd",
}  # fmt: skip


def test_json_has_the_fixed_keys_and_the_published_figure(advisor: Advisor) -> None:
    answer = json.loads(advisor("train", "--params", "8B", "--tokens", "15T", "--json").stdout)
    assert set(answer) >= CONTRACT
    assert answer["params"] == 8_000_000_000 and answer["tokens"] == 15 * 10**12
    assert answer["training_flops"] == pytest.approx(7.2e23)
    assert answer["chinchilla_tokens"] == 160_000_000_000
    crossed = {row["flops"]: row["crossed"] for row in answer["thresholds"]}
    assert crossed == {1e23: True, 1e25: False, 1e26: False}
    assert all(row["name"] for row in answer["thresholds"])
    assert min(answer["gpu_hours"], answer["energy_kwh"], answer["cost_usd"]) > 0


def test_hardware_utilisation_and_price_are_asked_for(advisor: Advisor) -> None:
    asked = ("train", "--params", "671e9", "--active-params", "37e9", "--tokens", "14.8T",
             "--gpu", "H100 SXM5 80GB", "--gpus", "2048", "--utilisation", "35%",
             "--usd-per-gpu-hour", "2", "--json")  # fmt: skip
    answer = json.loads(advisor(*asked).stdout)
    assert answer["training_flops"] == pytest.approx(6 * 37e9 * 14.8e12)
    assert answer["gpu_hours"] == pytest.approx(2.664e6, rel=0.03)
    assert answer["cost_usd"] == pytest.approx(2 * answer["gpu_hours"])
    assert answer["days"] == pytest.approx(answer["gpu_hours"] / 2048 / 24)


def test_a_model_of_the_catalog_brings_its_shape_and_tokens(advisor: Advisor) -> None:
    answer = json.loads(advisor("train", "--model", "Llama 3.1 405B", "--json").stdout)
    assert answer["training_flops"] == pytest.approx(3.8e25, rel=0.01)
    assert any("its own layers" in said for said in answer["assumptions"])


def test_text_says_every_figure_and_what_it_rests_on(advisor: Advisor) -> None:
    text = advisor("train", "--params", "1B", "--tokens", "20B", "--gpu", "RTX 4070 Ti",
                   "--gpus", "1", "--utilisation", "0.35").stdout  # fmt: skip
    for said in ("1.2e+20 FLOP", "49 days", "kWh", "USD", "https://arxiv.org/abs/2001.08361"):
        assert said in text
    assert "more than 1 of these cards hold" in text


def test_mistakes_are_one_line(advisor: Advisor) -> None:
    missing = advisor("train", "--params", "8B")
    assert missing.returncode == 1 and missing.stderr.count("\n") == 1
    assert "--tokens" in missing.stderr
    more = advisor("train", "--params", "8B", "--active-params", "9B", "--tokens", "1T")
    assert more.returncode == 1 and "active" in more.stderr
    assert advisor("train", "--params", "many", "--tokens", "1T").returncode == 2
