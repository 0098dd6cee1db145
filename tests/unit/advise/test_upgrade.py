"""The best next single change of well-known rigs."""

from __future__ import annotations

import pytest

from advisor.advise.build import Workshop, workshop_for
from advisor.advise.rigs import rig_from_parts
from advisor.advise.upgrade import Upgrade, upgrades
from advisor.advise.upgrade_changes import FASTER_RAM, OTHER_CARD, RAM, SAME_CARD
from advisor.advise.uses import USE_BY_KEY
from advisor.catalog.load import Catalog, load_catalog
from advisor.domain.money import Money


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return load_catalog(tmp_path_factory.mktemp("nobody"))


def _for(catalog: Catalog, budget: float | None = None, **parts: object) -> tuple[Upgrade, ...]:
    rig = rig_from_parts(catalog, **parts)  # type: ignore[arg-type]
    return upgrades(rig, Workshop(catalog), USE_BY_KEY["chat"], budget)


def test_a_second_small_card_is_what_400_dollars_buy(catalog: Catalog) -> None:
    """24 GB in all hold models of 27 to 32 billion weights, which 12 GB do not."""
    found = _for(catalog, 400, gpus=[("RTX 3060 12GB", 1)], ram_gib=32, cpu="Ryzen 5 5600")
    second = next(each for each in found if each.change.kind == SAME_CARD)
    assert second.usd == 250
    assert second.possible and "run comfortably" in second.reason
    assert all(each.usd <= 400 for each in found)
    assert all(each.change.rig.planned for each in found)


def test_without_a_card_the_first_card_comes_first(catalog: Catalog) -> None:
    found = _for(catalog, 1000, ram_gib=32, cpu="Ryzen 5 7600")
    assert found[0].change.kind == OTHER_CARD


def test_more_memory_for_mixtures_beside_a_large_card(catalog: Catalog) -> None:
    found = _for(catalog, 1500, gpus=[("RTX 3090", 1)], ram_gib=32, cpu="Ryzen 5 7600")
    memory = [each for each in found if each.change.kind == RAM]
    assert memory and any(gain.model.is_moe for gain in memory[0].possible)


def test_slow_modules_are_worth_changing_only_where_ram_computes(catalog: Catalog) -> None:
    parts = {"ram_gib": 32, "cpu": "Ryzen 5 7600", "ram_speed": "DDR5-4800"}
    alone = {each.change.kind for each in _for(catalog, 450, **parts)}
    assert FASTER_RAM in alone


def test_soldered_memory_leaves_nothing_to_change(catalog: Catalog) -> None:
    assert _for(catalog, chip="Apple M4 Max (40-core GPU)", ram_gib=64) == ()


def test_best_per_unit_of_money_first(catalog: Catalog) -> None:
    found = _for(catalog, gpus=[("RTX 4090", 1)], ram_gib=64, cpu="Ryzen 9 7900X")
    worth = [each.worth_per_usd for each in found]
    assert worth == sorted(worth, reverse=True) and len(found) > 2


def test_what_nobody_has_a_price_of_comes_last_and_never_with_a_budget(catalog: Catalog) -> None:
    parts = {"gpus": [("RTX 3060 12GB", 1)], "ram_gib": 32, "cpu": "Ryzen 5 5600"}
    found = _for(catalog, **parts)
    prices = [each.usd for each in found]
    assert None in prices
    assert None not in prices[: prices.index(None)]
    assert set(prices[prices.index(None) :]) == {None}
    unpriced = found[prices.index(None)]
    assert "no price known" in unpriced.reason and unpriced.worth_per_usd == 0
    assert all(each.usd is not None for each in _for(catalog, 5000, **parts))


def test_a_persons_own_price_wins(catalog: Catalog) -> None:
    card = catalog.gpu("RTX 3060 12GB").id
    workshop = workshop_for(catalog, Money("EUR", 0.5, own_usd=((card, 40.0),)))
    rig = rig_from_parts(catalog, gpus=[(card, 1)], ram_gib=32, cpu="Ryzen 5 5600")
    found = upgrades(rig, workshop, USE_BY_KEY["chat"], 100)
    second = next(each for each in found if each.change.kind == SAME_CARD)
    assert second.usd == 40 and "20 EUR, your price" in second.reason
