"""Drafts and cold starts bend the way they must, for any figures."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.advise.asked import estimate_asked
from advisor.advise.calibration import UNCORRECTED
from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.catalog.starting import speculation_cost, start_up, storage_kinds
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.result import Range, Speed
from advisor.domain.scenario import Scenario
from advisor.domain.starting import StorageKind
from advisor.estimate.engine import estimate
from advisor.estimate.speculative import Timed, on_one_device, speculated, tokens_per_step
from advisor.estimate.speed import layout_of, weight_work
from advisor.estimate.speed_load import Upload, loading_time
from advisor.estimate.speed_stack import Layout, WorkStack
from advisor.estimate.speed_times import runners_of
from advisor.estimate.weights import weight_plan

CATALOG = load_catalog()
PAIRS = (("Llama 3.3 70B", "Llama 3.2 1B"), ("Qwen3 30B-A3B", "Qwen3 0.6B"), ("Gemma 3 27B",
         "Gemma 3 1B"))  # fmt: skip
RIGS = ("RTX 3090", "RX 7900 XTX", "A100 PCIe 80GB", "Tesla P40")

pairs, cards = st.sampled_from(PAIRS), st.sampled_from(RIGS)
chances, lengths = st.floats(0, 1), st.integers(1, 16)
sizes, rates = st.integers(10**8, 10**12), st.floats(5e7, 2e10)


@cache
def rig_of(card: str) -> Rig:
    return rig_from_parts(CATALOG, gpus=[(card, 2)], ram_gib=128)


def with_drafts(
    pair: tuple[str, str], card: str, n_draft: int, chance: float
) -> tuple[Speed, Speed]:
    """Speeds without and with drafts, at the same placement; zero drafted tokens are allowed."""
    target, draft = (CATALOG.model(name) for name in pair)
    assert target.architecture is not None and draft.architecture is not None
    rig, scenario = rig_of(card), Scenario(draft_tokens=n_draft)
    model = load_speed_model()
    plain = estimate(target, rig, scenario, speed_model=model, as_if_it_fitted=True)
    assert plain.speed is not None
    runners, n_gpus = runners_of(rig, scenario), len(rig.gpus)

    def timed(of: WorkStack, layout: Layout) -> Timed:
        return Timed(of, layout, runners, scenario, 128_256)

    stacks = [
        WorkStack([each.architecture], [weight_work(weight_plan(each, "Q4_K_M"))])
        for each in (target, draft)
        if each.architecture is not None
    ]
    drafted = speculated(
        model,
        timed(stacks[0], layout_of(plain.placement, n_gpus)),
        timed(stacks[1], on_one_device(draft.architecture, n_gpus, 1)),
        plain.speed, plain.speed.generation, Range(chance, chance, chance),
        speculation_cost("CUDA"), assumed=False,
    )  # fmt: skip
    return plain.speed, drafted


@settings(max_examples=20, deadline=None)
@given(pairs, cards, chances)
def test_no_drafted_token_is_plain_decoding(
    pair: tuple[str, str], card: str, chance: float
) -> None:
    plain, drafted = with_drafts(pair, card, 0, chance)
    assert drafted.generation.mid == pytest.approx(plain.generation.mid)
    assert drafted.generation.low == pytest.approx(plain.generation.low)
    assert drafted.generation.high == pytest.approx(plain.generation.high)


@settings(max_examples=25, deadline=None)
@given(pairs, cards, lengths)
def test_drafts_that_are_never_accepted_never_help(
    pair: tuple[str, str], card: str, n_draft: int
) -> None:
    plain, drafted = with_drafts(pair, card, n_draft, 0.0)
    assert drafted.generation.mid < plain.generation.mid
    assert drafted.speculation is not None and drafted.speculation.is_slower


@settings(max_examples=25, deadline=None)
@given(pairs, cards, lengths, chances, chances)
def test_more_acceptance_is_never_slower(
    pair: tuple[str, str], card: str, n_draft: int, one: float, other: float
) -> None:
    low, high = sorted((one, other))
    _, less = with_drafts(pair, card, n_draft, low)
    _, more = with_drafts(pair, card, n_draft, high)
    assert less.generation.mid <= more.generation.mid * (1 + 1e-9)


@settings(max_examples=25, deadline=None)
@given(pairs, cards, lengths, chances)
def test_the_parts_of_a_tokens_time_make_the_whole(
    pair: tuple[str, str], card: str, n_draft: int, chance: float
) -> None:
    _, drafted = with_drafts(pair, card, n_draft, chance)
    whole = sum(part.seconds for part in drafted.token_time)
    assert whole == pytest.approx(1 / drafted.generation.mid)


@given(chances, st.integers(0, 64))
def test_a_step_yields_one_token_at_least_and_all_of_them_at_most(
    chance: float, n_draft: int
) -> None:
    assert 1 <= tokens_per_step(chance, n_draft) <= n_draft + 1
    assert tokens_per_step(chance, n_draft) <= tokens_per_step(chance, n_draft + 1)


@settings(max_examples=200)
@given(sizes, sizes, rates, st.sampled_from(storage_kinds()))
def test_loading_grows_with_the_file_and_shrinks_with_the_link(
    n_bytes: int, more: int, link: float, kind: StorageKind
) -> None:
    def seconds(size: int, rate: float) -> Range:
        return loading_time(
            size, (Upload(size, rate),), kind, start_up(), 0.01, 80e9
        ).seconds  # fmt: skip

    here = seconds(n_bytes, link)
    larger, quicker = seconds(n_bytes + more, link), seconds(n_bytes, 2 * link)
    for name in ("low", "mid", "high"):
        assert getattr(here, name) <= getattr(larger, name)
        assert getattr(quicker, name) <= getattr(here, name)
    assert here.low <= here.mid <= here.high


@settings(max_examples=10, deadline=None)
@given(cards, st.sampled_from(["Llama 3.1 8B", "Qwen3 30B-A3B"]))
def test_faster_drives_load_no_slower(card: str, name: str) -> None:
    waits = []
    for kind in storage_kinds():
        if kind.in_memory:
            continue
        answer = estimate_asked(
            CATALOG, UNCORRECTED, CATALOG.model(name), rig_of(card),
            replace(Scenario(), storage=kind.id),
        )  # fmt: skip
        assert answer.speed is not None and answer.speed.loading is not None
        waits.append(answer.speed.loading.seconds.mid)
    assert waits == sorted(waits, reverse=True)
