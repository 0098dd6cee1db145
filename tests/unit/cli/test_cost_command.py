"""`advisor cost` as people and scripts call it."""

from __future__ import annotations

import json

import pytest

from tests.unit.cli.conftest import Advisor

RIG = ("--gpu", "RTX 4090", "--ram", "64")


def test_json_has_the_fixed_keys(advisor: Advisor) -> None:
    asked = ("cost", "--conversations", "1M", "--tokens-in", "1k", "--tokens-out", "500",
             "--api", "gpt-4o", "--model", "Llama 3.1 8B", *RIG, "--escalate", "10%")  # fmt: skip
    answer = json.loads(advisor(*asked, "--json").stdout)
    assert set(answer) >= {"workload", "monthly_usd", "break_even_conversations", "assumptions"}
    assert answer["workload"]["conversations"] == 1_000_000
    month = answer["monthly_usd"]
    assert month["api"] == pytest.approx(7500)  # 1000 × 2.50 and 500 × 10 dollars a million
    assert 0 < month["self_hosted"] < month["hybrid"] < month["api"]
    assert month["hybrid"] == pytest.approx(750 + month["self_hosted"], rel=0.05)
    assert 1000 < answer["break_even_conversations"] < 1_000_000
    assert all(said["text"] and said["source"] for said in answer["assumptions"])


def test_a_service_alone(advisor: Advisor) -> None:
    answer = json.loads(advisor("cost", "--api", "gpt-4o-mini", "--json").stdout)
    assert answer["monthly_usd"]["api"] > 0
    assert answer["monthly_usd"]["self_hosted"] is None
    assert answer["break_even_conversations"] is None


def test_a_rig_that_cannot_serve_it_is_an_answer(advisor: Advisor) -> None:
    done = advisor("cost", "--model", "DeepSeek V3", *RIG, "--json")
    assert done.returncode == 0
    answer = json.loads(done.stdout)
    assert answer["monthly_usd"]["self_hosted"] is None and "GiB" in answer["cannot_serve"]


def test_text_lays_the_assumptions_open(advisor: Advisor) -> None:
    text = advisor("cost", "--api", "gpt-4o", "--model", "Llama 3.1 8B", *RIG).stdout
    for said in ("USD a month", "list price of 2026", "written off over 3 years", "a kWh",
                 "tokens a second", "Self-hosting is cheaper from"):  # fmt: skip
        assert said in text


def test_mistakes_are_one_line(advisor: Advisor) -> None:
    nothing = ("--api", "gpt-4o", "--tokens-in", "0", "--tokens-out", "0")
    for wrong in ((), ("--api", "no such service"), nothing):
        done = advisor("cost", *wrong)
        assert done.returncode == 1 and done.stderr.count("\n") == 1
    assert advisor("cost", "--api", "gpt-4o", "--escalate", "2").returncode == 2


def test_completion_offers_services(advisor: Advisor) -> None:
    offered = advisor("completion", "words", "--", "cost", "--api").stdout.split()
    assert "gpt-4o" in offered
