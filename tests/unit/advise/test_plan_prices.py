"""Prices: the newest wins, evidence is named, the rest of the build counts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advisor.advise.build import Workshop, card_build, system_build
from advisor.advise.plan_prices import (
    ASSUMED,
    LAUNCH,
    STREET,
    YOURS,
    BuildPrice,
    PartPrice,
    PriceBook,
)
from advisor.catalog.load import Catalog, load_catalog


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return load_catalog(tmp_path_factory.mktemp("nobody"))


@pytest.fixture(scope="module")
def book(catalog: Catalog) -> PriceBook:
    return PriceBook(catalog)


def test_the_newest_street_price_new_and_used_apart(book: PriceBook) -> None:
    used = book.observed("nvidia-geforce-rtx-3090", "used")
    new = book.observed("nvidia-geforce-rtx-3090", "new")
    assert used is not None and (used.usd, used.date, used.basis) == (1207, "2026-09", STREET)
    assert new is not None and (new.usd, new.date) == (1510.2, "2026-03-06")


def test_the_cheaper_of_new_and_used_is_planned_with(catalog: Catalog, book: PriceBook) -> None:
    price = book.part("nvidia-geforce-rtx-3090")
    assert price is not None and (price.usd, price.condition) == (1207, "used")
    without_used = PriceBook(catalog, used=False).part("nvidia-geforce-rtx-3090")
    assert without_used is not None and without_used.condition == "new"


def test_a_launch_price_only_where_nothing_newer_is_known(book: PriceBook) -> None:
    price = book.part("amd-radeon-ai-pro-r9700")
    assert price is not None and (price.basis, price.note) == (LAUNCH, "recalled")
    assert book.part("nvidia-geforce-rtx-4090").basis == STREET  # type: ignore[union-attr]


def test_no_price_is_none(book: PriceBook) -> None:
    assert book.part("nvidia-h100-nvl-94gb") is None
    assert book.system("apple-m3-ultra-80c", 512) is None


def test_own_prices_win(catalog: Catalog) -> None:
    book = PriceBook(catalog, {"nvidia-geforce-rtx-3090": 600.0})
    price = book.part("nvidia-geforce-rtx-3090")
    assert price is not None and (price.usd, price.basis) == (600, YOURS)


def test_memory_of_no_single_kit_is_several_kits(book: PriceBook) -> None:
    kit, more = book.memory("ddr5", 64, 2), book.memory("ddr5", 128, 2)
    assert kit is not None and kit.usd == 679.99 and kit.note == ""
    assert more is not None and more.usd == pytest.approx(2 * 679.99)
    assert more.note == "as 2 of 64 GiB"


def test_server_memory_rests_on_an_assumption(book: PriceBook) -> None:
    price = book.memory("ddr5-rdimm", 768, 12)
    assert price is not None and price.basis == ASSUMED and price.usd == 18_000


def test_a_system_takes_the_cheapest_of_recent_offers(book: PriceBook) -> None:
    price = book.system("amd-ryzen-ai-max-plus-395-radeon-8060s", 128)
    # The 2,399 USD of May are older than the offers of September.
    assert price is not None and (price.usd, price.date) == (3449, "2026-09-03")


def test_a_build_counts_all_of_its_parts(catalog: Catalog) -> None:
    workshop = Workshop(catalog)
    host = next(host for host in catalog.hosts if host.id == "desktop-am5-two-gpu")
    option = next(option for option in host.memory_options if option.ram_gib == 64)
    card = catalog.gpu("RTX 3090")
    build = card_build((card, card), host, option)
    price = workshop.price(build)
    items = {part.item: part.usd for part in price.parts}
    assert items["2× NVIDIA GeForce RTX 3090"] == 2 * 1207
    # 2 x 350 W + 65 W + 55 W, a fifth more: 984 W.
    assert any("1000 W" in item for item in items)
    assert price.usd == pytest.approx(sum(items.values()))
    assert price.oldest_date == "2025-07-23"
    assert any("Used" in note for note in price.notes)


def test_a_build_with_a_part_without_price_has_none(catalog: Catalog) -> None:
    workshop = Workshop(catalog)
    host = catalog.hosts[0]
    card = catalog.gpu("nvidia-h100-nvl-94gb")
    price = workshop.price(card_build((card,), host, host.memory_options[0]))
    assert price.usd is None and price.unknown == (card.name,)
    chip = catalog.chip("apple-m3-ultra-80c")
    assert workshop.price(system_build(chip, 512)).usd is None


def test_one_day_is_no_span_of_time() -> None:
    part = PartPrice("Apple M5 Max", 5099.0, "2026-09-03", "new", STREET)
    assert "Prices seen on 2026-09-03." in BuildPrice((part,)).notes
    older = replace(part, item="Memory", date="2026-04")
    assert "Prices seen between 2026-04 and 2026-09-03." in BuildPrice((part, older)).notes
