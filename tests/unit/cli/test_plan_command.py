"""`advisor plan` as people and scripts call it."""

from __future__ import annotations

import json
import re
from itertools import pairwise

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


def test_no_row_of_the_frontier_reads_as_a_worse_one(advisor: Advisor) -> None:
    """Dearer rigs are faster, as printed too."""
    text = advisor("plan", "gpt-oss 120B", "--min-tps", "20").stdout
    table = text[text.index("Oldest price") :].splitlines()[1:]
    rates = [re.search(r" USD +([\d,.]+) ", row) for row in table if " USD " in row]
    speeds = [float(rate[1].replace(",", "")) for rate in rates if rate]
    assert len(speeds) > 5 and all(one < two for one, two in pairwise(speeds))


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


def test_another_currency_and_an_own_price(advisor: Advisor) -> None:
    """400 of 0.5 a dollar are 800 dollars; a card at nearly nothing wins."""
    asked = ("plan", "Qwen3 32B", "--min-tps", "20", "--json")
    own = json.loads(advisor(*asked, "--price", "RTX 3090=1").stdout)
    parts = {part["item"]: part for part in own["cheapest"]["price"]["parts"]}
    assert parts["NVIDIA GeForce RTX 3090"]["basis"] == "yours"
    assert parts["NVIDIA GeForce RTX 3090"]["usd"] == 1
    pounds = ("--currency", "gbp", "--rate", "0.5")
    assert json.loads(advisor(*asked, *pounds, "--budget", "400").stdout)["budget_usd"] == 800
    text = advisor(*asked[:-1], *pounds).stdout
    assert "GBP" in text and " USD," not in text and "1 USD counts as 0.5 GBP" in text


def test_money_that_cannot_be_meant(advisor: Advisor) -> None:
    for flags, said in (
        (("--currency", "EUR"), "--rate"),
        (("--currency", "euros"), "three letters"),
        (("--rate", "2"), "--currency"),
        (("--price", "RTX 3090"), "RTX 3090=650"),
        (("--price", "no such card=3"), "no such card"),
    ):
        done = advisor("plan", "Qwen3 32B", *flags)
        assert done.returncode == 1 and said in done.stderr


def test_many_users_want_more_machine(advisor: Advisor) -> None:
    asked = ("plan", "Llama 3.1 8B", "--min-tps", "30", "--json")
    one = json.loads(advisor(*asked).stdout)["cheapest"]
    many = json.loads(advisor(*asked, "--users", "32").stdout)
    assert many["users"] == 32
    cheapest = many["cheapest"]
    assert cheapest["tokens_per_s_each"] >= 30
    assert cheapest["tokens_per_s"] >= 32 * 30
    assert cheapest["price_usd"] > one["price_usd"]


def test_named_hardware_says_whom_it_serves(advisor: Advisor) -> None:
    asked = ("plan", "Llama 3.3 70B", "--users", "8", "--gpu", "RTX 3090:2", "--ram", "64")
    answer = json.loads(advisor(*asked, "--json", "--link", "ethernet-25g").stdout)
    assert not answer["enough"] and answer["most_users"] < 8
    assert answer["cluster"]["machines"] == 2  # 61 GiB on twice 48
    assert answer["cluster"]["link"] == "ethernet-25g"
    assert {row["link"] for row in answer["links"]} >= {"pcie-4-x8", "nvlink-3090"}
    text = advisor(*asked).stdout
    assert "llama-server" in text and "vllm serve" in text and "sglang" in text
    assert advisor(*asked, "--link", "string").returncode == 1
    assert advisor(*asked, "--budget", "3").returncode == 1
