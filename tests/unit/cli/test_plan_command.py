"""`advisor plan` as people and scripts call it."""

from __future__ import annotations

import json

from tests.unit.cli.conftest import Advisor


def test_json_names_rigs_with_price_watts_and_estimate(advisor: Advisor) -> None:
    answer = json.loads(
        advisor("plan", "Qwen3 32B", "--context", "8k", "--min-tps", "20", "--json").stdout
    )
    assert answer["model"] == "qwen3-32b" and answer["context"] == 8192
    assert answer["rigs_compared"] > 500
    for offer in (answer["cheapest"], *answer["frontier"]):
        assert offer["price_usd"] > 0 and offer["watts"] > 0
        assert offer["estimate"]["speed"]["generation_tokens_per_s"] >= 20
        assert offer["estimate"]["placement"]["verdict"] in ("gpu", "split", "cpu")
        assert offer["price"]["oldest_date"] <= offer["price"]["newest_date"]
    assert answer["fastest"]["tokens_per_s"] >= answer["cheapest"]["tokens_per_s"]
    assert answer["frugal"]["watts"] <= answer["cheapest"]["watts"]
    prices = [offer["price_usd"] for offer in answer["frontier"]]
    assert prices == sorted(prices) and prices[0] == answer["cheapest"]["price_usd"]


def test_text_says_price_age_and_reason(advisor: Advisor) -> None:
    text = advisor("plan", "Qwen3 32B", "--min-tps", "20").stdout
    assert "Cheapest:" in text and "USD" in text and "tokens/s" in text
    assert "Fits because" in text and "Prices seen between 20" in text
    assert "Oldest price" in text


def test_a_budget_too_small_is_an_answer(advisor: Advisor) -> None:
    done = advisor("plan", "Qwen3 32B", "--min-tps", "20", "--budget", "300")
    assert done.returncode == 0
    assert "costs about" in done.stdout and "Closest:" in done.stdout


def test_mistakes_are_one_line(advisor: Advisor) -> None:
    unknown = advisor("plan", "no such model")
    assert unknown.returncode == 1 and unknown.stderr.count("\n") == 1
    quant = advisor("plan", "Qwen3 32B", "--quant", "Q99")
    assert quant.returncode == 1 and "Q99" in quant.stderr
    assert advisor("plan", "Qwen3 32B", "--min-tps", "-1").returncode == 2
