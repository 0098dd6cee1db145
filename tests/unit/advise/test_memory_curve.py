"""The memory chart says what the estimate says of the same context."""

from __future__ import annotations

import numpy as np
import pytest

from advisor.advise.curves import memory_curve
from advisor.catalog.load import load_catalog
from advisor.domain.hardware import Rig
from advisor.domain.scenario import Scenario
from advisor.estimate.engine import estimate
from tests.estimate_rigs import gpu, rig

MODELS = ("llama-3.1-8b", "gemma-3-12b", "gpt-oss-20b", "granite-4.0-h-tiny", "qwen3-vl-8b")
RIGS = {
    "one card": rig(gpu(48), ram_gib=64),
    "two cards": rig(gpu(24), gpu(24), ram_gib=64),
    "no GPU": rig(ram_gib=128),
}


@pytest.mark.parametrize("machine", RIGS.values(), ids=list(RIGS))
@pytest.mark.parametrize("name", MODELS)
def test_equals_the_estimate_at_every_doubling(name: str, machine: Rig) -> None:
    model = load_catalog().model(name)
    curve = memory_curve(model, machine, Scenario())
    assert curve is not None
    for context in (1024, 8192, 32768):
        answer = estimate(model, machine, Scenario(context=context))
        devices = answer.placement.devices
        used = sum(device.used_bytes for device in devices) or answer.placement.ram.used_bytes
        at = int(np.flatnonzero(curve.contexts == context)[0])
        assert curve.total_bytes[at] == pytest.approx(used, abs=1)
        assert curve.full_at == answer.max_context
