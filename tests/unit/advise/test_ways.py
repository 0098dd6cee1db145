"""Ways to a goal: each one that is offered reaches it."""

from __future__ import annotations

import pytest

from advisor.advise.build import Workshop
from advisor.advise.rig_parts import rig_of_parts
from advisor.advise.ways import Goal, ways_to
from advisor.catalog.load import load_catalog
from advisor.domain.result import Verdict
from advisor.domain.rig_parts import CardPart, RigParts
from advisor.domain.scenario import Scenario
from advisor.estimate.weights import weight_plan

WORKSHOP = Workshop(load_catalog())
PAIR = RigParts(
    "Pair", (CardPart("nvidia-geforce-rtx-3090", 2),), cpu="amd-ryzen-9-7900", ram_gib=64.0,
    ram_speed="DDR5-6000",
)  # fmt: skip


@pytest.mark.parametrize("rate", [10.0, 18.0])
def test_every_way_reaches_the_goal(rate: float) -> None:
    model = WORKSHOP.catalog.model("llama-3.3-70b")
    rig = rig_of_parts(WORKSHOP.catalog, PAIR)
    answer = ways_to(WORKSHOP, Goal(model, 32768, rate), PAIR, rig, Scenario())
    assert not answer.reached
    assert answer.ways
    for way in answer.ways:
        assert way.generation is not None
        assert way.generation.mid >= rate * 0.999
        same_rig = way.parts is None
        assert same_rig == (way.title.startswith(("Q", "IQ", "8-bit")))
    assert answer.needed_bytes > weight_plan(model, "Q4_K_M").total_bytes
    assert any(way.is_new_rig and way.usd for way in answer.ways)


def test_a_goal_that_is_reached_needs_no_way() -> None:
    model = WORKSHOP.catalog.model("gemma-3-12b")
    rig = rig_of_parts(WORKSHOP.catalog, PAIR)
    answer = ways_to(WORKSHOP, Goal(model, 8192, 10.0), PAIR, rig, Scenario())
    assert answer.reached
    assert answer.ways == ()
    assert answer.estimate.placement.verdict is Verdict.GPU


def test_the_added_card_is_put_beside_what_is_there() -> None:
    model = WORKSHOP.catalog.model("llama-3.3-70b")
    rig = rig_of_parts(WORKSHOP.catalog, PAIR)
    answer = ways_to(WORKSHOP, Goal(model, 32768, 10.0), PAIR, rig, Scenario())
    more = [way.parts for way in answer.ways if way.parts and not way.is_new_rig]
    assert len(more) == 1
    assert more[0].cards[:-1] == PAIR.cards
    assert more[0].n_cards == 3


def test_what_nothing_runs_is_said() -> None:
    model = WORKSHOP.catalog.model("llama-3.3-70b")
    rig = rig_of_parts(WORKSHOP.catalog, PAIR)
    answer = ways_to(WORKSHOP, Goal(model, 32768, 5000.0), PAIR, rig, Scenario())
    assert not any(way.is_new_rig for way in answer.ways)
    assert answer.shortfall
