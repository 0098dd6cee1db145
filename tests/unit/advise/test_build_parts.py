"""Parts that do not go together are named with the reason; own figures replace the catalog's."""

from __future__ import annotations

import pytest

from advisor.advise.build_parts import (
    CANNOT,
    CAREFUL,
    Card,
    Parts,
    conflicts,
    needed_supply_w,
    rig_of_parts,
    why_not,
)
from advisor.catalog.load import Catalog, load_catalog
from advisor.units import GB, GIB


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return load_catalog(tmp_path_factory.mktemp("nobody"))


def _parts(catalog: Catalog, *cards: str, cpu: str = "Ryzen 9 7900X", **more: object) -> Parts:
    specs = tuple(Card(catalog.gpu(name)) for name in cards)
    return Parts(cards=specs, cpu=catalog.cpu(cpu), **more)  # type: ignore[arg-type]


def _reasons(parts: Parts, level: str) -> str:
    return " ".join(each.reason for each in conflicts(parts) if each.level == level)


def test_a_usual_desktop_has_no_conflict(catalog: Catalog) -> None:
    parts = _parts(catalog, "RTX 4090", ram_speed="DDR5-6000", modules=2, supply_w=1000)
    assert conflicts(parts) == ()


def test_a_supply_below_the_parts_peak(catalog: Catalog) -> None:
    # 2 x 350 W, 170 W for the processor, 55 W for the rest: 925 W.
    parts = _parts(catalog, "RTX 3090", "RTX 3090", supply_w=850)
    assert "up to 925 W" in _reasons(parts, CANNOT)
    assert needed_supply_w(parts) == pytest.approx(1110)
    enough = _parts(catalog, "RTX 3090", "RTX 3090", supply_w=1000)
    assert "1110 W are advisable" in _reasons(enough, CAREFUL)


def test_three_cards_need_another_board(catalog: Catalog) -> None:
    desktop = _parts(catalog, "RTX 3090", "RTX 3090")
    assert why_not(catalog.gpu("RTX 3090"), desktop) is not None
    server = _parts(catalog, "RTX 3090", "RTX 3090", cpu="EPYC 7532")
    assert why_not(catalog.gpu("RTX 3090"), server) is None


def test_lanes_are_counted(catalog: Catalog) -> None:
    card = catalog.gpu("RTX 3090")
    shared = _parts(catalog, "RTX 3090", "RTX 3090")
    assert "x8 slots" in _reasons(shared, CAREFUL)
    both = Parts(cards=(Card(card, lanes=16), Card(card, lanes=16)), cpu=shared.cpu)
    assert "32 lanes are set" in _reasons(both, CANNOT)


def test_memory_that_the_processor_does_not_take(catalog: Catalog) -> None:
    assert "takes DDR5, not DDR4" in _reasons(_parts(catalog, ram_speed="DDR4-3200"), CANNOT)
    assert "has 2 memory channels" in _reasons(_parts(catalog, ram_channels=8), CANNOT)
    one = _parts(catalog, cpu="EPYC 7532", modules=4)
    assert "4 of 8 channels" in _reasons(one, CAREFUL)


def test_modules_and_macs_take_no_such_card(catalog: Catalog) -> None:
    assert "fits no PCIe slot" in _reasons(_parts(catalog, "nvidia-h100-sxm5-80gb"), CANNOT)
    mac = Parts(cards=(Card(catalog.gpu("RTX 3090")),), chip=catalog.chip("apple-m4-max-40c"))
    assert "no graphics card" in _reasons(mac, CANNOT)


def test_old_and_new_cards_of_two_makers(catalog: Catalog) -> None:
    assert "driver 580" in _reasons(_parts(catalog, "Tesla P40", "RTX 3090"), CAREFUL)
    assert "Vulkan" in _reasons(_parts(catalog, "RX 7900 XTX", "RTX 3090"), CAREFUL)


def test_own_figures_reach_the_rig_and_are_marked(catalog: Catalog) -> None:
    card = Card(catalog.gpu("RTX 3090"), vram_bytes=48 * GIB, bandwidth_bytes_per_s=800 * GB)
    rig = rig_of_parts(Parts(cards=(card,), ram_gib=64), catalog)
    (gpu,) = rig.gpus
    assert gpu.capacity_bytes == 48 * GIB
    assert gpu.usable_bytes == 47 * GIB
    assert gpu.spec.bandwidth_bytes_per_s == 800 * GB
    assert gpu.overridden == ("vram_bytes", "bandwidth_bytes_per_s")
