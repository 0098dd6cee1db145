"""Planned rigs: from a list of parts to a rig, a price and reasons, and back to parts."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from advisor.advise.build import Workshop
from advisor.advise.reported_rig import rig_as_reported, rig_from_report
from advisor.advise.rig_check import findings
from advisor.advise.rig_figures import rig_figures
from advisor.advise.rig_parts import build_of_rig, parts_of_build, parts_of_rig, rig_of_parts
from advisor.catalog.load import load_catalog
from advisor.domain.rig_parts import CardPart, RigParts
from advisor.errors import FormatError, UnknownNameError
from advisor.formats.rigfile import RigFile, read_rig_file
from advisor.probe.load import machine_from_text
from advisor.session.rigs_file import KeptRigs, load_rigs, save_rigs
from advisor.units import GB, GIB

CATALOG = load_catalog()
WORKSHOP = Workshop(CATALOG)
PAIR = RigParts(
    "Budget rig", (CardPart("nvidia-geforce-rtx-3090", 2),), cpu="amd-ryzen-9-7900",
    ram_gib=64.0, ram_speed="DDR5-6000",
)  # fmt: skip
MAC = RigParts("Mac", chip="apple-m4-max-40c", ram_gib=64.0)


def said(parts: RigParts, kind: str) -> str:
    rig = rig_of_parts(CATALOG, parts)
    build = build_of_rig(CATALOG, rig, WORKSHOP.prices)
    found = findings(WORKSHOP, parts, rig, build)
    return " ".join(f"{f.what} {f.why}" for f in found if f.kind == kind)


def test_parts_make_the_rig_they_name() -> None:
    rig = rig_of_parts(CATALOG, PAIR)
    assert rig.name == "Budget rig"
    assert rig.planned
    assert [gpu.spec.id for gpu in rig.gpus] == ["nvidia-geforce-rtx-3090"] * 2
    assert rig.memory.bandwidth_bytes_per_s == 2 * 8 * 6000e6


def test_a_rig_gives_its_parts_back() -> None:
    parts, missing = parts_of_rig(CATALOG, rig_of_parts(CATALOG, PAIR), "Budget rig")
    assert missing == ()
    assert parts == replace(PAIR, ram_channels=2.0)
    assert parts_of_rig(CATALOG, rig_of_parts(CATALOG, MAC), "Mac")[0] == MAC


def test_own_figures_replace_those_of_the_catalog() -> None:
    card = CardPart("rtx 4090", 1, vram_gib=48, bandwidth_gb_s=1200)
    (gpu,) = rig_of_parts(CATALOG, RigParts("own", (card,))).gpus
    assert gpu.capacity_bytes == 48 * GIB
    assert gpu.spec.bandwidth_bytes_per_s == 1200 * GB
    assert gpu.overridden == ("vram_bytes", "bandwidth_bytes_per_s")


def test_fewer_lanes_are_a_slower_link() -> None:
    wide = rig_of_parts(CATALOG, replace(PAIR, lanes=8)).gpus[0].link_bytes_per_s
    narrow = rig_of_parts(CATALOG, replace(PAIR, lanes=4)).gpus[0].link_bytes_per_s
    assert wide is not None
    assert narrow == pytest.approx(wide / 2)


def test_an_unknown_part_is_refused() -> None:
    with pytest.raises(UnknownNameError):
        rig_of_parts(CATALOG, RigParts("?", (CardPart("RTX 9999"),)))


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (replace(PAIR, supply_w=750), "supply is too small"),
        (replace(PAIR, supply_w=850), "supply is tight"),
        (replace(PAIR, cards=(CardPart("rtx 3090", 3),)), "more than a desktop board takes"),
        (replace(PAIR, lanes=16), "no x16 for each card"),
        (replace(PAIR, ram_speed="DDR4-3200"), "cannot drive DDR4-3200"),
        (replace(PAIR, ram_gib=512.0), "more than desktop boards take"),
        (replace(PAIR, cards=(CardPart("rtx 3090"), CardPart("rx 7900 xtx"))), "Vulkan"),
        (replace(PAIR, cards=(CardPart("rtx 4090 laptop"),)), "soldered into laptops"),
        (replace(MAC, ram_gib=60.0), "not sold with 60 GiB"),
        (replace(MAC, cards=(CardPart("rtx 3090"),)), "Macs take no graphics cards"),
    ],
)
def test_what_cannot_go_together_is_said(parts: RigParts, words: str) -> None:
    assert words in said(parts, "problem")


def test_a_sound_rig_has_no_problem() -> None:
    assert said(replace(PAIR, supply_w=1200), "problem") == ""
    assert "supply has room" in said(replace(PAIR, supply_w=1200), "good")
    assert said(MAC, "problem") == ""


def test_figures_count_the_whole_build() -> None:
    rig = rig_of_parts(CATALOG, PAIR)
    figures = rig_figures(WORKSHOP, rig, PAIR)
    cards = WORKSHOP.prices.part("nvidia-geforce-rtx-3090")
    assert cards is not None
    assert figures.usd is not None
    assert figures.usd > 2 * cards.usd + 500
    assert figures.bandwidth_text == "2 × 936 GB/s"
    assert figures.watts is not None
    assert 800 < figures.watts < 1000
    assert rig_figures(WORKSHOP, rig, replace(PAIR, price_usd=900.0)).usd == 900
    assert rig_figures(WORKSHOP, rig, None).price is None


def test_a_build_of_the_planner_becomes_parts_of_the_same_rig() -> None:
    host = next(host for host in CATALOG.hosts if host.gpu_slots == 2)
    card = CATALOG.gpu("rtx 3090")
    from advisor.advise.build import card_build

    build = card_build((card, card), host, host.memory_options[1])
    rig, again = WORKSHOP.rig(build), rig_of_parts(CATALOG, parts_of_build(build, "x"))
    assert again.gpus == rig.gpus
    assert again.memory.bandwidth_bytes_per_s == rig.memory.bandwidth_bytes_per_s
    assert again.memory.capacity_bytes == rig.memory.capacity_bytes


def test_files_hold_every_field(tmp_path: Path) -> None:
    card = CardPart("rtx 4090", 3, 48.0, 1200.0)
    whole = RigParts("all", (card,), None, "Ryzen 9 7900", 96.0, "DDR5-5600", 2.0, 8, 1600, 5e3)
    path = tmp_path / "all.rig.json"
    for parts in (whole, MAC):
        path.write_text(RigFile.of(parts).text(), "utf-8")
        assert read_rig_file(path).rig_parts("?") == parts


def test_a_file_from_before_has_no_new_fields(tmp_path: Path) -> None:
    path = tmp_path / "old.rig.json"
    path.write_text('{"gpus": [{"name": "RTX 3090", "count": 2}], "ram_gib": 64}', "utf-8")
    expected = RigParts("old", (CardPart("RTX 3090", 2),), ram_gib=64.0)
    assert read_rig_file(path).rig_parts("old") == expected
    path.write_text('{"supply_w": -1}', "utf-8")
    with pytest.raises(FormatError, match="supply_w"):
        read_rig_file(path)


def test_kept_rigs_come_back(tmp_path: Path) -> None:
    path = tmp_path / "rigs.json"
    kept = KeptRigs((PAIR, MAC), ("", "Mac"), ("gemma-3-12b",))
    save_rigs(kept, path)
    assert load_rigs(path) == (kept, "")
    assert load_rigs(tmp_path / "none.json") == (KeptRigs(), "")


def test_a_machine_from_a_report_comes_back_as_it_was(tmp_path: Path) -> None:
    report = "name, memory.total [MiB]\nNVIDIA GeForce RTX 3090, 24576 MiB\n"
    rig, parts = rig_from_report(machine_from_text(report), CATALOG)
    path = tmp_path / "rigs.json"
    save_rigs(KeptRigs((PAIR, parts)), path)
    (pair, again), trouble = load_rigs(path)[0].plans, load_rigs(path)[1]
    assert (pair, trouble) == (PAIR, "")
    assert again == parts and again.machine is not None
    assert rig_as_reported(again.machine, CATALOG, again.name) == rig
    text = path.read_text("utf-8").replace('"os"', '"was"')
    path.write_text(text, "utf-8")
    assert load_rigs(path)[0].plans[1] == replace(parts, machine=None)  # its parts remain


@pytest.mark.parametrize("text", ["", "{", "[]", '{"rigs": [{"gpus": 1}]}', '{"rigs": 5}'])
def test_damaged_kept_rigs_are_set_aside(tmp_path: Path, text: str) -> None:
    path = tmp_path / "rigs.json"
    path.write_text(text, "utf-8")
    kept, trouble = load_rigs(path)
    assert kept == KeptRigs()
    assert "damaged" in trouble
    assert (tmp_path / "rigs.json.damaged").read_text("utf-8") == text


def test_of_two_kept_rigs_with_one_name_the_first_stays(tmp_path: Path) -> None:
    path = tmp_path / "rigs.json"
    rig = {"name": "Twin", "gpus": [{"name": "RTX 3090"}]}
    path.write_text(json.dumps({"rigs": [rig, {**rig, "ram_gib": 8}]}), "utf-8")
    assert load_rigs(path)[0].plans == (RigParts("Twin", (CardPart("RTX 3090"),)),)
