"""Rows of what llama.cpp allocates (`tests/data/engine_*.csv.gz`), and our answers to them.

The rows were made with llama.cpp 0.5.0-dev, commit 0c1e570: `CPU` rows by the engine's planning
pass (checked against 119 real allocations), `SIMGPU` rows by the same pass with a stand-in for the
CUDA backend. They are facts about the engine; the columns are described in `tests/data/README.md`.
"""

from __future__ import annotations

import csv
import gzip
import io
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from advisor.catalog.load import Catalog, load_catalog
from advisor.domain.hardware import GpuSpec, Rig, RigGpu, RigMemory
from advisor.domain.result import Estimate
from advisor.domain.scenario import FlashAttention, Scenario
from advisor.errors import UnknownNameError
from advisor.estimate.engine import estimate
from advisor.units import GIB, MIB

DATA = Path(__file__).resolve().parent.parent / "tests" / "data"
_ENDLESS = 1 << 20  # GiB: nothing is refused for lack of room


def read_rows(name: str) -> list[dict[str, str]]:
    """All rows of `tests/data/<name>.csv.gz`."""
    with gzip.open(DATA / f"{name}.csv.gz", "rt", encoding="utf-8") as file:
        return list(csv.DictReader(io.StringIO(file.read())))


def endless_rig(n_gpus: int) -> Rig:
    """`n_gpus` equal CUDA cards and RAM without end."""
    spec = GpuSpec(
        id="endless", name="Endless", vendor="nvidia", form="desktop", architecture="",
        vram_bytes=_ENDLESS * GIB, memory_type=None, bus_bits=None, bandwidth_bytes_per_s=None,
        fp16_flops=None, tensor_fp16_flops=None, int8_ops=None, fp8_flops=None, tdp_w=None,
        pcie_gen=None, pcie_lanes=None, compute_capability="8.9", gfx_target=None,
        backends=("CUDA",), n_shader_cores=16384,
    )  # fmt: skip
    size = _ENDLESS * GIB
    gpus = (RigGpu(spec, size, size),) * n_gpus
    return Rig("endless", "linux", gpus, None, RigMemory(size, size, None))


@dataclass(frozen=True, slots=True)
class Answer:
    """One row of the engine and our estimate of it; engine figures in MiB by column name."""

    row: dict[str, str]
    estimate: Estimate

    @property
    def on_gpu(self) -> bool:
        return self.row["backend"] == "SIMGPU"

    @property
    def whole_on_gpu(self) -> bool:
        """All layers, experts and the cache on the GPU."""
        placement = self.estimate.placement
        return (
            self.on_gpu
            and placement.gpu_layers > placement.n_layers
            and placement.cpu_moe_layers == 0
            and self.row["offload_kqv"] == "1"
        )

    def engine_mib(self, column: str) -> float:
        return float(self.row[column] or 0)

    def ours_mib(self, column: str) -> float:
        """Our figure for a column of the engine."""
        placement = self.estimate.placement
        on_host = not self.on_gpu or column.startswith("host_") or column == "output_mib"
        parts = placement.ram.parts if on_host else placement.devices[0].parts
        field = {
            "model_mib": parts.weights_bytes,
            "kv_mib": parts.kv_cache_bytes,
            "recurrent_state_mib": parts.recurrent_state_bytes,
            "recurrent_mib": parts.recurrent_state_bytes,
            "context_mib": parts.kv_cache_bytes + parts.recurrent_state_bytes,
            "compute_mib": parts.compute_buffer_bytes,
            "output_mib": parts.output_buffer_bytes,
        }
        return field[column.removeprefix("host_")] / MIB

    def error_mib(self, column: str) -> float:
        return self.ours_mib(column) - self.engine_mib(column)


def row_scenario(row: dict[str, str]) -> Scenario:
    """The settings of a row of `engine_memory`."""
    return Scenario(
        quant=row["quant"],
        context=int(row["n_ctx"]),
        kv_type_k=row["kv_type_k"],
        kv_type_v=row["kv_type_v"],
        flash_attention=FlashAttention(row["flash_attn_used"]),
        ubatch=int(row["n_ubatch"]),
        batch_size=int(row["n_batch"]),
        parallel=int(row["n_parallel"]),
        kv_unified=row["kv_unified"] == "1",
        outputs=int(row["n_outputs_max"]),
        swa_full=row["swa_full"] == "1",
        offload_kv=row["offload_kqv"] == "1",
        gpu_layers=int(row["n_gpu_layers"]) if row["backend"] == "SIMGPU" else None,
        cpu_moe_layers=int(row["n_cpu_moe"]),
    )


@cache
def answers() -> tuple[Answer, ...]:
    """Every row of `engine_memory` whose model is in the catalog. Left out are rows with
    `--no-op-offload`, which the advisor does not offer, and gpt-oss in files that nobody publishes
    (its experts stay in their own FP4 whatever the label says)."""
    catalog = load_catalog()
    rigs = {"SIMGPU": endless_rig(1), "CPU": endless_rig(0)}
    found = []
    for row in read_rows("engine_memory"):
        model = known_model(catalog, row["model_id"])
        if model is None or row["op_offload"] == "0":
            continue
        if model.architecture.native_fp4_experts and row["quant"] != "MXFP4_MOE":
            continue
        found.append(Answer(row, estimate(model, rigs[row["backend"]], row_scenario(row))))
    return tuple(found)


@cache
def more_answers(step: int = 1) -> tuple[Answer, ...]:
    """Rows of `engine_more`, architectures with graphs of their own: all, or one of every `step`.
    MiniMax M3 is left out where its buffer grows with the cache: the rows are of an empty one."""
    catalog = load_catalog()
    rigs = {"SIMGPU": endless_rig(1), "CPU": endless_rig(0)}
    return tuple(
        Answer(
            row, estimate(catalog.model(row["model_id"]), rigs[row["backend"]], row_scenario(row))
        )
        for row in read_rows("engine_more")[::step]
        if not grows_with_the_cache(row)
    )


def grows_with_the_cache(row: dict[str, str]) -> bool:
    """Whether the engine reserves less than it will take."""
    streams = row["n_parallel"] == "1" or row["kv_unified"] == "0"
    return row["model_id"] == "minimax-m3" and row["flash_attn_used"] == "on" and streams


@cache
def real_answers() -> tuple[Answer, ...]:
    """Every real allocation of `engine_real_check`, on a CPU."""
    catalog = load_catalog()
    found = []
    for row in read_rows("engine_real_check"):
        settings = {
            "backend": "CPU", "kv_type_k": row["kv_type"], "kv_type_v": row["kv_type"],
            "flash_attn_used": row["flash_attn"], "n_batch": "2048", "n_gpu_layers": "0",
            "n_cpu_moe": "0", "offload_kqv": "1",
        }  # fmt: skip
        model = known_model(catalog, row["model_id"])
        if model is not None:
            merged = row | settings
            found.append(Answer(merged, estimate(model, endless_rig(0), row_scenario(merged))))
    return tuple(found)


def known_model(catalog: Catalog, name: str):  # type: ignore[no-untyped-def]
    """The model of that id or alias, None if the catalog lacks it."""
    try:
        return catalog.model(name)
    except UnknownNameError:
        return None


@dataclass(frozen=True, slots=True)
class SplitAnswer:
    """One setting of `engine_multi_gpu`: its rows by device, and our estimate."""

    rows: dict[str, dict[str, str]]
    estimate: Estimate
    pipelined: bool

    def devices(self) -> Iterator[tuple[dict[str, str], float, float, float]]:
        """Each GPU's row with our weights, cache and state, and compute in MiB."""
        for index, device in enumerate(self.estimate.placement.devices):
            parts = device.parts
            held = (parts.kv_cache_bytes + parts.recurrent_state_bytes) / MIB
            yield (
                self.rows[f"SIM{index}"],
                parts.weights_bytes / MIB,
                held,
                parts.compute_buffer_bytes / MIB,
            )


@cache
def split_answers() -> tuple[SplitAnswer, ...]:
    """Every setting of `engine_multi_gpu`."""
    catalog = load_catalog()
    settings: dict[tuple[str, ...], dict[str, dict[str, str]]] = defaultdict(dict)
    columns = (
        "model_id", "quant", "n_devices", "n_gpu_layers", "n_ctx", "kv_type", "n_ubatch",
        "n_parallel", "n_outputs_max", "sched_copies",
    )  # fmt: skip
    for row in read_rows("engine_multi_gpu"):
        settings[tuple(row[column] for column in columns)][row["device"]] = row
    found = []
    for rows in settings.values():
        row = next(iter(rows.values()))
        scenario = Scenario(
            quant=row["quant"],
            context=int(row["n_ctx"]),
            kv_type_k=row["kv_type"],
            kv_type_v=row["kv_type"],
            ubatch=int(row["n_ubatch"]),
            parallel=int(row["n_parallel"]),
            outputs=int(row["n_outputs_max"]),
            gpu_layers=int(row["n_gpu_layers"]),
        )
        model = known_model(catalog, row["model_id"])
        if model is not None:
            answer = estimate(model, endless_rig(int(row["n_devices"])), scenario)
            found.append(SplitAnswer(rows, answer, row["sched_copies"] != "1"))
    return tuple(found)
