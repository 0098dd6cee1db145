"""Cold starts and drafted tokens on the command line and in files of scenarios."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.unit.cli.conftest import Advisor

RIG = ("--gpu", "RTX 3090:2", "--ram", "64")
DRAFT = ("--draft", "Llama 3.2 1B", "--draft-tokens", "4", "--acceptance", "0.8")
# Of the contract: a scenario without the new keys must answer with these alone.
SPEED_KEYS = {
    "generation_tokens_per_s", "generation_low", "generation_high", "prefill_tokens_per_s",
    "prefill_low", "prefill_high", "time_to_first_token_s", "limited_by",
}  # fmt: skip


def answer(advisor: Advisor, *flags: str) -> dict[str, Any]:
    found = advisor("estimate", "Llama 3.3 70B", *RIG, "--json", *flags)
    assert found.returncode == 0, found.stderr
    result: dict[str, Any] = json.loads(found.stdout)
    return result


def test_nothing_is_added_where_nothing_is_asked(advisor: Advisor) -> None:
    plain = answer(advisor)
    assert set(plain["speed"]) >= SPEED_KEYS
    assert not {"loading_s", "speculation"} & set(plain["speed"])
    assert "draft" not in plain and "draft_bytes" not in plain["memory"]


def test_a_cold_start_is_its_own_figure_and_in_the_first_token(advisor: Advisor) -> None:
    warm, cold = answer(advisor)["speed"], answer(advisor, "--storage", "nvme-4")["speed"]
    assert cold["loading_low_s"] < cold["loading_s"] < cold["loading_high_s"]
    assert cold["loading_limited_by"] == "reading the file"
    first = warm["time_to_first_token_s"] + cold["loading_s"]
    assert cold["time_to_first_token_s"] == pytest.approx(first)
    slow = answer(advisor, "--storage", "SATA SSD")["speed"]
    assert slow["loading_s"] > 5 * cold["loading_s"]


def test_drafts_are_stated_with_what_they_change(advisor: Advisor) -> None:
    plain, drafted = answer(advisor), answer(advisor, *DRAFT)
    found = drafted["speed"]["speculation"]
    assert (found["draft_tokens"], found["acceptance"]) == (4, 0.8)
    assert found["acceptance_assumed"] is False
    assert found["plain_tokens_per_s"] == plain["speed"]["generation_tokens_per_s"]
    assert drafted["speed"]["generation_tokens_per_s"] > found["plain_tokens_per_s"]
    assert found["slower"] is False
    assert drafted["draft"]["model"] == "llama-3.2-1b"
    assert drafted["memory"]["draft_bytes"] > 0
    places = [*drafted["placement"]["devices"], drafted["placement"]["ram"]]
    assert drafted["memory"]["draft_bytes"] == sum(each.get("draft_bytes", 0) for each in places)
    assert drafted["memory"]["total_bytes"] == sum(each["used_bytes"] for each in places)


def test_the_text_says_it_in_lines_of_their_own(advisor: Advisor) -> None:
    text = advisor("estimate", "Llama 3.3 70B", *RIG, *DRAFT, "--storage", "hdd").stdout
    assert "Draft model" in text and "With drafts" in text and "Loads the model" in text
    assert "loading included" in text


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        (("--draft", "Qwen3 0.6B"), "same tokens; these can"),
        (("--storage", "tape"), "no kind of storage named 'tape'"),
        (("--draft", "mtp"), "no block of its own"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    advisor: Advisor, flags: tuple[str, ...], words: str
) -> None:
    found = advisor("estimate", "Llama 3.3 70B", *RIG, *flags)
    assert found.returncode == 1 and words in found.stderr
    assert found.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "flags", [("--acceptance", "1.5"), ("--acceptance", "often"), ("--draft-tokens", "0")]
)
def test_wrong_figures_are_wrong_usage(advisor: Advisor, flags: tuple[str, ...]) -> None:
    assert advisor("estimate", "Llama 3.3 70B", *flags).returncode == 2


def test_scenarios_take_the_same_and_go_on_after_an_error(advisor: Advisor) -> None:
    hardware = {"gpus": [{"name": "RTX 3090", "count": 2}]}
    lines = [
        {"model": "Llama 3.3 70B", **hardware, "storage": "nvme-3"},
        {"model": "Llama 3.3 70B", **hardware, "draft": "Gemma 3 1B"},
        {"model": "Llama 3.3 70B", **hardware, "draft": "llama-3.2-1b", "draft_tokens": 2,
         "acceptance": 0.7, "draft_quant": "Q8_0"},
        {"model": "Llama 3.3 70B", **hardware, "acceptance": 2},
    ]  # fmt: skip
    found = advisor(
        "estimate", "--scenarios", "-", text="\n".join(json.dumps(line) for line in lines)
    )
    assert found.returncode == 1
    loaded, refused, drafted, wrong = map(json.loads, found.stdout.splitlines())
    assert loaded["speed"]["loading_s"] > 0
    assert refused["field"] == "draft" and wrong["field"] == "acceptance"
    assert drafted["draft"]["quant"] == "Q8_0"
    assert drafted["speed"]["speculation"]["acceptance_low"] == 0.7


def test_values_are_completed(advisor: Advisor) -> None:
    storage = advisor("completion", "words", "--", "estimate", "--storage").stdout.split()
    assert storage[0] == "hdd" and "page-cache" in storage
    drafts = advisor("completion", "words", "--", "estimate", "--draft").stdout
    assert "llama-3.2-1b" in drafts
