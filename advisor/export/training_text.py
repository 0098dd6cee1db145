"""A training run as JSON and as text."""

from __future__ import annotations

from typing import Any

from advisor.catalog.load import Catalog
from advisor.learn.training import Crossing, Run
from advisor.learn.training_words import run_assumptions
from advisor.text import number
from advisor.units import format_bytes, format_params


def training_json(catalog: Catalog, run: Run) -> dict[str, Any]:
    """The fixed keys first. null: unknown."""
    fleet = run.fleet
    return {
        "params": run.total_params,
        "active_params": run.active_params,
        "tokens": run.tokens,
        "training_flops": run.flop,
        "attention_flops": run.attention_flop,
        "tokens_per_param": run.tokens_per_param,
        "chinchilla_tokens": round(run.chinchilla_tokens),
        "overtraining": run.overtraining,
        "thresholds": [_threshold(crossing) for crossing in run.thresholds],
        "gpu": fleet.gpu.name,
        "gpus": fleet.count,
        "utilisation": fleet.utilisation,
        "gpu_hours": run.gpu_hours,
        "days": run.days,
        "energy_kwh": run.energy_kwh,
        "usd_per_gpu_hour": fleet.hour.usd if fleet.hour else None,
        "cost_usd": run.cost_usd,
        "memory_bytes": round(run.memory_bytes),
        "fits": run.fits,
        "assumptions": list(run_assumptions(catalog, run)),
    }


def _threshold(crossing: Crossing) -> dict[str, Any]:
    law = crossing.law
    return {
        "name": law.name, "flops": law.flop, "crossed": crossing.crossed, "status": law.status,
        "source": law.source,
    }  # fmt: skip


def training_text(catalog: Catalog, run: Run) -> str:
    lines = [
        f"Training compute   {run.flop:.3g} FLOP (6 × {format_params(run.active_params)} × "
        f"{format_params(run.tokens)})",
        f"Attention on top   {run.attention_flop:.2g} FLOP, "
        f"{number(run.attention_flop / run.flop, '.0%')}",
        f"Tokens per param   {_ratio(run.tokens_per_param)}; Chinchilla's 20 would be "
        f"{format_params(run.chinchilla_tokens)} tokens, this is {_ratio(run.overtraining)} times "
        "that",
        f"Time               {_hours(run)}",
        f"Energy             {_or_unknown(run.energy_kwh, 'kWh')}",
        f"Money              {_or_unknown(run.cost_usd, 'USD')}",
        f"Memory             {format_bytes(run.memory_bytes)} at least{_fit(run)}",
        "",
    ]
    for crossing in run.thresholds:
        side = "above" if crossing.crossed else "below"
        law = crossing.law
        lines.append(f"{law.flop:.0e} FLOP: {side}. {law.name} ({law.status})")
    lines += ["", *run_assumptions(catalog, run)]
    return "\n".join(lines)


def _ratio(value: float) -> str:
    return f"{value:,.0f}" if value >= 10 else f"{value:.2g}"


def _hours(run: Run) -> str:
    if run.gpu_hours is None or run.days is None:
        return "unknown: the card's peak is not in the catalog"
    days = f"{run.days:,.0f}" if run.days >= 10 else f"{run.days:.2g}"
    return f"{run.gpu_hours:,.0f} GPU-hours, {days} days on {run.fleet.count:,} GPUs"


def _or_unknown(value: float | None, unit: str) -> str:
    if value is None:
        return "unknown"
    return f"{value:,.0f} {unit}" if value >= 10 else f"{value:.2g} {unit}"


def _fit(run: Run) -> str:
    if run.fits is None:
        return ""
    return "" if run.fits else f"; more than {run.fleet.count:,} of these cards hold"
