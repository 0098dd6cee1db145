"""Monthly cost: services by their price list, machines by price, power and speed, and the split."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.advise.build import Workshop
from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.catalog.throughput import load_speed_model
from advisor.domain.scenario import Scenario
from advisor.errors import InputError, UnknownNameError
from advisor.estimate.engine import estimate
from advisor.learn.cost import (
    CannotServe,
    Hosting,
    OwnMachine,
    Workload,
    always_cheaper_from,
    api_usd_each,
    break_even,
    hybrid_usd,
    implied_tokens,
    own_machine,
)

CATALOG = load_catalog()
WORKSHOP = Workshop(CATALOG)
HOSTING = Hosting(life_years=3, busiest_share=0.5, usd_per_kwh=0.17)
LOAD = Workload(10_000, 1500, 400)


def served(name: str, load: Workload = LOAD, hosting: Hosting = HOSTING, gpu: str = "RTX 4090"):
    model = CATALOG.model(name)
    rig = rig_from_parts(CATALOG, gpus=[(gpu, 1)], ram_gib=64)
    speed_model = load_speed_model()
    return own_machine(
        lambda on, asked: estimate(model, on, asked, speed_model=speed_model),
        WORKSHOP, model, rig, Scenario(), load, hosting,
    )  # fmt: skip


@pytest.fixture(scope="module")
def machine() -> OwnMachine:
    found = served("llama-3.1-8b")
    assert isinstance(found, OwnMachine)
    return found


# Services


def test_gpt_4o_costs_its_list_price() -> None:
    """2.50 and 10 dollars a million, 1.25 for cached input."""
    price = CATALOG.find_api("GPT-4o")[0]
    assert api_usd_each(price, Workload(1, 1_000_000, 0)) == 2.5
    assert api_usd_each(price, Workload(1, 0, 1_000_000)) == 10
    assert api_usd_each(price, Workload(1, 1_000_000, 0, cache_share=1.0)) == 1.25
    assert api_usd_each(price, Workload(1, 1000, 500, 0.5)) == pytest.approx(0.006875)


def test_long_inputs_cost_more_where_the_list_says_so() -> None:
    """Gemini 2.5 Pro: 1.25 dollars up to 200,000 tokens, 2.50 above."""
    price = CATALOG.find_api("gemini-2.5-pro")[0]
    assert api_usd_each(price, Workload(1, 200_000, 0)) == pytest.approx(0.25)
    assert api_usd_each(price, Workload(1, 400_000, 0)) == pytest.approx(1.0)


def test_a_models_name_finds_the_makers_service_then_the_cheapest_host() -> None:
    assert CATALOG.find_api("DeepSeek V3")[0].provider == "DeepSeek"
    hosts = CATALOG.find_api("Llama 3.1 8B")
    assert len(hosts) > 5 and not hosts[0].first_party
    assert hosts[0].input == min(host.input for host in hosts)
    with pytest.raises(UnknownNameError):
        CATALOG.find_api("no such service")


def test_every_price_has_a_date_and_a_source() -> None:
    assert len(CATALOG.api_prices) > 500
    assert {price.first_party for price in CATALOG.api_prices} == {True, False}
    assert all(len(price.date) == 10 and price.source for price in CATALOG.api_prices)


# A machine of one's own


def test_machine_time_is_reading_and_writing(machine: OwnMachine) -> None:
    assert machine.seconds_each == pytest.approx(
        1500 / machine.prefill_tokens_per_s + 400 / machine.generation_tokens_per_s
    )
    assert machine.batch > 1 and machine.generation_tokens_per_s / machine.batch >= 10
    assert machine.capacity == pytest.approx(8766 / 12 * 3600 * 0.5 / machine.seconds_each)


def test_cached_input_takes_no_reading() -> None:
    warm = served("llama-3.1-8b", replace(LOAD, cache_share=1.0))
    assert warm.seconds_each == pytest.approx(400 / warm.generation_tokens_per_s)


def test_month_is_hardware_over_its_life_and_electricity(machine: OwnMachine) -> None:
    hours = 8766 / 12
    busy = 10_000 * machine.seconds_each / 3600
    kwh = (machine.idle_w * (hours - busy) + machine.load_w * busy) / 1000
    expected = machine.price_usd / 36 + kwh * 0.17
    assert machine.monthly_usd(10_000) == pytest.approx(expected)


def test_more_than_one_machine_holds_needs_another(machine: OwnMachine) -> None:
    assert machine.machines(machine.capacity) == 1
    assert machine.machines(machine.capacity * 1.01) == 2
    assert machine.busy_share(machine.capacity) == pytest.approx(0.5)


def test_an_own_price_wins() -> None:
    assert served("llama-3.1-8b", hosting=replace(HOSTING, price_usd=900)).price_usd == 900


def test_what_cannot_be_served_says_why() -> None:
    large = served("deepseek-v3")
    assert isinstance(large, CannotServe) and "GiB" in large.reason
    long = served("llama-2-7b", Workload(1, 100_000, 400))
    assert isinstance(long, CannotServe) and "4,096" in long.reason


@pytest.mark.parametrize(
    ("load", "field"),
    [
        (Workload(0, 1, 1), "conversations"),
        (Workload(1, 0, 0), "tokens_in"),
        (Workload(1, 1, 1, 1.5), "cache_share"),
    ],
)
def test_impossible_workloads_name_the_figure(load: Workload, field: str) -> None:
    with pytest.raises(InputError) as error:
        load.check()
    assert error.value.field == field


# Where they cross


def test_at_the_break_even_both_cost_the_same(machine: OwnMachine) -> None:
    crossing = break_even(0.01, machine)
    assert machine.monthly_usd(crossing) == pytest.approx(0.01 * crossing)
    assert machine.monthly_usd(crossing * 0.99) > 0.01 * crossing * 0.99


def test_a_service_cheaper_than_a_full_machine_stays_cheaper(machine: OwnMachine) -> None:
    full = machine.monthly_usd(machine.capacity) / machine.capacity
    assert break_even(full * 0.99, machine) is None
    assert always_cheaper_from(full * 0.99, machine) is None


@settings(max_examples=40, deadline=None)
@given(share=st.floats(0.05, 0.95))
def test_beyond_the_last_crossing_owning_is_cheaper(machine: OwnMachine, share: float) -> None:
    each = machine.fixed_usd / (share * machine.capacity) + machine.work_usd_each
    last = always_cheaper_from(each, machine)
    assert last >= break_even(each, machine) * 0.999
    for step in range(1, 60):
        count = last * 1.0001 + step * machine.capacity / 7
        assert machine.monthly_usd(count) <= each * count * 1.0001


def test_a_split_pays_both(machine: OwnMachine) -> None:
    split = hybrid_usd(0.01, machine, 10_000, 0.2)
    assert split == pytest.approx(machine.monthly_usd(8_000) + 20.0)
    assert hybrid_usd(0.01, machine, 10_000, 0.0) == machine.monthly_usd(10_000)


def test_what_the_articles_sum_would_mean() -> None:
    """75,000 dollars for a million conversations are 7.5 cents each: at 2.50 and 10 dollars, with
    three tokens in for each out, 17,143 tokens."""
    price = CATALOG.find_api("gpt-4o")[0]
    tokens = implied_tokens(75_000, 1e6, price, Workload(1, 750, 250))
    assert tokens == pytest.approx(0.075 / (0.75 * 2.5e-6 + 0.25 * 10e-6))
