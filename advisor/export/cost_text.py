"""A workload's monthly cost as JSON and as text."""

from __future__ import annotations

from typing import Any

from advisor.export.table import aligned
from advisor.learn.cost import CannotServe
from advisor.learn.cost_answer import CostAnswer
from advisor.text import number


def cost_json(answer: CostAnswer) -> dict[str, Any]:
    """The fixed keys first. null: not asked for, not possible, or unknown."""
    load, machine = answer.load, answer.machine
    return {
        "workload": {
            "conversations": load.conversations,
            "tokens_in": load.tokens_in,
            "tokens_out": load.tokens_out,
            "cache_share": load.cache_share,
            "escalate": answer.escalated,
        },
        "monthly_usd": {
            "api": answer.api_usd(),
            "self_hosted": answer.own_usd(),
            "hybrid": answer.hybrid_usd(),
        },
        "break_even_conversations": _whole(answer.break_even),
        "always_cheaper_from": _whole(answer.always_cheaper_from),
        "api": answer.api.label if answer.api else None,
        "self_hosted": None if machine is None else {
            "model": machine.model.id,
            "quant": machine.quant,
            "rig": machine.rig.name,
            "machines": machine.machines(load.conversations),
            "busy_share": machine.busy_share(load.conversations),
            "conversations_each": round(machine.capacity),
            "batch": machine.batch,
            "prefill_tokens_per_s": machine.prefill_tokens_per_s,
            "generation_tokens_per_s": machine.generation_tokens_per_s,
            "price_usd": machine.price_usd,
        },
        "cannot_serve": answer.own.reason if isinstance(answer.own, CannotServe) else None,
        "assumptions": [{"text": a.text, "source": a.source} for a in answer.assumptions],
    }  # fmt: skip


def cost_text(answer: CostAnswer) -> str:
    machine, load = answer.machine, answer.load
    rows = []
    if answer.api is not None:
        rows.append(("Service", answer.api.label, money(answer.api_usd())))
    if machine is not None:
        count = machine.machines(load.conversations)
        name = f"{machine.model.name} {machine.quant} on {count} × {machine.rig.name}"
        rows.append(("Self-hosted", name, money(answer.own_usd())))
    if machine is not None and answer.api is not None:
        share = f"{number(answer.escalated, '.0%')} to the service"
        rows.append(("Split", share, money(answer.hybrid_usd())))
    lines = [aligned(("", "With", "USD a month"), rows, frozenset({"USD a month"})), ""]
    if machine is not None and answer.api is not None:
        lines += [_break_even(answer), ""]
    return "\n".join([*lines, *(f"{a.text} [{a.source}]" for a in answer.assumptions)])


def _break_even(answer: CostAnswer) -> str:
    if answer.own_usd() is None:
        return "Where self-hosting becomes cheaper is unknown: say the price with --rig-price."
    if answer.break_even is None:
        return "Self-hosting never becomes cheaper than this service."
    return f"Self-hosting is cheaper from {answer.break_even:,.0f} conversations a month on."


def money(usd: float | None) -> str:
    if usd is None:
        return "unknown"
    return f"{usd:,.0f}" if usd >= 10 else f"{usd:.2g}"


def _whole(value: float | None) -> int | None:
    return None if value is None else round(value)
