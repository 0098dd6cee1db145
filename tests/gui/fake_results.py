"""A small made-up catalog on a made-up 12 GiB card, answered by schoolbook arithmetic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from advisor.advise.commands import Command, Flag
from advisor.advise.curves import MemoryCurve, SpeedCurve
from advisor.advise.fit import FitRow
from advisor.domain.hardware import GpuSpec, Rig, RigGpu, RigMemory
from advisor.domain.model import Model, PublishedFile
from advisor.domain.result import (
    Assessment,
    DeviceUse,
    Estimate,
    MemoryParts,
    Placement,
    RamUse,
    Range,
    Speed,
    TimePart,
    Verdict,
)
from advisor.session.state import AppState
from advisor.units import GIB, format_gib

BITS = {
    "Q2_K": 3.0,
    "Q3_K_M": 3.9,
    "Q4_K_M": 4.85,
    "Q5_K_M": 5.7,
    "Q6_K": 6.6,
    "Q8_0": 8.5,
    "F16": 16.0,
}
# name, vendor, total and active parameters in billions, KV bytes a token, longest context
SHAPES = [
    ("Gemma 3 12B", "Google", 12.2, 12.2, 90_000, 131072),
    ("Qwen3.5 9B", "Qwen", 9.0, 9.0, 32_768, 262144),
    ("Llama 3.1 8B Instruct", "Meta", 8.03, 8.03, 131_072, 131072),
    ("gpt-oss 20B", "OpenAI", 20.9, 3.6, 49_152, 131072),
    ("Qwen3 8B", "Qwen", 8.2, 8.2, 147_456, 40960),
    ("Granite 4.1 8B", "IBM", 8.1, 8.1, 147_456, 131072),
    ("Qwen3 30B-A3B", "Qwen", 30.5, 3.3, 98_304, 40960),
    ("Qwen3 4B", "Qwen", 4.0, 4.0, 147_456, 40960),
    ("Llama 3.2 3B", "Meta", 3.2, 3.2, 114_688, 131072),
    ("Qwen3 14B", "Qwen", 14.8, 14.8, 163_840, 40960),
    ("Phi-4 14B", "Microsoft", 14.7, 14.7, 204_800, 16384),
    ("Mistral Small 3.2 24B", "Mistral AI", 23.6, 23.6, 163_840, 131072),
    ("Gemma 3 27B", "Google", 27.4, 27.4, 120_000, 131072),
    ("Qwen3 32B", "Qwen", 32.8, 32.8, 262_144, 40960),
    ("Qwen3-Next 80B-A3B", "Qwen", 80.0, 3.0, 24_576, 262144),
    ("Llama 3.3 70B", "Meta", 70.6, 70.6, 327_680, 131072),
]  # fmt: skip


def make_model(name: str, vendor: str, total: float, active: float, context: int) -> Model:
    return Model(
        id=name.lower().replace(" ", "-"),
        name=name,
        vendor=vendor,
        family=name.split()[0],
        released="2025-01",
        licence="Apache-2.0" if vendor != "Meta" else "Llama 3.1 Community",
        open_weights=True,
        total_params=int(total * 1e9),
        active_params=int(active * 1e9),
        context_max=context,
        tasks=("chat", "code") if vendor != "Google" else ("chat", "vision"),
        modalities=("text",),
        architecture=None,
        hf_repo=f"{vendor.lower()}/{name.replace(' ', '-')}",
        sources=("https://example.org/model-card",),
        published_files=(PublishedFile("somebody", "Q4_K_M", int(total * 0.6e9), 10**7, "card"),),
    )


def make_rig(capacity_gib: float = 12.0, name: str = "This computer") -> Rig:
    spec = GpuSpec(
        id="rtx-4070-ti", name="RTX 4070 Ti", vendor="nvidia", form="desktop", architecture="Ada",
        vram_bytes=int(capacity_gib * GIB), memory_type="GDDR6X", bus_bits=192,
        bandwidth_bytes_per_s=504e9, fp16_flops=80e12, tensor_fp16_flops=160e12, int8_ops=None,
        fp8_flops=None, tdp_w=285, pcie_gen=4, pcie_lanes=16, compute_capability="8.9",
        gfx_target=None, backends=("CUDA",),
    )  # fmt: skip
    usable = int((capacity_gib - 2.1) * GIB)
    gpu = RigGpu(spec, int(capacity_gib * GIB), usable, in_use_bytes=int(1.1 * GIB))
    ram = RigMemory(32 * GIB, 18 * GIB, 80e9, label="DDR5-5600, two channels")
    return Rig(name, "linux", (gpu,), None, ram)


@dataclass(frozen=True)
class FakeDetail:
    model: Model
    estimate: Estimate
    ladder: tuple[FitRow, ...]
    memory_curve: MemoryCurve
    speed_curve: SpeedCurve | None
    all_commands: tuple[Command, ...]

    def commands(self, shell: str | None = None) -> tuple[Command, ...]:
        return self.all_commands


class FakeResults:
    """Answers like `session.results.Results`; `calls` counts the questions."""

    def __init__(self, copies: int = 1) -> None:
        self.shapes = {}
        for copy in range(copies):
            for name, vendor, total, active, kv, context in SHAPES:
                full_name = name if copy == 0 else f"{name} v{copy}"
                model = make_model(full_name, vendor, total, active, context)
                self.shapes[model.id] = (model, kv)
        self.calls = 0

    def rows(self, state: AppState) -> Sequence[FitRow]:
        self.calls += 1
        return [self._best(state, model_id) for model_id in self.shapes]

    def rows_of(self, models: Sequence[Model], state: AppState) -> Sequence[FitRow]:
        return [self._best(state, model.id) for model in models]

    def prepare(self, models: Sequence[Model], state: AppState) -> None:
        """Nothing here takes long."""

    def detail(self, state: AppState) -> FakeDetail | None:
        if state.selected_model not in self.shapes:
            return None
        return FakeDetail(
            self.shapes[state.selected_model][0], self.estimate(state), tuple(self.ladder(state)),
            self.memory_curve(state), self.speed_curve(state), tuple(self.commands(state)),
        )  # fmt: skip

    def ladder(self, state: AppState) -> Sequence[FitRow]:
        return [self.row(state, state.selected_model, quant) for quant in BITS]

    def _best(self, state: AppState, model_id: str) -> FitRow:
        rows = [self.row(state, model_id, quant) for quant in ("Q8_0", "Q6_K", "Q4_K_M")]
        return next((r for r in rows if r.assessment is Assessment.RUNS_WELL), rows[-1])

    def row(self, state: AppState, model_id: str, quant: str) -> FitRow:
        model, kv = self.shapes[model_id]
        rig, context = state.rig or make_rig(), state.scenario.context
        usable = sum(gpu.usable_bytes for gpu in rig.gpus)
        weights = int(model.total_params * BITS[quant] / 8)
        cache = kv * context // (2 if state.scenario.kv_type_k == "q8_0" else 1)
        fixed = int(0.5 * GIB)
        spill = min(weights, max(0, weights + cache + fixed - usable))
        speed = 400e9 / (model.active_params * BITS[quant] / 8 * (1 + 8 * spill / weights))
        fits = spill <= rig.memory.usable_bytes
        if not fits:
            assessment, verdict = Assessment.DOES_NOT_FIT, Verdict.NONE
        elif speed < 10:
            assessment, verdict = Assessment.SLOW, Verdict.SPLIT if spill else Verdict.GPU
        else:
            tight = not spill and weights + cache + fixed > 0.9 * usable
            assessment = Assessment.TIGHT if tight else Assessment.RUNS_WELL
            verdict = Verdict.SPLIT if spill else Verdict.GPU
        gpu = MemoryParts(weights - spill, cache, 0, fixed // 2, 0, fixed // 2)
        longest = min(model.context_max, max(0, (usable - fixed - weights + spill) // kv))
        rate = Range(speed * 0.9, speed, speed * 1.1) if fits else None
        return FitRow(
            model, quant, assessment, verdict, gpu, MemoryParts(spill), weights + 8 * 2**20,
            33, 0, rate, Range(900, 1000, 1100) if fits else None,
            Range(0.4, 0.5, 0.7) if fits else None, int(longest) if fits else 0,
        )  # fmt: skip

    def selected_row(self, state: AppState) -> FitRow:
        if state.selected_quant:
            return self.row(state, state.selected_model, state.selected_quant)
        return self._best(state, state.selected_model)

    def estimate(self, state: AppState) -> Estimate:
        row, rig = self.selected_row(state), state.rig or make_rig()
        gpu = rig.gpus[0]
        device = DeviceUse(gpu.spec.name, gpu.capacity_bytes, gpu.usable_bytes, row.gpu, 33)
        placement = Placement(
            row.verdict, 33, 32, 0, (device,), RamUse(rig.memory.usable_bytes, row.ram)
        )
        seconds = 1 / row.generation.mid if row.generation else 0
        parts = (
            TimePart("weights", "Read the weights", seconds * 0.85, "4.9 GB ÷ 428 GB/s"),
            TimePart("kv", "Read the KV cache", seconds * 0.09, "1.0 GiB ÷ 428 GB/s"),
            TimePart("launch", "Launch", seconds * 0.06, "32 layers × 19 µs"),
        )
        speed = row.generation and Speed(
            row.generation, row.prefill, row.time_to_first_token_s, "memory bandwidth", parts,
            "Fitted to measurements of cards of this family.",
        )  # fmt: skip
        return Estimate(
            row.model.id, row.model.name, replace(state.scenario, quant=row.quant),
            row.gpu + row.ram, row.file_bytes, placement, speed or None, row.max_context,
            row.assessment,
            f"All of it sits in graphics memory: {format_gib(row.gpu.total_bytes)} of "
            f"{format_gib(gpu.usable_bytes)}, and it writes faster than you read.",
        )  # fmt: skip

    def memory_curve(self, state: AppState) -> MemoryCurve:
        row, (model, kv) = self.selected_row(state), self.shapes[state.selected_model]
        contexts = np.unique(np.geomspace(1024, model.context_max, 96).astype(np.int64))
        flat = np.ones(len(contexts))
        gpu = (state.rig or make_rig()).gpus[0]
        weights = model.total_params * BITS[row.quant] / 8
        free = gpu.usable_bytes - 0.5 * GIB - weights
        halved = 2 if state.scenario.kv_type_k == "q8_0" else 1
        full_at = int(free / kv * halved) if free > kv * 1024 else None
        if full_at and full_at >= model.context_max:
            full_at = model.context_max
        return MemoryCurve(
            contexts, weights * flat, contexts * float(kv) / halved, 0.25 * GIB * flat,
            0.25 * GIB * flat, gpu.usable_bytes, gpu.capacity_bytes, full_at, "graphics memory",
        )  # fmt: skip

    def speed_curve(self, state: AppState) -> SpeedCurve | None:
        row, (model, kv) = self.selected_row(state), self.shapes[state.selected_model]
        if row.generation is None:
            return None
        depths = np.unique(np.geomspace(256, model.context_max, 64).astype(np.int64))
        weights = model.active_params * BITS[row.quant] / 8
        mid = row.generation.mid / (1 + depths * kv / weights)
        prompts = np.unique(np.geomspace(64, 32768, 48).astype(np.int64))
        ttft = prompts / 1000 + 0.05
        return SpeedCurve(depths, mid * 0.9, mid, mid * 1.1, prompts, ttft * 0.8, ttft, ttft * 1.3)

    def commands(self, state: AppState) -> Sequence[Command]:
        row = self.selected_row(state)
        name = row.model.name.replace(" ", "-")
        return (
            Command(
                "llama.cpp",
                f"llama-server -m {name}-{row.quant}.gguf \\\n  -c {state.scenario.context} "
                "-ngl 99 -fa on",
                (Flag("-c", "the context"), Flag("-ngl", "layers on the GPU")),
            ),
            Command(
                "Ollama", f"ollama run {name.lower()}", (), "Takes its context from a Modelfile."
            ),
        )
