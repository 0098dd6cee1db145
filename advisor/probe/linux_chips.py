"""Graphics inside a chip that no bus lists: Jetsons and Macs under Linux, by the device tree."""

from __future__ import annotations

import re

from advisor.probe.findings import Findings, GpuFinding, Rank
from advisor.probe.readers import Readers

_APPLE_CHIP = re.compile(r"\bM\d(?: (?:Pro|Max|Ultra))?\b")
_TEGRA = re.compile(r"nvidia,tegra(\d{3})")
_TEGRA_NAMES = {"194": "Xavier", "234": "Orin", "264": "Thor", "186": "Tegra X2", "210": "Tegra X1"}


def device_tree_model(readers: Readers) -> str | None:
    """The board's name, such as "NVIDIA Jetson Orin Nano Developer Kit"."""
    text = readers.read_text("/proc/device-tree/model") or readers.read_text(
        "/sys/firmware/devicetree/base/model"
    )
    return text.strip("\x00 \n")[:80] or None if text else None


def collect_chip_graphics(readers: Readers) -> Findings:
    """One GPU that shares all memory. Its driver, where there is one to ask, knows better."""
    model = device_tree_model(readers) or ""
    compatible = readers.read_text("/proc/device-tree/compatible") or ""
    gpu: GpuFinding | None = None
    tegra = _TEGRA.search(compatible)
    if tegra or "Jetson" in model:
        name = _TEGRA_NAMES.get(tegra[1] if tegra else "") or _jetson_chip(model)
        gpu = GpuFinding(name=f"{name} (nvgpu)", vendor="nvidia", kind="integrated", unified=True)
    elif model.startswith("Apple "):
        chip = _APPLE_CHIP.search(model)
        if chip:
            gpu = GpuFinding(
                name=f"Apple {chip[0]}", vendor="apple", kind="integrated", unified=True
            )
    return Findings("device tree", Rank.GUESS, os="linux", gpus=(gpu,) if gpu else ())


def _jetson_chip(model: str) -> str:
    return next((name for name in ("Orin", "Xavier", "Thor") if name in model), "Tegra")
