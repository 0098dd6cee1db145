"""Rigs side by side as text for a terminal, and as Markdown for a forum post or a ticket."""

from __future__ import annotations

from advisor.advise.side_by_side import SideBySide, generation
from advisor.export.table import aligned
from advisor.export.words import assessment_word, format_range, placement_word
from advisor.text import listed, say


def side_by_side_text(answer: SideBySide, settings: str) -> str:
    """A column a rig, a row a question, then the trade in words."""
    head = ("", *(side.name for side in answer.sides))
    rows = [(fact.name, *fact.cells) for fact in answer.facts]
    rows += [_model_row(answer, index) for index in range(len(answer.models))]
    table = aligned(head, rows, frozenset())
    return "\n".join([settings, "", table, "", *answer.summary])


def _model_row(answer: SideBySide, index: int) -> tuple[str, ...]:
    """A model with its quantization; on each rig the verdict, where it runs and how fast."""
    cells = []
    for side in answer.sides:
        one = side.estimates[index]
        words = [assessment_word(one.assessment), placement_word(one.placement.verdict)]
        rate = generation(one)
        words += [f"{format_range(rate)} tok/s"] if rate else []
        cells.append(listed(word for word in words if word))
    name = f"{answer.models[index].name} {answer.sides[0].estimates[index].scenario.quant}"
    return (name, *cells)


def side_by_side_markdown(answer: SideBySide, settings: str, *, differences: bool = False) -> str:
    """`settings` says what is the same for all; with `differences` rows that are equal are left
    out."""
    names = [
        say("{rig} (planned)", rig=side.name) if side.parts else side.name for side in answer.sides
    ]
    lines = [_line(["", *names]), _line(["---"] * (1 + len(names)))]
    lines += [
        _line([fact.name, *fact.cells]) for fact in answer.facts if fact.differs or not differences
    ]
    for index in range(len(answer.models)):
        if differences and not answer.model_differs(index):
            continue
        lines.append(_line(list(_model_row(answer, index))))
    text = "\n".join(lines)
    summary = "\n".join(f"- {sentence}" for sentence in answer.summary)
    return f"{settings}\n\n{text}\n" + (f"\n{summary}\n" if summary else "")


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
