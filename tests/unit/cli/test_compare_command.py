"""`advisor compare` as people and scripts call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Advisor

_PAIR, _MAC = "RTX 3090:2/64", "Apple M4 Max (40-core GPU)/128"


def test_two_old_cards_against_a_mac(advisor: Advisor) -> None:
    """48 GB of cards do not hold 70B at 32K in 16 bits; 8-bit keys and values would."""
    asked = ("compare", "Llama 3.3 70B", "--context", "32k", "--rig", _PAIR, "--rig", _MAC)
    text = advisor(*asked).stdout
    assert "Price" in text and "USD, seen by 20" in text and "Electricity a month" in text
    assert "With 8-bit keys and values all of it fits" in text
    answer = json.loads(advisor(*asked, "--json").stdout)
    pair, mac = answer["rigs"]
    assert pair["price_usd"] > 0 and mac["price_usd"] > 0
    assert mac["watts"] < pair["watts"]
    assert pair["models"][0]["estimate"]["placement"]["verdict"] == "split"
    assert mac["models"][0]["estimate"]["placement"]["verdict"] == "gpu"
    rate = mac["models"][0]["estimate"]["speed"]["generation_tokens_per_s"]
    assert mac["models"][0]["price_usd_per_token_per_s"] == pytest.approx(mac["price_usd"] / rate)
    markdown = advisor(*asked, "--markdown").stdout
    assert f"|  | {_PAIR} (planned) | {_MAC} (planned) |" in markdown


def test_hours_and_price_of_electricity(advisor: Advisor, tmp_path: Path) -> None:
    path = tmp_path / "mine.rig.json"
    path.write_text(json.dumps({"name": "Mine", "gpus": [{"name": "RTX 4090"}]}), "utf-8")
    asked = ("compare", "Llama 3.1 8B", "--rig", str(path), "--json")
    once = json.loads(advisor(*asked).stdout)["rigs"][0]
    dear = json.loads(advisor(*asked, "--kwh-price", "0.34").stdout)["rigs"][0]
    assert once["name"] == "Mine"
    twice = 2 * once["electricity_usd_per_month"]
    assert dear["electricity_usd_per_month"] == pytest.approx(twice)


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--rig", "RTX 3090/lots"), "memory in GiB"),
        (("--rig", "no such card"), "no such card"),
        (("--rig", _MAC, "--writing-hours", "30"), "24 hours"),
        (("--rig", _MAC) * 5, "one to 4"),
        (("--rig", "missing.rig.json"), "missing.rig.json"),
    ],
)
def test_mistakes_are_one_line(advisor: Advisor, flags: tuple[str, ...], said: str) -> None:
    done = advisor("compare", "Llama 3.1 8B", *flags)
    assert done.returncode == 1 and said in done.stderr and done.stderr.count("\n") == 1
