"""Rigs side by side agree with the single estimates and say what the trade is."""

from __future__ import annotations

import pytest

from advisor.advise.compare import compare
from advisor.advise.compare_columns import Contender
from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import Catalog, load_catalog
from advisor.domain.money import Money
from advisor.domain.scenario import Scenario
from advisor.errors import InputError


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return load_catalog(tmp_path_factory.mktemp("nobody"))


def _contenders(catalog: Catalog) -> list[Contender]:
    return [
        Contender(rig_from_parts(catalog, gpus=[("RTX 3090", 2)], ram_gib=64), 4200.0),
        Contender(rig_from_parts(catalog, gpus=[("RTX 5090", 1)], ram_gib=32), 6300.0),
        Contender(rig_from_parts(catalog, chip="apple-m5-max-40c", ram_gib=128), 5099.0),
    ]


def test_two_3090_against_a_5090_against_a_mac(catalog: Catalog) -> None:
    models = [catalog.model(name) for name in ("Llama 3.3 70B", "Qwen3 32B")]
    answer = compare(_contenders(catalog), models, Scenario(context=32768), catalog.system_power)
    pair, single, mac = answer.columns
    # 40 GB of weights and 10 GB of keys and values: too much for 48 GB, not with 8 bits.
    assert "8-bit" in pair.cells[0].hint
    assert mac.cells[0].estimate.placement.verdict.value == "gpu" and mac.cells[0].hint == ""
    assert (single.cells[1].tokens_per_s or 0) > (pair.cells[1].tokens_per_s or 0)
    assert (mac.load_w or 0) < 200 < (single.load_w or 0) < (pair.load_w or 0)
    assert (mac.usd_per_month or 9e9) < (single.usd_per_month or 0)
    cell = single.cells[1]
    assert cell.tokens_per_s and cell.writing_w
    assert cell.joules_per_token == pytest.approx(cell.writing_w / cell.tokens_per_s)
    assert cell.usd_per_tps == pytest.approx(6300 / cell.tokens_per_s)
    text = " ".join(answer.summary)
    assert "Qwen3 32B is fastest on RTX 5090" in text and "costs least" in text


def test_what_only_one_of_them_holds(catalog: Catalog) -> None:
    answer = compare(
        _contenders(catalog)[1:], [catalog.model("gpt-oss 120B")], Scenario(), catalog.system_power
    )
    single, mac = answer.columns
    assert [model.id for model in mac.only_here] == ["gpt-oss-120b"] and single.only_here == ()
    assert any(line.startswith("Only") for line in answer.summary)


def test_electricity_follows_hours_and_price(catalog: Catalog) -> None:
    models, scenario = [catalog.model("Llama 3.1 8B")], Scenario()
    one = _contenders(catalog)[1:2]

    def cost(money: Money) -> float:
        answer = compare(one, models, scenario, catalog.system_power, money)
        return answer.columns[0].usd_per_month or 0.0

    always = cost(_money(24, 24, 0.2))
    assert cost(_money(24, 24, 0.4)) == pytest.approx(2 * always)
    assert cost(_money(0, 24, 0.2)) < always / 2


def _money(writing: float, on: float, kwh_price: float) -> Money:
    return Money(kwh_price=kwh_price, writing_hours_per_day=writing, on_hours_per_day=on)


def test_prices_are_said_in_the_persons_currency(catalog: Catalog) -> None:
    """1,200 and 3,000 dollars at half a pound a dollar; 0.1 pounds a kWh are 0.2 dollars."""
    pounds = Money("GBP", 0.5, kwh_price=0.1)
    rigs = [
        Contender(contender.rig, usd, contender.rest_w)
        for contender, usd in zip(_contenders(catalog)[1:3], (1200.0, 3000.0), strict=True)
    ]
    models = [catalog.model("Llama 3.1 8B")]
    said = " ".join(compare(rigs, models, Scenario(), catalog.system_power, pounds).summary)
    assert "600 GBP" in said and "1,500 GBP" in said and "USD" not in said
    assert "2.5 times the price" in said


def test_at_most_four(catalog: Catalog) -> None:
    with pytest.raises(InputError, match="one to 4"):
        compare(_contenders(catalog)[:1] * 5, [], Scenario(), catalog.system_power)
