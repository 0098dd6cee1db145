"""One scenario of `advisor estimate --scenarios`: a JSON object checked field by field."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from advisor.domain.scenario import (
    DEFAULT_DRAFT_TOKENS,
    DEFAULT_QUANT,
    FlashAttention,
    Scenario,
    Split,
)
from advisor.errors import InputError
from advisor.text import say


class GpuCount(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    name: str
    count: int = Field(default=1, ge=1, le=64)


class ScenarioRecord(BaseModel):
    """Absent keys take these defaults. No `gpus` and no `chip`: this machine, or RAM only with
    `cpu_only`. `ram_gib` None: the chip's usual size, or 64 GiB beside GPUs."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    model: str
    quant: str = "Q4_K_M"
    imatrix: bool = False
    context: int = Field(default=8192, ge=1)
    kv_type_k: str = "f16"
    kv_type_v: str = "f16"
    flash_attention: FlashAttention = FlashAttention.AUTO
    ubatch: int = Field(default=512, ge=1)
    batch_size: int = Field(default=2048, ge=1)
    parallel: int = Field(default=1, ge=1)
    kv_unified: bool = True
    outputs: int | None = Field(default=None, ge=0)
    swa_full: bool = False
    offload_kv: bool = True
    gpus: tuple[GpuCount, ...] | None = None
    chip: str | None = None
    ram_gib: float | None = Field(default=None, gt=0)
    ram_speed: str | None = None
    ram_channels: float | None = Field(default=None, gt=0)
    cpu: str | None = None
    threads: int | None = Field(default=None, ge=1)
    cpu_only: bool = False
    engine: str = "llama.cpp"
    backend: str | None = None
    split: Split = Split.LAYER
    tensor_split: tuple[float, ...] | None = None
    gpu_layers: int | None = Field(default=None, ge=0)
    cpu_moe_layers: int | None = Field(default=None, ge=0)
    override_tensor: tuple[str, ...] = ()
    prompt_tokens: int = Field(default=512, ge=1)
    depth: int = Field(default=0, ge=0)
    batch: int = Field(default=1, ge=1)
    storage: str | None = None
    draft: str | None = None
    draft_quant: str = DEFAULT_QUANT
    draft_tokens: int = Field(default=DEFAULT_DRAFT_TOKENS, ge=1)
    acceptance: float | None = Field(default=None, ge=0, le=1)

    @property
    def hardware(self) -> Literal["this machine", "parts", "ram only"]:
        if self.gpus or self.chip:
            return "parts"
        return "ram only" if self.cpu_only else "this machine"

    def scenario(self) -> Scenario:
        fields = Scenario.__dataclass_fields__
        return Scenario(**{name: getattr(self, name) for name in fields})


def parse_scenario(data: str | Mapping[str, Any]) -> ScenarioRecord:
    """A line of JSON, or the object it stands for. Raises InputError naming the field."""
    try:
        value = json.loads(data) if isinstance(data, str) else data
    except (ValueError, RecursionError) as error:
        raise InputError(say("not a JSON object: {error}", error=error)) from None
    if not isinstance(value, Mapping):
        raise InputError(say('not a JSON object; valid: {{"model": "Llama 3.1 8B", ...}}'))
    try:
        return ScenarioRecord.model_validate(value)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise InputError(f"{field}: {_plain_message(first)}", field=field) from None


def _plain_message(error: Any) -> str:
    if error["type"] == "extra_forbidden":
        return say(
            "unknown key; valid: {model_fields}",
            model_fields=", ".join(ScenarioRecord.model_fields),
        )
    return f"{error['msg'].lower()}, got {error['input']!r:.60}"
