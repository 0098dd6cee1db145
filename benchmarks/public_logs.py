"""Our memory figures beside logs that other people's llama.cpp printed: `python -m
benchmarks.public_logs`.

The logs (`tests/data/public_logs.json`) are of builds from April 2025 on, found in threads and
repositories; each names its source. Older builds differ from the one that the estimates follow in
ways that their source tells (`RULES`); a row states those that apply, and they are computed from
the shape of the model, never fitted to a log.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import Any

import numpy as np

from advisor.catalog.load import Catalog, load_catalog
from advisor.domain.architecture import Architecture, LatentAttention
from advisor.domain.model import Model
from advisor.domain.result import Placement
from advisor.domain.scenario import FlashAttention, Scenario
from advisor.estimate.engine import placed
from advisor.estimate.graph.styles import STYLES
from advisor.estimate.kv_cache import cache_kinds, kind_cells
from advisor.units import MIB
from benchmarks.engine_rows import DATA, endless_rig

RULES = {
    "outputs_all": "logits of every token of a micro-batch were reserved (until mid 2026)",
    "mask_f32": "with flash attention the mask came as F32 and was cast on the device",
    "one_input": "the graph had no second input of embeddings, none for cells to write to (2025)",
    "kv_copies_pooled": "F16 copies of a quantized cache came from a pool, not from the buffer",
    "mla_keeps_v": "latent attention kept its values apart from the keys (until early 2026)",
    "pad_32": "without flash attention caches were padded to 32 cells, not 256",
    "no_output_copy": "LFM2 did not store its tied output matrix a second time",
    "fused_qkv_q5": "Q4_K_M kept fused attention matrices in Q5_K throughout",
    "rows_split": "-sm row: the compute buffers are of a split that the advisor does not offer",
    "lent_of_mix": "the first GPU's buffer holds a matrix of a mix of unknown types",
    "whole_mib": "the log prints whole MiB, rounded down",
}
PARTS = ("weights", "ram_weights", "kv", "ram_kv", "state", "compute", "host_compute", "output")
_CACHE_PADDING, _OLD_PADDING = 256, 32  # cells
_CAST_BYTES, _CAST_ROWS = 6, 6  # the mask as F32 and F16; rows of embeddings that live beside it


@dataclass(frozen=True)
class Log:
    """One log: `printed` sizes in MiB by part, a list where GPUs have theirs each."""

    record: dict[str, Any]
    model: Model

    @property
    def name(self) -> str:
        return str(self.record["id"])

    @property
    def rules(self) -> tuple[str, ...]:
        return tuple(self.record["build_rules"])

    @property
    def rounding_mib(self) -> float:
        return 1.0 if "whole_mib" in self.rules else 0.006

    @cached_property
    def scenario(self) -> Scenario:
        settings = dict(self.record["settings"])
        settings["flash_attention"] = FlashAttention(settings.get("flash_attention", "auto"))
        settings["override_tensor"] = tuple(settings.get("override_tensor", ()))
        layers = self.record.get("layers")
        return Scenario(
            quant=self.record["quant"],
            outputs=0 if "outputs_all" in self.rules else None,
            tensor_split=tuple(layers) if layers else None,
            backend="Vulkan" if self._keeps_nothing else None,
            **settings,
        )

    @property
    def _keeps_nothing(self) -> bool:
        """Neither F16 copies of a cache nor what kernels of CUDA keep for experts."""
        return "kv_copies_pooled" in self.rules or "Vulkan" in self.record["card"]

    @cached_property
    def placement(self) -> Placement:
        return self._placed(self.scenario)

    def pairs(self, part: str) -> list[tuple[float, float]]:
        """(printed, ours) in MiB for each device of a part that can be compared."""
        if part not in self.record["printed"]:
            return []
        printed = self.record["printed"][part]
        many = printed if isinstance(printed, list) else [printed]
        pairs = list(zip(many, self._ours(part), strict=True))
        if part in ("compute", "host_compute") and "rows_split" in self.rules:
            return []
        return pairs[1:] if part == "compute" and "lent_of_mix" in self.rules else pairs

    def _ours(self, part: str) -> list[float]:
        ram = self.placement.ram.parts
        if part == "ram_weights":
            return [ram.weights_bytes / MIB]
        if part == "ram_kv":
            return [ram.kv_cache_bytes / MIB * self._cache_factor]
        if part == "host_compute":
            return [self._host_compute()]
        if part == "output":
            return [ram.output_buffer_bytes / MIB]
        return [self._on_gpu(part, index) for index in range(len(self.placement.devices))]

    def _on_gpu(self, part: str, index: int) -> float:
        parts = self.placement.devices[index].parts
        if part == "weights":
            twice = self.placement.ram.parts.weights_bytes if self._has("no_output_copy") else 0
            return (parts.weights_bytes - twice) / MIB
        if part == "kv":
            return parts.kv_cache_bytes / MIB * self._cache_factor
        if part == "state":
            return parts.recurrent_state_bytes / MIB
        return self._compute(index)

    def _compute(self, index: int) -> float:
        """A GPU's buffer; that of an older build peaked at the cast of the mask, if anywhere else
        than where it does now."""
        ours = self.placement.devices[index].parts.compute_buffer_bytes / MIB
        if self._layers_only.devices[index].parts.compute_buffer_bytes / MIB >= ours:
            ours -= self._indices_mib
        return max(ours, self._mask_mib(_CAST_BYTES) + _CAST_ROWS * self._embedding_mib)

    def _host_compute(self) -> float:
        ours = self.placement.ram.parts.compute_buffer_bytes / MIB
        if self._has("one_input"):
            ours -= self._second_input_mib
        if self.scenario.cpu_only:
            return ours
        return ours + self._mask_mib(2) - self._indices_mib

    def _has(self, rule: str) -> bool:
        return rule in self.rules

    @cached_property
    def _layers_only(self) -> Placement:
        """The buffers without the logits of every token, which compete with the layers."""
        return self._placed(replace(self.scenario, outputs=None))

    def _placed(self, scenario: Scenario) -> Placement:
        gpus = self.record.get("layers") or [0]
        rig = endless_rig(0 if scenario.cpu_only else len(gpus))
        return placed(self.model, rig, scenario)

    def _mask_mib(self, extra_bytes: int) -> float:
        """What masks in F32 took more: `extra_bytes` a cell and token of the micro-batch."""
        if not self._has("mask_f32"):
            return 0.0
        context = np.array([self.scenario.context])
        windows = {kind.window: kind for kind in cache_kinds(self._arch)}
        cells = sum(int(kind_cells(kind, self.scenario, context)[0]) for kind in windows.values())
        return extra_bytes * cells * self.scenario.ubatch / MIB

    @property
    def _embedding_mib(self) -> float:
        """One value of F32 for every dimension and token of the micro-batch."""
        return 4 * self._arch.hidden_size * self.scenario.ubatch / MIB

    @property
    def _second_input_mib(self) -> float:
        """Embeddings given instead of tokens, with room for what pictures add to early layers."""
        style = STYLES.get(self._arch.gguf_arch)
        return self._embedding_mib * (1 + (style.deepstack if style else 0))

    @property
    def _indices_mib(self) -> float:
        """Where values are written, without flash attention one by one: 8 bytes each."""
        if not self._has("one_input") or self.scenario.flash_attention is not FlashAttention.OFF:
            return 0.0
        values = sum(kind.v_elements for kind in cache_kinds(self._arch))
        return 8 * values * self.scenario.ubatch / MIB

    @property
    def _cache_factor(self) -> float:
        """Size of an older build's cache over ours."""
        factor = 1.0
        if self._has("mla_keeps_v"):
            kind = cache_kinds(self._arch)[0]
            mixer = self._arch.layers[kind.layers[0]].mixers[0]
            assert isinstance(mixer, LatentAttention)
            factor *= (kind.k_elements + mixer.kv_lora_rank) / kind.k_elements
        if self._has("pad_32"):
            context = self.scenario.context
            factor *= _padded(context, _OLD_PADDING) / _padded(context, _CACHE_PADDING)
        return factor

    @property
    def _arch(self) -> Architecture:
        assert self.model.architecture is not None
        return self.model.architecture


def _padded(cells: int, to: int) -> int:
    return -(-cells // to) * to


@cache
def logs() -> tuple[Log, ...]:
    """Every log, with its model of the catalog."""
    catalog: Catalog = load_catalog()
    text = (DATA / "public_logs.json").read_text(encoding="utf-8")
    return tuple(Log(record, _model(catalog, record)) for record in json.loads(text))


def _model(catalog: Catalog, record: dict[str, Any]) -> Model:
    """The model, with the vocabulary of the file where that is another."""
    model = catalog.model(record["model"])
    if "n_vocab" not in record or model.architecture is None:
        return model
    arch = replace(model.architecture, vocab_size=record["n_vocab"])
    return replace(model, architecture=arch)


def difference(log: Log, part: str) -> float | None:
    """The largest relative difference of a part over the devices, ours over printed less one."""
    found = [ours / printed - 1 for printed, ours in log.pairs(part) if printed]
    return max(found, key=abs) if found else None


def main() -> None:
    rows = logs()
    shapes = {log.model.architecture.gguf_arch for log in rows if log.model.architecture}
    print(f"{len(rows)} logs, {len({log.model.id for log in rows})} models, "
          f"{len(shapes)} architectures\n")  # fmt: skip
    print(f"{'largest difference, %':42}" + "".join(f"{part:>13}" for part in PARTS))
    for log in rows:
        cells = (difference(log, part) for part in PARTS)
        print(f"{log.name[:41]:42}" + "".join(_cell(value) for value in cells), end="")
        print(f"  {', '.join(log.rules)}")
    print()
    for label, pick in (("median", np.median), ("worst", np.max)):
        print(f"{label:42}" + "".join(_cell(_over(rows, part, pick)) for part in PARTS))
    print(f"{'logs':42}" + "".join(f"{len(_errors(rows, part)):13}" for part in PARTS))
    within = (np.mean(_errors(rows, part) <= 0.001) for part in PARTS)
    print(f"{'within 0.1 %':42}" + "".join(f"{100 * share:12.0f}%" for share in within))
    print("\nBuild rules")
    for rule, text in RULES.items():
        print(f"  {rule:18}{sum(rule in log.rules for log in rows):4}  {text}")


def _errors(rows: Iterable[Log], part: str) -> np.ndarray:
    found = (difference(log, part) for log in rows)
    return np.array([abs(value) for value in found if value is not None])


def _over(rows: Sequence[Log], part: str, pick: Any) -> float:
    return float(pick(_errors(rows, part)))


def _cell(value: float | None) -> str:
    return f"{'':>13}" if value is None else f"{100 * value:13.3f}"


if __name__ == "__main__":
    main()
