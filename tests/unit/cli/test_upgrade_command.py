"""`advisor upgrade` as people and scripts call it."""

from __future__ import annotations

import json

from tests.unit.cli.conftest import Advisor

_DESK = ("--gpu", "RTX 3060 12GB", "--cpu", "Ryzen 5 5600", "--ram", "32")


def test_400_dollars_for_a_small_card(advisor: Advisor) -> None:
    """What builders of 2026 say: a second card of the same kind for a quarter of a thousand."""
    answer = json.loads(advisor("upgrade", *_DESK, "--budget", "400", "--json").stdout)
    assert answer["use"] == "chat" and answer["comfortable_tokens_per_s"] == 10
    found = answer["upgrades"]
    assert all(0 < each["price_usd"] <= 400 for each in found)
    worth = [each["worth_per_usd"] for each in found]
    assert worth == sorted(worth, reverse=True)
    second = next(each for each in found if each["title"] == "a second RTX 3060 12GB")
    assert len(second["after"]["gpus"]) == 2
    for gain in second["becomes_comfortable"]:
        assert (gain["before_tokens_per_s"] or 0) < 10 <= gain["after_tokens_per_s"]


def test_text_numbers_the_changes_with_price_and_gains(advisor: Advisor) -> None:
    text = advisor("upgrade", *_DESK, "--limit", "2").stdout
    assert text.startswith("For RTX 3060 12GB, 32 GiB DDR4-3200, chat at 8K context, 10 tokens/s")
    assert "1. " in text and "2. " in text and "3. " not in text
    assert "seen 20" in text and "Becomes comfortable:" in text and "most for the money" in text


def test_the_models_asked_about_are_those_that_count(advisor: Advisor) -> None:
    asked = ("upgrade", "Llama 3.3 70B", "--gpu", "RTX 3090", "--ram", "64", "--json")
    found = json.loads(advisor(*asked).stdout)["upgrades"]
    assert found
    for each in found:
        gains = (*each["becomes_comfortable"], *each["gets_faster"], *each["fits_slowly"])
        assert {gain["model"] for gain in gains} <= {"llama-3.3-70b"}


def test_what_cannot_be_changed_or_is_not_known_is_one_sentence(advisor: Advisor) -> None:
    soldered = advisor("upgrade", "--chip", "Apple M4 Max (40-core GPU)")
    assert soldered.returncode == 1 and "soldered" in soldered.stderr
    nobody = advisor("upgrade", "no such model", *_DESK)
    assert nobody.returncode == 1 and nobody.stderr.count("\n") == 1
    nothing = advisor("upgrade", *_DESK, "--budget", "9")
    assert nothing.returncode == 0 and "no single change" in nothing.stdout
