"""The columns of the models table and of the quantization ladder: title, text, sort value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from advisor.advise.fit import FitRow
from advisor.domain.result import Assessment
from advisor.export.words import assessment_word, format_range, placement_word
from advisor.text import number
from advisor.units import GB, GIB, format_params, format_seconds, format_tokens

translate = QCoreApplication.translate

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
NONE = "–"
_OF_MODEL = ("model", "params")  # columns that nothing else decides
_ASSESSMENTS = tuple(Assessment)  # best first


@dataclass(frozen=True, slots=True)
class Column:
    """`sort_value` None sorts last; `width` in px at 100 %, the first column takes what is left."""

    key: str
    title: str
    width: int
    alignment: Qt.AlignmentFlag
    text: Callable[[FitRow], str]
    sort_value: Callable[[FitRow], object]
    descending_first: bool = False
    hint: str = ""  # what the head means, for its tool tip

    def shows_change(self, before: FitRow, after: FitRow) -> bool:
        """Whether the cell looks different."""
        if self.key == "memory":
            return before.gpu != after.gpu or before.ram != after.ram
        if self.key == "verdict":
            same = before.assessment is after.assessment and before.verdict is after.verdict
            return not same
        if before.model is after.model and self.key in _OF_MODEL:
            return False
        if self.key == "speed" and before.measured != after.measured:
            return True
        return self.sort_value(before) != self.sort_value(after)


def fit_columns(in_gb: bool = False) -> tuple[Column, ...]:
    """Columns of the models table, memory in GiB or in GB."""
    memory_title = (
        translate("FitTable", "Memory, GB") if in_gb else translate("FitTable", "Memory, GiB")
    )
    return (
        Column("model", translate("FitTable", "Model"), 228, LEFT, lambda r: r.model.name, _name),
        Column(
            "params",
            translate("FitTable", "Size"),
            68,
            RIGHT,
            _params,
            lambda r: r.model.total_params,
            True,
            translate("FitTable", "Parameters in all, in billions (B): they decide the memory"),
        ),
        Column(
            "quant",
            translate("FitTable", "Quant"),
            76,
            LEFT,
            lambda r: r.quant,
            lambda r: r.quant,
            hint=translate("FitTable", "The best quantization for this computer"),
        ),
        Column(
            "verdict", translate("FitTable", "Verdict"), 176, LEFT, verdict_text, _verdict_order
        ),
        Column(
            "speed",
            translate("FitTable", "tok/s"),
            74,
            RIGHT,
            speed_text,
            _speed,
            True,
            translate(
                "FitTable",
                "Tokens written per second, estimated: 8 of 10 measurements lie within. ✓: "
                "measured",
            ),
        ),
        Column(
            "first",
            translate("FitTable", "First word"),
            86,
            RIGHT,
            first_word_text,
            _first,
            hint=translate("FitTable", "From sending a prompt to its first word"),
        ),
        Column(
            "memory", memory_title, 142, LEFT, memory_text(in_gb), lambda r: r.total_bytes or None
        ),
        Column(
            "context",
            translate("FitTable", "Context"),
            74,
            RIGHT,
            context_text,
            _context,
            True,
            translate("FitTable", "The longest context that fits, in tokens"),
        ),
    )


def ladder_columns(
    quality: Callable[[str], str], quality_hint: str, in_gb: bool = False
) -> tuple[Column, ...]:
    """Columns of the quantization ladder; `quality` gives the loss of a quantization as text."""
    memory_title = (
        translate("FitTable", "Memory, GB") if in_gb else translate("FitTable", "Memory, GiB")
    )
    return (
        Column(
            "quant", translate("FitTable", "Quant"), 72, LEFT, lambda r: r.quant, lambda r: r.quant
        ),
        Column("memory", memory_title, 160, LEFT, memory_text(in_gb), lambda r: r.total_bytes),
        Column("speed", translate("FitTable", "tok/s"), 64, RIGHT, speed_text, _speed, True),
        Column(
            "quality",
            translate("FitTable", "Loss"),
            66,
            RIGHT,
            lambda r: quality(r.quant),
            _name,
            hint=quality_hint,
        ),
        Column("glyph", "", 28, CENTRE, verdict_text, _verdict_order),
    )


def verdict_text(row: FitRow) -> str:
    """`Runs well GPU`: the word and where it runs."""
    word = assessment_word(row.assessment)
    return f"{word} {placement_word(row.verdict)}".strip()


def speed_text(row: FitRow) -> str:
    return NONE if row.assessment is Assessment.DOES_NOT_FIT else format_range(row.generation)


def first_word_text(row: FitRow) -> str:
    if row.time_to_first_token_s is None or row.assessment is Assessment.DOES_NOT_FIT:
        return NONE
    seconds = row.time_to_first_token_s.mid
    # One unit down the column: tenths of a second are what anybody feels.
    return format_seconds(seconds) if seconds >= 0.095 else f"< {format_seconds(0.1)}"


def memory_text(in_gb: bool) -> Callable[[FitRow], str]:
    unit = GB if in_gb else GIB

    def text(row: FitRow) -> str:
        return memory_figure(row.total_bytes, unit) if row.total_bytes else NONE

    return text


def memory_figure(n_bytes: float, unit: int = GIB) -> str:
    """A figure for a column whose head has the unit: 0.43, 7.3, 18.5, 402."""
    value = n_bytes / unit
    return (
        number(value, ".2f")
        if value < 0.995
        else number(value, ".1f")
        if value < 99.95
        else number(value, ".0f")
    )


def context_text(row: FitRow) -> str:
    return format_tokens(row.max_context) if row.max_context else NONE


def name_tail(row: FitRow) -> str:
    """Behind the name: whose file it is, or `3.3B active` for a mixture of experts."""
    if row.model.file_path:
        return row.model.store or translate("FitTable", "your file")
    if not row.model.is_moe or row.model.active_params is None:
        return ""
    active = format_params(row.model.active_params)
    return translate("FitTable", "{count} active").format(count=active)


def _params(row: FitRow) -> str:
    return format_params(row.model.total_params) if row.model.total_params else NONE


def _name(row: FitRow) -> str:
    return row.model.name.casefold()


def _verdict_order(row: FitRow) -> tuple[int, str]:
    return _ASSESSMENTS.index(row.assessment), row.verdict.value


def _speed(row: FitRow) -> float | None:
    fits = row.assessment is not Assessment.DOES_NOT_FIT
    return row.generation.mid if fits and row.generation else None


def _first(row: FitRow) -> float | None:
    fits = row.assessment is not Assessment.DOES_NOT_FIT
    return row.time_to_first_token_s.mid if fits and row.time_to_first_token_s else None


def _context(row: FitRow) -> int | None:
    return row.max_context or None
