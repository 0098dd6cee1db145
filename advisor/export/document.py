"""A report to take along: what is on the machine, what to run on it, one model in full. The same
parts make a page of HTML that needs nothing else, a PDF, and Markdown for a forum post."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from advisor.advise.commands import Command
from advisor.advise.fit import FitRow
from advisor.advise.recommend import Pick
from advisor.domain.hardware import Rig
from advisor.domain.result import Estimate
from advisor.export.report import PART_LABELS
from advisor.export.table import fit_cells, fit_columns, markdown
from advisor.export.words import assessment_word, format_range, placement_word
from advisor.text import language, number, say
from advisor.units import format_gb, format_gib, format_seconds, format_tokens

_MOST_ROWS = 30


@dataclass(frozen=True, slots=True)
class Chosen:
    """The model that is open, in full."""

    name: str
    estimate: Estimate
    commands: tuple[Command, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a report says. `date` is of today, `data_date` of the newest model known; `picks`
    by the word for what they are for."""

    rig: Rig
    date: str
    version: str
    data_date: str
    use: str
    context: int
    headline: str
    picks: tuple[tuple[str, tuple[Pick, ...]], ...]
    rows: tuple[FitRow, ...]
    chosen: Chosen | None = None

    @property
    def title(self) -> str:
        return say("What {rig} can run", rig=self.rig.name)

    @property
    def settings(self) -> str:
        return say(
            "A planned rig. {use}, {context} context. All figures are estimated unless marked as "
            "measured. LLM Hardware Advisor {version}, models up to {data_date}; {date}."
            if self.rig.planned
            else "{use}, {context} context. All figures are estimated unless marked as measured. "
            "LLM Hardware Advisor {version}, models up to {data_date}; {date}.",
            use=self.use,
            context=format_tokens(self.context),
            version=self.version,
            data_date=self.data_date,
            date=self.date,
        )


Table = tuple[Sequence[str], Sequence[Sequence[str]], frozenset[str]]
_NONE: frozenset[str] = frozenset()


def machine_table(rig: Rig) -> Table:
    rows = []
    for gpu in rig.gpus:
        size, usable = format_gib(gpu.capacity_bytes), format_gib(gpu.usable_bytes)
        bandwidth = _bandwidth(gpu.spec.bandwidth_bytes_per_s)
        told = _size(size, usable, bandwidth)
        if gpu.overridden:
            typed = ", ".join(gpu.overridden)
            told = say("{told} ({typed}: as you typed it)", told=told, typed=typed)
        rows.append((say("Graphics"), gpu.spec.name, told))
    if rig.cpu is not None:
        rows.append((say("Processor"), rig.cpu.name, ""))
    memory = rig.memory
    size, usable = format_gib(memory.capacity_bytes), format_gib(memory.usable_bytes)
    told = _size(size, usable, _bandwidth(memory.bandwidth_bytes_per_s))
    rows.append((say("Memory"), memory.label, told))
    return ("", say("Part"), say("Memory for models")), rows, _NONE


def _size(size: str, usable: str, bandwidth: str) -> str:
    if not bandwidth:
        return say("{size}, {usable} usable", size=size, usable=usable)
    return say(
        "{size}, {usable} usable, {bandwidth}", size=size, usable=usable, bandwidth=bandwidth
    )


def _bandwidth(bytes_per_s: float | None) -> str:
    return f"{number(bytes_per_s / 1e9, ',.0f')} GB/s" if bytes_per_s else ""


def picks_table(picks: Sequence[tuple[str, tuple[Pick, ...]]]) -> Table:
    columns, right = fit_columns()
    head = (say("For"), *columns)
    rows = [
        (word if not place else "", *fit_cells(pick.row))
        for word, found in picks
        for place, pick in enumerate(found)
    ]
    return head, rows, right


def models_table(rows: Sequence[FitRow]) -> Table:
    columns, right = fit_columns()
    return columns, [fit_cells(row) for row in rows[:_MOST_ROWS]], right


def memory_table(estimate: Estimate) -> Table:
    """Bytes by part and place, exact."""
    places = [(device.name, device.parts) for device in estimate.placement.devices]
    places.append(("RAM", estimate.placement.ram.parts))
    places.append((say("Sum"), estimate.memory))
    head = (say("Part"), *(name for name, _ in places))
    rows = [
        (say(label), *(number(getattr(parts, field), ",") for _, parts in places))
        for label, field in PART_LABELS
        if getattr(estimate.memory, field)
    ]
    rows.append((say("Sum, bytes"), *(number(parts.total_bytes, ",") for _, parts in places)))
    rows.append((say("Sum"), *(format_gib(parts.total_bytes, 2) for _, parts in places)))
    return head, rows, frozenset(head[1:])


def figures_table(estimate: Estimate) -> Table:
    where = placement_word(estimate.placement.verdict)
    verdict = assessment_word(estimate.assessment)
    rows = [
        (say("Verdict"), f"{verdict} ({where})" if where else verdict),
        (say("File"), format_gb(estimate.file_bytes, 2)),
    ]
    if estimate.max_context:
        rows.append(
            (say("Longest context"), say("{n} tokens", n=number(estimate.max_context, ",")))
        )
    speed = estimate.speed
    if speed is not None:
        rows += [
            (say("Writes"), f"{format_range(speed.generation)} tokens/s"),
            (say("Reads prompts"), f"{format_range(speed.prefill)} tokens/s"),
            (say("First word after"), format_seconds(speed.time_to_first_token_s.mid)),
            (say("Limited by"), speed.limited_by),
        ]
    return ("", ""), rows, _NONE


def report_html(
    report: Report, images: Mapping[str, str], *, style: str | None = None,
    titles_inside: bool = False,
) -> str:  # fmt: skip
    """A whole page. `images` hold, by title, what stands in `src` (a data: address, or the name
    of a picture that the printer knows; with `titles_inside` the picture has its title in it, so
    that no page ends between the two); `style` other than the page's own."""
    parts = [
        f"<h1>{escape(report.title)}</h1>",
        f"<p class='small'>{escape(report.settings)}</p>",
        f"<p class='headline'>{escape(report.headline)}</p>",
        _html_table(machine_table(report.rig)),
        *(f"<p class='small'>{escape(note)}</p>" for note in report.rig.notes),
    ]
    if report.picks:
        parts += [
            f"<h2>{escape(say('Try these first'))}</h2>",
            _html_table(picks_table(report.picks)),
        ]
    if report.chosen is not None:
        parts += _html_chosen(report.chosen)
    for title, source in images.items():
        if not titles_inside:
            parts.append(f"<h2>{escape(title)}</h2>")
        parts.append(f"<p><img alt='{escape(title)}' src='{source}' width='680'></p>")
    many = len(report.rows) > _MOST_ROWS
    heading = (
        say("The best {most} of {all} models", most=_MOST_ROWS, all=len(report.rows))
        if many
        else say("All models")
    )
    parts += [f"<h2>{escape(heading)}</h2>", _html_table(models_table(report.rows))]
    return (
        f"<!doctype html>\n<html lang='{language()}'><head><meta charset='utf-8'>"
        f"<title>{escape(report.title)}</title><style>{style or _STYLE}</style></head>\n<body>\n"
        + "\n".join(parts)
        + "\n</body></html>\n"
    )


def _html_chosen(chosen: Chosen) -> list[str]:
    estimate = chosen.estimate
    scenario = estimate.scenario
    title = say(
        "{model}, {quant}, {context} context"
        if scenario.kv_type_k == "f16"
        else "{model}, {quant}, {context} context, KV cache {kv_type}",
        model=chosen.name,
        quant=scenario.quant,
        context=format_tokens(scenario.context),
        kv_type=scenario.kv_type_k,
    )
    parts = [
        f"<h2>{escape(title)}</h2>",
        f"<p>{escape(estimate.explanation)}</p>",
        _html_table(figures_table(estimate)),
        _html_table(memory_table(estimate)),
        *(f"<p class='small'>{escape(note)}</p>" for note in estimate.notes),
    ]
    for command in chosen.commands:
        parts.append(f"<h3>{escape(command.title)}</h3><pre>{escape(command.text)}</pre>")
        if command.note:
            parts.append(f"<p class='small'>{escape(command.note)}</p>")
    return parts


def _html_table(table: Table) -> str:
    head, rows, right = table

    def cell(tag: str, name: str, text: str) -> str:
        align = " align='right'" if name in right else " align='left'"
        return f"<{tag}{align}>{escape(text)}</{tag}>"

    lines = []
    if any(head):
        lines.append("<tr>" + "".join(cell("th", name, name) for name in head) + "</tr>")
    for row in rows:
        cells = (cell("td", name, text) for name, text in zip(head, row, strict=True))
        lines.append("<tr>" + "".join(cells) + "</tr>")
    return "<table cellspacing='0' cellpadding='4'>" + "\n".join(lines) + "</table>"


def report_markdown(report: Report) -> str:
    """Short enough for a forum: machine, picks, the open model and how to run it."""
    parts = [f"## {report.title}", report.headline, _md(machine_table(report.rig))]
    if report.picks:
        parts += [f"### {say('Try these first')}", _md(picks_table(report.picks))]
    if report.chosen is not None:
        estimate = report.chosen.estimate
        parts += [
            f"### {report.chosen.name}, {estimate.scenario.quant}",
            estimate.explanation,
            *(f"```\n{command.text}\n```" for command in report.chosen.commands[:1]),
        ]
    parts.append(f"_{report.settings}_")
    return "\n\n".join(parts) + "\n"


def _md(table: Table) -> str:
    head, rows, right = table
    return markdown(head, rows, right)


_STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 62em; margin: 2em auto; padding: 0 1.5em;
  color: #1a1f1d; background: #fff; }
h1 { font-size: 1.7em; margin: 0 0 .2em; } h2 { font-size: 1.2em; margin: 2em 0 .5em; }
h3 { font-size: 1em; margin: 1.2em 0 .3em; } .headline { font-size: 1.15em; font-weight: 600; }
.small { color: #5e6864; font-size: .88em; margin: .3em 0; }
table { border-collapse: collapse; margin: .8em 0; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .3em .7em .3em 0; border-bottom: 1px solid #e0e4e2; vertical-align: top; }
th { font-weight: 600; color: #47504c; font-size: .88em; }
pre { background: #f3f5f4; padding: .8em 1em; border-radius: 6px; overflow-x: auto; white-space: pre-wrap; }
img { max-width: 100%; height: auto; }
@media (prefers-color-scheme: dark) { body { color: #e6eae8; background: #161a18; }
  .small, th { color: #a3ada8; } th, td { border-color: #2b312e; } pre { background: #20262380; } }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
"""  # noqa: E501 - a style sheet reads better with a rule a line

# What Qt's own printing of HTML understands.
PRINT_STYLE = """
body { font-family: Inter, sans-serif; font-size: 12px; color: #1a1f1d; }
h1 { font-size: 22px; font-weight: 600; margin-bottom: 4px; }
h2 { font-size: 16px; font-weight: 600; margin-top: 22px; margin-bottom: 6px; }
h3 { font-size: 13px; font-weight: 600; margin-top: 12px; margin-bottom: 2px; }
.headline { font-size: 14px; font-weight: 600; } .small { color: #5e6864; font-size: 11px; }
table { margin-top: 4px; margin-bottom: 6px; }
th { color: #47504c; font-size: 11px; font-weight: 600; } td { font-size: 11px; }
pre { font-family: 'JetBrains Mono', monospace; font-size: 11px; background-color: #f3f5f4;
  white-space: pre-wrap; }
"""
