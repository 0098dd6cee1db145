"""How wide ranges of speeds are, and what stands behind measured rows."""

from __future__ import annotations

import pytest

from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.catalog.throughput import load_speed_model
from advisor.domain.result import Range, Speed
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate
from benchmarks.measured import read_measured, resolve

CATALOG = load_catalog()
MODEL = load_speed_model()


def speed(model: str, gpu: str, scenario: Scenario | None = None) -> Speed:
    rig = rig_from_parts(CATALOG, gpus=[(gpu, 1)], ram_gib=64)
    answer = estimate(CATALOG.model(model), rig, scenario or Scenario(), speed_model=MODEL).speed
    assert answer is not None
    return answer


def width(span: Range) -> float:
    return span.high / span.low


def test_the_less_is_known_the_wider() -> None:
    for key, seen in MODEL.spreads.items():
        if not key.endswith(":seen"):
            continue
        kind = key.removesuffix("seen")
        own, family, new = (MODEL.spreads[kind + each] for each in ("corrected", "family", "new"))
        widths = [each.high - each.low for each in (own, seen, family, new)]
        assert widths == sorted(widths), kind


def test_layers_in_ram_widen_the_range() -> None:
    whole = speed("Llama 3.1 8B", "RTX 4090").generation
    part = speed("Llama 3.1 8B", "RTX 4090", Scenario(gpu_layers=10)).generation
    assert width(part) > 1.2 * width(whole)


def test_a_family_that_nobody_measured_is_new() -> None:
    """No row is of an RDNA1 card; some are of RDNA3 cards, but none of an RX 7700 XT."""
    alone, relative = speed("Llama 3.2 3B", "RX 5700 XT"), speed("Llama 3.2 3B", "RX 7700 XT")
    assert alone.basis.startswith("No published measurement is near")
    assert "relatives of" in relative.basis
    assert width(alone.prefill) > width(relative.prefill)


@pytest.mark.parametrize("gpu", ["Arc A770 16GB", "Arc B580", "Arc A380"])
def test_prompts_on_intel_cards_stay_below_their_lanes(gpu: str) -> None:
    """llama.cpp leaves the matrix units of Intel's cards idle, so that their ordinary lanes are
    the limit: 2 flop a weight and token."""
    lanes = CATALOG.gpu(gpu).fp16_flops
    assert lanes
    answer = speed("Llama 3.2 3B", gpu, Scenario(quant="Q4_0", prompt_tokens=512))
    assert 2 * 3.2e9 * answer.prefill.mid < lanes


def test_the_memory_of_a_measured_mac_tells_its_chip() -> None:
    """48 and 64 GB come with the 40-core versions alone (apple.com specifications)."""
    rows = [row for row in read_measured() if row.device in ("Apple M4 Max", "Apple M5 Max")]
    cases, refused = resolve(rows, CATALOG)
    assert not refused
    assert {case.rig.gpus[0].spec.name for case in cases} == {
        "Apple M4 Max (40-core GPU)", "Apple M5 Max (40-core GPU)",
    }  # fmt: skip
