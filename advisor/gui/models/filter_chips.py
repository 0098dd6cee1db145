"""Filters as chips: what each says and what remains when it is taken away. Plain Python."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from advisor.domain.result import Assessment
from advisor.export.words import assessment_word
from advisor.session.state import Filters
from advisor.text import later, listed, say
from advisor.units import format_params, format_tokens

translate = QCoreApplication.translate

# Bounds of the size classes, in parameters.
SIZE_CLASSES: tuple[tuple[float | None, float | None], ...] = (
    (None, 4e9),
    (4e9, 10e9),
    (10e9, 20e9),
    (20e9, 40e9),
    (40e9, 100e9),
    (100e9, None),
)
CONTEXT_STOPS = (8192, 32768, 131072, 262144, 1048576)
_TASKS = {
    "chat": later("Chat"), "code": later("Code"), "reasoning": later("Reasoning"),
    "vision": later("Vision"), "embedding": later("Embedding"), "audio": later("Audio"),
    "tool_use": later("Tool use"),
}  # fmt: skip
FITS = frozenset({"runs_well", "tight", "slow"})


@dataclass(frozen=True, slots=True)
class Chip:
    """`without` are the filters that remain when this one is removed."""

    text: str
    without: Filters


def size_text(low: float | None, high: float | None) -> str:
    """`under 4B`, `4B to 10B`, `100B or more`."""
    if low is None:
        return translate("Filters", "under {size}").format(size=_whole(high))
    if high is None:
        return translate("Filters", "{size} or more").format(size=_whole(low))
    return translate("Filters", "{low} to {high}").format(low=_whole(low), high=_whole(high))


def context_text(tokens: int) -> str:
    return translate("Filters", "{context} or more").format(context=format_tokens(tokens))


def task_text(task: str) -> str:
    return say(_TASKS.get(task) or task.replace("_", " ").capitalize())


def assessments_text(assessments: Iterable[str]) -> str:
    chosen = frozenset(assessments)
    if chosen == FITS:
        return translate("Filters", "Fits")
    return listed(assessment_word(a) for a in Assessment if a.value in chosen)


def chips(filters: Filters) -> list[Chip]:
    """One a restriction that is in force, the query first."""
    result = []
    if filters.query.strip():
        text = translate("Filters", "“{query}”").format(query=filters.query.strip())
        result.append(Chip(text, replace(filters, query="")))
    if filters.assessments:
        text = assessments_text(filters.assessments)
        result.append(Chip(text, replace(filters, assessments=frozenset())))
    if filters.installed_only:
        result.append(
            Chip(translate("Filters", "On this machine"), replace(filters, installed_only=False))
        )
    for task in sorted(filters.tasks):
        result.append(Chip(task_text(task), replace(filters, tasks=filters.tasks - {task})))
    if filters.min_params is not None or filters.max_params is not None:
        text = size_text(filters.min_params, filters.max_params)
        result.append(Chip(text, replace(filters, min_params=None, max_params=None)))
    if filters.min_context is not None:
        text = translate("Filters", "{context} context").format(
            context=context_text(filters.min_context)
        )
        result.append(Chip(text, replace(filters, min_context=None)))
    for licence in sorted(filters.licences):
        without = replace(filters, licences=filters.licences - {licence})
        result.append(Chip(licence, without))
    return result


def cleared(filters: Filters) -> Filters:
    """Nothing restricted, but what kind of models are listed at all."""
    return Filters(open_weights_only=filters.open_weights_only)


def _whole(params: float | None) -> str:
    return format_params(params or 0).replace(".0", "")
