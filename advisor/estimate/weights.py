"""The doors to a model's weights: its plan in any quantization, from rules or real files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np

from advisor.domain.architecture import Architecture
from advisor.domain.model import Model, PublishedFile, StoredTensor, TypicalMix
from advisor.errors import InputError
from advisor.estimate.formats import MixRule, format_types, mix_rule, mix_types
from advisor.estimate.quantize import RULE_COLUMNS, TYPE_INDEX, rule_column
from advisor.estimate.tensors import model_tensors, stored_tensors
from advisor.estimate.weight_plan import Ints, WeightPlan
from advisor.estimate.weight_table import tabulate_types, weight_table
from advisor.text import say

__all__ = [
    "WeightPlan",
    "file_plan",
    "published_file",
    "typical_mix",
    "weight_plan",
    "weight_table",
]


def weight_plan(model: Model | Architecture, quant: str, imatrix: bool = False) -> WeightPlan:
    """The plan of `model` in quantization `quant` (an id of the catalog).

    A file type of llama-quantize follows its rules; another engine's format its definition; a mix
    made by hand ("UD-...") takes the size of a published file, or else the usual one (basis
    "typical"). "Q4_K_L" and the like are by rule 8-bit embeddings and output where no file is
    known. Raises InputError where nothing applies.
    """
    if isinstance(model, Architecture):
        return _arch_plan(model, quant, imatrix)
    if model.architecture is None:
        raise InputError(say("the shape of {name} is not known", name=model.name), field="model")
    if quant.startswith("UD-") or (mix_rule(quant) and published_file(model, quant)):
        return _published_plan(model, quant)
    return _arch_plan(model.architecture, quant, imatrix)


def published_file(model: Model, quant: str) -> PublishedFile | None:
    """The real file of that name to go by: the most exactly known of the best-known publisher."""
    found = [file for file in model.published_files if file.quant == quant]
    return min(found, key=_preference) if found else None


def typical_mix(model: Model, quant: str) -> TypicalMix | None:
    """What files of that name usually take for models of its kind; None if nobody publishes any."""
    return next((mix for mix in model.typical_mixes if mix.quant == quant), None)


_PUBLISHERS = ("unsloth", "bartowski", "ggml-org", "lmstudio-community", "mradermacher")


def _preference(file: PublishedFile) -> tuple[int, int, str]:
    known = file.publisher in _PUBLISHERS
    rank = _PUBLISHERS.index(file.publisher) if known else len(_PUBLISHERS)
    return rank, file.precision_bytes, file.source


@lru_cache(maxsize=16384)
def _arch_plan(arch: Architecture, quant: str, imatrix: bool) -> WeightPlan:
    try:
        column = rule_column(quant, imatrix)
    except KeyError:
        return _other_plan(arch, quant)
    return weight_table(arch).plan(column, quant)


def _other_plan(arch: Architecture, quant: str) -> WeightPlan:
    tensors = model_tensors(arch)
    if mix := mix_rule(quant):
        return _mix_plan(arch, quant, mix)
    types = format_types(tensors, quant)
    if types is None:
        raise InputError(say("no rule gives the size of '{quant}'", quant=quant), field="quant")
    return tabulate_types(tensors, types).plan(0, quant, basis="definition")


def _mix_plan(arch: Architecture, quant: str, mix: MixRule) -> WeightPlan:
    tensors = model_tensors(arch)
    base = weight_table(arch).types(rule_column(mix.base, False))
    return tabulate_types(tensors, mix_types(tensors, base, mix)).plan(0, quant)


@lru_cache(maxsize=4096)
def _published_plan(model: Model, quant: str) -> WeightPlan:
    file = published_file(model, quant)
    arch = model.architecture
    assert arch is not None
    if file is None:
        return _typical_plan(model, arch, quant)
    base = _arch_plan(arch, _nearest_rule(arch, file), False)
    metadata = base.file_bytes - base.total_bytes
    scale = (file.file_bytes - metadata) / base.total_bytes
    return replace(
        _scaled(base, quant, scale), file_bytes=file.file_bytes, basis="published", published=file
    )


def _typical_plan(model: Model, arch: Architecture, quant: str) -> WeightPlan:
    typical = typical_mix(model, quant)
    if typical is None:
        raise InputError(
            say(
                "'{quant}' is mixed by hand and no published file of {name} is known",
                quant=quant,
                name=model.name,
            ),
            field="quant",
        )
    base = _arch_plan(arch, typical.base, False)
    keeps_fp4 = arch.native_fp4_experts and TYPE_INDEX["MXFP4"] in base.types
    share = 1.0 if keeps_fp4 else typical.share
    return replace(_scaled(base, quant, share), basis="typical")


def _nearest_rule(arch: Architecture, file: PublishedFile) -> str:
    """The file type whose size is nearest: its types stand in for those of the mix."""
    sizes = weight_table(arch).file_bytes
    return RULE_COLUMNS[int(np.abs(sizes - file.file_bytes).argmin())].file_type


def _scaled(base: WeightPlan, quant: str, scale: float) -> WeightPlan:
    def part(size: int) -> int:
        return round(size * scale)

    def parts(sizes: Ints) -> Ints:
        rounded: Ints = np.rint(sizes * scale).astype(np.int64)
        return rounded

    return replace(
        base,
        quant=quant,
        total_bytes=part(base.total_bytes),
        file_bytes=part(base.file_bytes),
        input_bytes=part(base.input_bytes),
        output_bytes=part(base.output_bytes),
        head_bytes=part(base.head_bytes),
        extra_bytes=part(base.extra_bytes),
        block_bytes=parts(base.block_bytes),
        expert_bytes=parts(base.expert_bytes),
        device_output_bytes=part(base.device_output_bytes),
        device_head_bytes=part(base.device_head_bytes),
        device_extra_bytes=part(base.device_extra_bytes),
        device_block_bytes=parts(base.device_block_bytes),
        device_expert_bytes=parts(base.device_expert_bytes),
        largest_matrix_bytes=parts(base.largest_matrix_bytes),
        largest_expert_bytes=parts(base.largest_expert_bytes),
        embedding_bytes=part(base.embedding_bytes),
        scale=scale,
    )


def file_plan(
    arch: Architecture, stored: Sequence[StoredTensor], quant: str, file_bytes: int
) -> WeightPlan:
    """The plan of a real file: its own tensors and types, no rule asked."""
    tensors, names = stored_tensors(arch, stored, file_bytes)
    types = np.array([TYPE_INDEX[name] for name in names], dtype=np.uint8)
    plan = tabulate_types(tensors, types).plan(0, quant, basis="file")
    return replace(plan, file_bytes=file_bytes)
