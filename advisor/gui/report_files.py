"""Reports that a person takes along: HTML, PDF, Markdown on the clipboard."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QDate,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    QStandardPaths,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from advisor.gui.context import Context
from advisor.gui.export_files import save_text
from advisor.gui.theme import theme
from advisor.text import say

if TYPE_CHECKING:
    from advisor.export.document import Report

_CHART_WIDTH, _MAP_HEIGHT, _MEMORY_HEIGHT = 680, 300, 260
_DOTS_PER_INCH, _LAYOUT_DOTS_PER_INCH, _MARGIN_MM = 600, 96, 15.0


def report(context: Context) -> Report:
    """What the window shows now. The catalog and the rig must be there."""
    from advisor.advise.recommend import headline, picks, ranked
    from advisor.advise.uses import USE_BY_KEY
    from advisor.domain.score import PURPOSES
    from advisor.export.document import Chosen, Report
    from advisor.gui.pages.home_picks import PURPOSE_WORDS
    from advisor.version import app_version

    state, results = context.session.state, context.results
    assert results is not None and state.rig is not None
    rows = results.rows(state)
    detail = results.detail(state)
    chosen = None
    if detail is not None:
        chosen = Chosen(detail.model.name, detail.estimate, detail.commands())
    found = tuple((PURPOSE_WORDS[purpose], picks(rows, purpose)) for purpose in PURPOSES)
    return Report(
        rig=state.rig,
        date=QDate.currentDate().toString("yyyy-MM-dd"),
        version=app_version(),
        data_date=max((row.model.released for row in rows), default=""),
        use=say(USE_BY_KEY[state.use].label),
        context=state.scenario.context,
        headline=headline(rows, state.scenario.context),
        picks=tuple((word, each) for word, each in found if each),
        rows=tuple(ranked(rows)),
        chosen=chosen,
    )


def charts(context: Context) -> dict[str, QImage]:
    """Pictures of the charts that belong to the report, by title."""
    from advisor.advise.recommend import picks
    from advisor.advise.uses import USE_BY_KEY
    from advisor.gui.charts.memory_chart import MemoryChart
    from advisor.gui.charts.speed_map import SpeedMap

    state, results = context.session.state, context.results
    assert results is not None
    rows, use = results.rows(state), USE_BY_KEY[state.use]
    found: dict[str, QImage] = {}
    detail = results.detail(state)
    curve = detail.memory_curve if detail is not None else None
    if detail is not None and curve is not None:
        memory = MemoryChart()
        memory.resize(_CHART_WIDTH, _MEMORY_HEIGHT)
        memory.set_curve(curve, detail.estimate.scenario.context)
        title = QCoreApplication.translate("report", "Memory of {} as the context grows, GiB")
        found[title.format(detail.model.name)] = memory.image()
        memory.deleteLater()
    speed = SpeedMap()
    speed.resize(_CHART_WIDTH, _MAP_HEIGHT)
    named = [pick.row.model.id for pick in picks(rows, state.purpose)]
    speed.show_rows(rows, named, use.comfortable_tokens_per_s, say(use.noun))
    title = QCoreApplication.translate("report", "Tokens per second against parameters")
    found[title] = speed.image()
    speed.deleteLater()
    return found


def html_text(context: Context) -> str:
    """The whole report in one file, its pictures inside."""
    from advisor.export.document import report_html

    sources = {title: _data_address(image) for title, image in charts(context).items()}
    return report_html(report(context), sources)


def pdf_bytes(context: Context) -> bytes:
    """The report on A4 pages."""
    from advisor.export.document import PRINT_STYLE, report_html

    document = QTextDocument()
    sources = {}
    for number, (title, image) in enumerate(charts(context).items()):
        name = f"chart-{number}.png"
        kind = QTextDocument.ResourceType.ImageResource.value
        document.addResource(kind, QUrl(name), _with_title(title, image))
        sources[title] = name
    said = report(context)
    document.setDocumentMargin(0)
    document.setHtml(report_html(said, sources, style=PRINT_STYLE, titles_inside=True))
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(said.title)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*(_MARGIN_MM,) * 4), QPageLayout.Unit.Millimeter)
    _print(document, writer)
    del writer
    buffer.close()
    return bytes(written.data())


def _with_title(title: str, image: QImage) -> QImage:
    """The chart with its title above it."""
    of, ratio = theme(), image.devicePixelRatio()
    room = of.scaled(36)
    size = image.deviceIndependentSize()
    titled = QImage(
        round(size.width() * ratio), round((size.height() + room) * ratio), image.format()
    )
    titled.setDevicePixelRatio(ratio)
    titled.fill(of.color("surface.card"))
    painter = QPainter(titled)
    painter.setFont(of.font("section"))
    painter.setPen(of.color("text.primary"))
    where = QRectF(0, 0, size.width(), room)
    painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), title)
    painter.drawImage(QPointF(0, room), image)
    painter.end()
    return titled


def _print(document: QTextDocument, writer: QPdfWriter) -> None:
    """Laid out in points of a screen and drawn larger: what is on the pages does not depend on the
    resolution."""
    scale = writer.resolution() / _LAYOUT_DOTS_PER_INCH
    page = QSizeF(writer.width() / scale, writer.height() / scale)
    document.setPageSize(page)
    painter = QPainter(writer)
    painter.scale(scale, scale)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        top = number * page.height()
        painter.save()
        painter.translate(0, -top)
        document.drawContents(painter, QRectF(0, top, page.width(), page.height()))
        painter.restore()
    painter.end()


def _data_address(image: QImage) -> str:
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    encoded = base64.b64encode(bytes(written.data())).decode("ascii")
    return f"data:image/png;base64,{encoded}"


def copy_for_forum(context: Context) -> None:
    """Machine, picks and the open model as Markdown on the clipboard."""
    from advisor.export.document import report_markdown

    QGuiApplication.clipboard().setText(report_markdown(report(context)))
    context.toast(QCoreApplication.translate("report", "Copied as Markdown"))


def save_report(parent: QWidget, context: Context, kind: str) -> None:
    """Asks where to, writes html or pdf, and says so."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    proposal = str(Path(folder) / f"hardware-report.{kind}")
    title = QCoreApplication.translate("report", "Save the report")
    name, _ = QFileDialog.getSaveFileName(parent, title, proposal)
    if not name:
        return
    if kind == "html":
        save_text(context, Path(name), html_text(context))
    else:
        save_text(context, Path(name), pdf_bytes(context))
