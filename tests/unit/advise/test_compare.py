"""Rigs side by side agree with the single estimates and say what the trade is."""

from __future__ import annotations

import pytest

from advisor.advise.compare import Contender, Habits, compare
from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import Catalog, load_catalog
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

    def cost(habits: Habits) -> float:
        answer = compare(one, models, scenario, catalog.system_power, habits)
        return answer.columns[0].usd_per_month or 0.0

    always = cost(Habits(24, 24, 0.2))
    assert cost(Habits(24, 24, 0.4)) == pytest.approx(2 * always)
    assert cost(Habits(0, 24, 0.2)) < always / 2


def test_at_most_four(catalog: Catalog) -> None:
    with pytest.raises(InputError, match="one to 4"):
        compare(_contenders(catalog)[:1] * 5, [], Scenario(), catalog.system_power)
