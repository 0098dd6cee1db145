"""Answers as JSON objects: the shapes that scripts may rely on. Keys are added, never renamed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import (
    DraftUse,
    Estimate,
    Loading,
    MemoryParts,
    Placement,
    Range,
    Speculation,
    Speed,
)

if TYPE_CHECKING:
    from advisor.advise.fit import FitRow  # which needs NumPy, a list of models does not

Json = dict[str, Any]


def model_json(model: Model) -> Json:
    return {
        "id": model.id,
        "name": model.name,
        "vendor": model.vendor,
        "total_params": model.total_params,
        "active_params": model.active_params,
        "context_max": model.context_max,
        "licence": model.licence,
        "open_weights": model.open_weights,
        "tasks": list(model.tasks),
        "released": model.released or None,
    }


def memory_json(parts: MemoryParts) -> Json:
    return {**_parts_json(parts), "total_bytes": parts.total_bytes}


def _parts_json(parts: MemoryParts) -> Json:
    return {
        "weights_bytes": parts.weights_bytes,
        "kv_cache_bytes": parts.kv_cache_bytes,
        "recurrent_state_bytes": parts.recurrent_state_bytes,
        "compute_buffer_bytes": parts.compute_buffer_bytes,
        "output_buffer_bytes": parts.output_buffer_bytes,
        "runtime_overhead_bytes": parts.runtime_overhead_bytes,
        **({"draft_bytes": parts.draft_bytes} if parts.draft_bytes else {}),
    }


def placement_json(placement: Placement) -> Json:
    return {
        "verdict": placement.verdict.value,
        "gpu_layers": placement.gpu_layers,
        "n_layers": placement.n_layers,
        "cpu_moe_layers": placement.cpu_moe_layers,
        "devices": [
            {
                "name": device.name,
                "capacity_bytes": device.capacity_bytes,
                "usable_bytes": device.usable_bytes,
                "used_bytes": device.used_bytes,
                "compute_high_bytes": device.compute_high_bytes,
                **_parts_json(device.parts),
            }
            for device in placement.devices
        ],
        "ram": {
            "usable_bytes": placement.ram.usable_bytes,
            "used_bytes": placement.ram.used_bytes,
            **_parts_json(placement.ram.parts),
        },
        "reason": placement.reason,
    }


def speed_json(speed: Speed | None) -> Json:
    """All figures null when the speed is unknown or the model does not fit."""
    generation, prefill, first = (
        (speed.generation, speed.prefill, speed.time_to_first_token_s)
        if speed
        else (None, None, None)
    )
    return {
        **_rates_json(generation, prefill, first),
        "limited_by": speed.limited_by if speed else None,
        "token_time_s": {part.key: part.seconds for part in speed.token_time} if speed else None,
        "basis": speed.basis if speed else None,
        "measured": speed.measured if speed else False,
        "corrected": speed.corrected if speed else False,
        **(_loading_json(speed.loading) if speed and speed.loading else {}),
        **(_speculation_json(speed.speculation) if speed and speed.speculation else {}),
    }


def _loading_json(loading: Loading) -> Json:
    """Keys that are there when a cold start was asked for."""
    return {
        "loading_s": loading.seconds.mid,
        "loading_low_s": loading.seconds.low,
        "loading_high_s": loading.seconds.high,
        "loading_limited_by": loading.limited_by,
    }


def _speculation_json(speculation: Speculation) -> Json:
    """The key that is there when tokens are drafted."""
    acceptance, plain = speculation.acceptance, speculation.plain
    return {
        "speculation": {
            "draft_tokens": speculation.n_draft,
            "acceptance": acceptance.mid,
            "acceptance_low": acceptance.low,
            "acceptance_high": acceptance.high,
            "acceptance_assumed": speculation.assumed,
            "tokens_per_step": speculation.tokens_per_step.mid,
            "step_s": speculation.step_s,
            "plain_tokens_per_s": plain.mid,
            "plain_low": plain.low,
            "plain_high": plain.high,
            "slower": speculation.is_slower,
        }
    }


def _draft_json(draft: DraftUse) -> Json:
    return {
        "model": draft.model_id or None,
        "name": draft.name,
        "quant": draft.quant,
        "device": draft.device,
        "file_bytes": draft.file_bytes,
        "gpu": memory_json(draft.on_gpu),
        "ram": memory_json(draft.in_ram),
    }


def _rates_json(generation: Range | None, prefill: Range | None, first: Range | None) -> Json:
    return {
        "generation_tokens_per_s": generation.mid if generation else None,
        "generation_low": generation.low if generation else None,
        "generation_high": generation.high if generation else None,
        "prefill_tokens_per_s": prefill.mid if prefill else None,
        "prefill_low": prefill.low if prefill else None,
        "prefill_high": prefill.high if prefill else None,
        "time_to_first_token_s": first.mid if first else None,
        "time_to_first_token_low_s": first.low if first else None,
        "time_to_first_token_high_s": first.high if first else None,
    }


def estimate_json(estimate: Estimate) -> Json:
    scenario = estimate.scenario
    return {
        "model": estimate.model_id,
        "name": estimate.model_name,
        "quant": scenario.quant,
        "context": scenario.context,
        "memory": memory_json(estimate.memory),
        "file_bytes": estimate.file_bytes,
        "file_bytes_basis": estimate.file_bytes_basis,
        "placement": placement_json(estimate.placement),
        "speed": speed_json(estimate.speed),
        "max_context": estimate.max_context,
        "assessment": estimate.assessment.value,
        "explanation": estimate.explanation,
        "notes": list(estimate.notes),
        "unknown": estimate.unknown,
        **({"draft": _draft_json(estimate.draft)} if estimate.draft else {}),
    }


def rig_json(rig: Rig) -> Json:
    return {
        "name": rig.name,
        "planned": rig.planned,
        "gpus": [
            {
                "name": gpu.spec.name,
                "catalog_id": gpu.spec.id,
                "unified": gpu.unified,
                "capacity_bytes": gpu.capacity_bytes,
                "usable_bytes": gpu.usable_bytes,
                "bandwidth_bytes_per_s": gpu.spec.bandwidth_bytes_per_s,
            }
            for gpu in rig.gpus
        ],
        "cpu": rig.cpu.name if rig.cpu else None,
        "ram": {
            "capacity_bytes": rig.memory.capacity_bytes,
            "usable_bytes": rig.memory.usable_bytes,
            "bandwidth_bytes_per_s": rig.memory.bandwidth_bytes_per_s,
            "label": rig.memory.label,
        },
        "notes": list(rig.notes),
    }


def fit_row_json(row: FitRow) -> Json:
    """One model of `fit`: like an estimate, with the devices summed."""
    return {
        "model": row.model.id,
        "name": row.model.name,
        "quant": row.quant,
        "memory": memory_json(row.gpu + row.ram),
        "file_bytes": row.file_bytes,
        "placement": {
            "verdict": row.verdict.value,
            "gpu_layers": row.gpu_layers,
            "cpu_moe_layers": row.cpu_moe_layers,
            "gpu": memory_json(row.gpu),
            "ram": memory_json(row.ram),
        },
        "speed": {
            **_rates_json(row.generation, row.prefill, row.time_to_first_token_s),
            "measured": row.measured,
        },
        "max_context": row.max_context,
        "assessment": row.assessment.value,
        "unknown": row.unknown,
    }


def fit_json(rig: Rig, context: int, rows: Sequence[FitRow]) -> Json:
    return {
        "rig": rig_json(rig),
        "context": context,
        "models": [fit_row_json(row) for row in rows],
    }
