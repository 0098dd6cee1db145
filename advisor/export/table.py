"""The models table as text for a terminal, CSV or Markdown."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from advisor.domain.result import Assessment, Range
from advisor.export.words import assessment_word, format_range, placement_word
from advisor.text import later, number, say
from advisor.units import GIB, format_seconds, format_tokens

if TYPE_CHECKING:
    from advisor.advise.fit import FitRow  # which needs NumPy, a list of models does not

TEXT_COLUMNS = (
    later("Model"), later("Quant"), later("Verdict"), later("Where"), "GiB", "tok/s",
    later("First"), later("Context"),
)  # fmt: skip
MEASURED_MARK = "*"
RIGHT_ALIGNED = frozenset({"GiB", "tok/s", "First", "Context"})


def fit_cells(row: FitRow) -> tuple[str, ...]:
    """The cells of one row in the order of TEXT_COLUMNS."""
    fits = row.assessment is not Assessment.DOES_NOT_FIT
    first = row.time_to_first_token_s
    return (
        row.model.name,
        row.quant,
        assessment_word(row.assessment),
        placement_word(row.verdict),
        number(row.total_bytes / GIB, ".1f") if row.total_bytes else "–",
        f"{format_range(row.generation)}{MEASURED_MARK * row.measured}" if fits else "–",
        format_seconds(first.mid) if first and fits else "–",
        format_tokens(row.max_context) if row.max_context else "–",
    )


def fit_columns() -> tuple[tuple[str, ...], frozenset[str]]:
    """The heads, and those of them whose cells stand at the right, in the reader's language."""
    right = frozenset(say(name) for name in RIGHT_ALIGNED)
    return tuple(say(name) for name in TEXT_COLUMNS), right


def fit_text(rows: Sequence[FitRow]) -> str:
    """Aligned columns, as wide as their content."""
    columns, right = fit_columns()
    return aligned(columns, [fit_cells(row) for row in rows], right)


def aligned(
    head: Sequence[str], rows: Sequence[Sequence[str]], right: frozenset[str] = frozenset()
) -> str:
    widths = [max(len(line[i]) for line in (head, *rows)) for i in range(len(head))]
    lines = []
    for line in (head, *rows):
        cells = (
            cell.rjust(width) if name in right else cell.ljust(width)
            for cell, width, name in zip(line, widths, head, strict=True)
        )
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def fit_markdown(rows: Sequence[FitRow]) -> str:
    columns, right = fit_columns()
    return markdown(columns, [fit_cells(row) for row in rows], right)


def markdown(
    head: Sequence[str], rows: Sequence[Sequence[str]], right: frozenset[str] = frozenset()
) -> str:
    """A table; columns named in `right` stand at the right."""

    def line(cells: Sequence[str]) -> str:
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"

    rule = ["---:" if name in right else "---" for name in head]
    return "\n".join([line(head), line(rule), *(line(row) for row in rows)])


def fit_csv(rows: Sequence[FitRow]) -> str:
    """Raw figures: bytes, tokens per second, seconds, tokens."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(
        (
            "model",
            "name",
            "quant",
            "assessment",
            "verdict",
            "total_bytes",
            "gpu_bytes",
            "ram_bytes",
            "file_bytes",
            "generation_tokens_per_s",
            "generation_low",
            "generation_high",
            "prefill_tokens_per_s",
            "time_to_first_token_s",
            "max_context",
            "measured",
        )
    )
    for row in rows:
        generation = row.generation
        writer.writerow(
            (
                row.model.id,
                row.model.name,
                row.quant,
                row.assessment.value,
                row.verdict.value,
                row.total_bytes,
                row.gpu.total_bytes,
                row.ram.total_bytes,
                row.file_bytes,
                _middle(generation),
                f"{generation.low:.4g}" if generation else "",
                f"{generation.high:.4g}" if generation else "",
                _middle(row.prefill),
                _middle(row.time_to_first_token_s),
                row.max_context,
                int(row.measured),
            )
        )
    return out.getvalue()


def _middle(value: Range | None) -> str:
    return f"{value.mid:.4g}" if value else ""
