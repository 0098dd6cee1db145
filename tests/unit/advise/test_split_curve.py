"""The memory curve of a model that needs RAM beside the graphics card."""

from __future__ import annotations

import numpy as np
import pytest

from advisor.advise.curves import memory_curve
from advisor.catalog.load import load_catalog
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate
from tests.estimate_rigs import gpu, rig

MACHINE = rig(gpu(12), ram_gib=64)


def test_shows_graphics_memory_and_ram_apart() -> None:
    model = load_catalog().model("Llama 3.3 70B")
    curve = memory_curve(model, MACHINE, Scenario())
    assert curve is not None and curve.ram_bytes is not None
    assert curve.where == "graphics and system memory"
    on_card = curve.total_bytes - curve.ram_bytes
    fits = curve.contexts <= (curve.full_at or 0)
    assert curve.gpu_limit_bytes is not None
    assert (on_card[fits] <= curve.gpu_limit_bytes).all()
    assert (curve.total_bytes[fits] <= curve.limit_bytes).all()


def test_is_what_the_estimate_says() -> None:
    model = load_catalog().model("Llama 3.3 70B")
    curve = memory_curve(model, MACHINE, Scenario())
    assert curve is not None and curve.ram_bytes is not None
    answer = estimate(model, MACHINE, Scenario(context=8192)).placement
    at = float(np.interp(8192, curve.contexts, curve.ram_bytes))
    assert at == pytest.approx(answer.ram.used_bytes, rel=0.05)


def test_a_model_that_fits_on_the_card_has_no_ram_part() -> None:
    curve = memory_curve(load_catalog().model("Llama 3.1 8B"), MACHINE, Scenario())
    assert curve is not None
    assert curve.ram_bytes is None
    assert curve.where == "graphics memory"
