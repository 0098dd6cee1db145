"""Parts that do not go together are named with the reason."""

from __future__ import annotations

import pytest

from advisor.advise.build import Workshop
from advisor.advise.rig_check import GOOD, PROBLEM, REMARK, findings
from advisor.advise.rig_parts import build_of_rig, rig_of_parts
from advisor.catalog.load import Catalog, load_catalog
from advisor.domain.rig_parts import CardPart, RigParts


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return load_catalog(tmp_path_factory.mktemp("nobody"))


def _said(catalog: Catalog, kind: str, *cards: str, **more: object) -> str:
    """All sentences of a kind about a rig with these cards."""
    if "chip" not in more:
        more.setdefault("cpu", "Ryzen 9 7900X")
    parts = RigParts("rig", tuple(map(CardPart, cards)), **more)  # type: ignore[arg-type]
    rig = rig_of_parts(catalog, parts)
    workshop = Workshop(catalog)
    build = build_of_rig(catalog, rig, workshop.prices)
    found = findings(workshop, parts, rig, build)
    return " ".join(f"{each.what} {each.why}" for each in found if each.kind == kind)


def test_a_usual_desktop_has_no_problem(catalog: Catalog) -> None:
    usual = {"ram_gib": 64.0, "ram_speed": "DDR5-6000", "supply_w": 1000}
    assert _said(catalog, PROBLEM, "RTX 4090", **usual) == ""
    assert "supply has room" in _said(catalog, GOOD, "RTX 4090", **usual)


def test_a_supply_below_the_parts_peak(catalog: Catalog) -> None:
    # 2 x 350 W, 170 W for the processor, 55 W for the rest: 925 W, with a fifth more 1,110 W.
    small = _said(catalog, PROBLEM, "RTX 3090", "RTX 3090", supply_w=850)
    assert "up to 925 W" in small and "1110 W would do" in small
    assert "supply is tight" in _said(catalog, PROBLEM, "RTX 3090", "RTX 3090", supply_w=1000)


def test_more_than_a_household_circuit_gives(catalog: Catalog) -> None:
    # 3 x 450 W, 280 W for the processor, 55 W: 1,685 W, 1,872 W at the wall.
    said = _said(catalog, REMARK, "RTX 4090", "RTX 4090", "RTX 4090", cpu="EPYC 7532")
    assert "120 V" in said and "120 V" not in _said(catalog, REMARK, "RTX 4090")


def test_three_cards_need_another_board(catalog: Catalog) -> None:
    assert "more than a desktop board takes" in _said(catalog, PROBLEM, *["RTX 3090"] * 3)
    server = _said(catalog, PROBLEM, *["RTX 3090"] * 3, cpu="EPYC 7532", ram_gib=256.0)
    assert server == ""


def test_lanes_are_counted(catalog: Catalog) -> None:
    assert "x8 slots" in _said(catalog, REMARK, "RTX 3090", "RTX 3090")
    assert "no x16 for each" in _said(catalog, PROBLEM, "RTX 3090", "RTX 3090", lanes=16)


def test_memory_that_the_processor_does_not_take(catalog: Catalog) -> None:
    assert "cannot drive" in _said(catalog, PROBLEM, ram_speed="DDR4-3200")
    assert "memory channels, not" in _said(catalog, PROBLEM, ram_channels=8.0)
    assert "more than desktop boards take" in _said(catalog, PROBLEM, ram_gib=512.0)


def test_modules_and_macs_take_no_such_card(catalog: Catalog) -> None:
    assert "module for server boards" in _said(catalog, PROBLEM, "nvidia-h100-sxm5-80gb")
    mac = _said(catalog, PROBLEM, "RTX 3090", chip="apple-m4-max-40c", ram_gib=64.0)
    assert "Macs take no graphics cards" in mac


def test_old_and_new_cards_and_those_of_two_makers(catalog: Catalog) -> None:
    assert "driver 580" in _said(catalog, REMARK, "Tesla P40")
    assert "no one driver runs both" in _said(catalog, PROBLEM, "Tesla P40", "RTX 3090")
    assert "Vulkan" in _said(catalog, PROBLEM, "RX 7900 XTX", "RTX 3090")
