"""Rigs side by side as Markdown, for a forum post or a ticket."""

from __future__ import annotations

from advisor.advise.side_by_side import SideBySide, generation
from advisor.export.words import ASSESSMENT_WORDS, PLACEMENT_WORDS, format_range


def side_by_side_markdown(answer: SideBySide, settings: str, *, differences: bool = False) -> str:
    """`settings` says what is the same for all; with `differences` rows that are equal are left
    out."""
    names = [f"{side.name} (planned)" if side.parts else side.name for side in answer.sides]
    lines = [_line(["", *names]), _line(["---"] * (1 + len(names)))]
    lines += [
        _line([fact.name, *fact.cells]) for fact in answer.facts if fact.differs or not differences
    ]
    for index, model in enumerate(answer.models):
        if differences and not answer.model_differs(index):
            continue
        cells = []
        for side in answer.sides:
            one = side.estimates[index]
            words = [ASSESSMENT_WORDS[one.assessment], PLACEMENT_WORDS[one.placement.verdict]]
            rate = generation(one)
            words += [f"{format_range(rate)} tok/s"] if rate else []
            cells.append(", ".join(word for word in words if word))
        lines.append(_line([f"{model.name} {answer.sides[0].estimates[index].scenario.quant}",
                            *cells]))  # fmt: skip
    text = "\n".join(lines)
    summary = "\n".join(f"- {sentence}" for sentence in answer.summary)
    return f"{settings}\n\n{text}\n" + (f"\n{summary}\n" if summary else "")


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
