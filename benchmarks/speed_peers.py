"""What other tools would say of a measured row, by the formulas they publish. Facts, restated.

All of them estimate generation only, and none knows the depth of the context. NaN: no answer.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from benchmarks.measured import Case

_LLMFIT_BYTES = {"Q8": 1.0, "Q6": 0.75, "Q5": 0.625, "Q4": 0.5, "Q3": 0.4, "Q2": 0.3, "F16": 2.0}
_WHICHLLM_VENDOR = {"nvidia": 1.0, "amd": 0.78, "apple": 0.82, "intel": 0.65}


def constant_share(case: Case) -> float:
    """Bandwidth x 0.65 over the bytes that a token reads: the simple roofline."""
    read = float(case.plan.read_bytes.sum())
    return _bandwidth(case) * 0.65 / read


def llmfit(case: Case) -> float:
    """bandwidth / (parameters x bytes by quantization) x 0.55 x mode; mixtures read 3.2 bytes of
    every shared parameter beside the experts. 0.5 with layers in RAM, 0.3 without a GPU."""
    total, active = _params(case)
    per_weight = _bytes_per_weight(case.row.quant)
    if case.row.place.startswith("ncmoe"):
        ram = case.rig.memory.bandwidth_bytes_per_s or math.nan
        expert = active * per_weight
        return 0.8 / (expert / ram + expert / (_bandwidth(case) * 0.55))
    if case.model.is_moe:
        experts = float(case.plan.expert_read_bytes.sum()) / float(case.plan.read_bytes.sum())
        read = active * (experts * per_weight + (1 - experts) * 3.2)
        return _bandwidth(case) / read
    mode = 0.3 if case.row.place == "cpu" else 0.5 if case.row.place.startswith("ngl") else 1.0
    mode = 0.9 if case.row.split == "tensor" else mode
    return _bandwidth(case) / (total * per_weight) * 0.55 * mode


def whichllm(case: Case) -> float:
    """bandwidth / file x factor of the quantization x vendor; mixtures read a share of the file
    that rises with bandwidth; 18 / billions of parameters without a GPU."""
    total, active = _params(case)
    if case.row.place == "cpu":
        return 18 / (total / 1e9)
    quant = case.row.quant
    factor = 0.40 if "F16" in quant else 0.45 if "Q8" in quant else 0.55
    vendor = _WHICHLLM_VENDOR.get(case.rig.gpus[0].spec.vendor, 0.65)
    bandwidth = _bandwidth(case)
    share = 1.0
    if case.model.is_moe:
        share = max(active / total, min(0.25, 0.05 * bandwidth / 256e9))
    spilled = 1.0 if case.row.place == "gpu" else 0.45
    return bandwidth / (case.plan.file_bytes * share) * factor * vendor * spilled


PEERS: dict[str, Callable[[Case], float]] = {
    "constant 0.65": constant_share, "llmfit": llmfit, "whichllm": whichllm,
}  # fmt: skip


def _bandwidth(case: Case) -> float:
    """Of one device: GPUs in a layer split take turns."""
    if case.row.place == "cpu" or not case.rig.gpus:
        return case.rig.memory.bandwidth_bytes_per_s or math.nan
    return case.rig.gpus[0].spec.bandwidth_bytes_per_s or math.nan


def _params(case: Case) -> tuple[float, float]:
    total = float(case.model.total_params or math.nan)
    return total, float(case.model.active_params or total)


def _bytes_per_weight(quant: str) -> float:
    name = quant.upper().removeprefix("UD-").lstrip("I")
    for key, value in _LLMFIT_BYTES.items():
        if name.startswith(key) or (key == "F16" and "F16" in name):
            return value
    return 0.5
