"""The card of published losses: a study, its chart, its table, ranked by divergence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from advisor.catalog.load import Catalog
from advisor.domain.quality import QualityRow, QualityStudy
from advisor.gui.charts.quality_chart import QualityChart, QualityPoint
from advisor.gui.learn.traced import Trace, TracePanel
from advisor.gui.theme import hub, theme
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.learn.quantization import RankedRow, Ranking, ordered_studies, ranking
from advisor.text import fill, say
from advisor.text import number as written
from advisor.units import format_gib

_ROWS_SHOWN = 11
_UNSTATED_MATRIX = "importance matrix"  # of what text was not said


class StudiesCard(Card):
    def __init__(self) -> None:
        super().__init__(self.tr("What a quantization loses"))
        assert self.heading is not None
        self._catalog: Catalog | None = None
        self._studies: dict[str, QualityStudy] = {}
        self.ranking: Ranking | None = None
        as_table = Button(self.tr("Show as table"), role="link")
        self.heading.row.addWidget(as_table)
        about = self.tr(
            "Published measurements. The divergence (KL) compares the probabilities of every next "
            "token with those of the unquantized model: 0 is the same model. It ranks more truly "
            "than perplexity, which can even fall. Figures of one study must not be compared with "
            "another's: the same quantization of another model on a harder text diverges a hundred "
            "times more."
        )
        self.column.addWidget(Label(about, tone="secondary", wrap=True))
        self.study = Combo(self.tr("Study: model and text"))
        self.study.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.study.setMinimumContentsLength(30)
        self.column.addWidget(self.study)
        self._facts = Label("", "small", wrap=True, selectable=True)
        self.column.addWidget(self._facts)
        self.chart, self.table = QualityChart(), QTableWidget()
        self._prepare_table()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart)
        column.addWidget(
            Label(
                self.tr("Disc: plain. Diamond ◆: with an importance matrix. ≈: size computed."),
                "small",
                wrap=True,
            )
        )
        column.addStretch(1)
        left.setMinimumWidth(theme().scaled(430))
        self.column.addWidget(ResponsiveRow([left, self.table], [1, 1], theme().scaled(20)))
        self.panel = TracePanel()
        self.column.addWidget(self.panel)
        as_table.clicked.connect(self.chart.show_table)
        self.study.activated.connect(lambda _i: self.show_study(str(self.study.currentData())))
        self.chart.chosen.connect(self._chart_chose)
        self.table.currentCellChanged.connect(lambda row, *_rest: self._table_chose(row))

    def _prepare_table(self) -> None:
        self.table.setProperty("surface", "card")
        self.table.setAccessibleName(self.tr("Quantizations, the least changed first"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self._size_table()
        hub().changed.connect(self._size_table)

    def _size_table(self) -> None:
        of = theme()
        self.table.verticalHeader().setDefaultSectionSize(of.px("height.ladder_row"))
        self.table.setFixedHeight(
            self.table.horizontalHeader().sizeHint().height()
            + _ROWS_SHOWN * of.px("height.ladder_row")
            + 2 * self.table.frameWidth()
        )

    def show_catalog(self, catalog: Catalog) -> None:
        self._catalog = catalog
        studies = ordered_studies(catalog.quality_studies)
        self._studies = {study.id: study for study in studies}
        self.study.clear()
        for study in studies:
            self.study.addItem(self._study_text(study), study.id)
        if studies:
            self.show_study(studies[0].id)

    def _study_text(self, study: QualityStudy) -> str:
        dataset = say(study.dataset) if study.dataset else self.tr("text not stated")
        if study.of == "kv-cache":
            return self.tr("KV cache: {name}, {dataset}").format(name=study.name, dataset=dataset)
        return self.tr("Weights: {name}, {dataset}").format(name=study.name, dataset=dataset)

    def show_study(self, study_id: str) -> None:
        assert self._catalog is not None
        study = self._studies[study_id]
        self.study.choose_data(study_id)
        self.ranking = found = ranking(study, self._catalog)
        measure = self._measure(found.measure)
        facts = self.tr(
            "{count} quantizations, against {reference}, {date}. {source}", "", len(found.rows)
        ).format(
            count=len(found.rows), reference=say(study.reference)
            if study.reference else self.tr("an unstated reference"),
            date=study.date, source=study.source,
        )  # fmt: skip
        self._facts.setText(f"{facts}\n{say(study.note)}" if study.note else facts)
        self._fill_chart(found, measure)
        self._fill_table(found.rows, measure)
        if found.rows:
            self.panel.show_trace(self._trace(found.rows[0]))

    def _measure(self, measure: str) -> str:
        return {
            "kld_mean": self.tr("mean divergence, nats"),
            "kld_median": self.tr("median divergence, nats"),
            "perplexity_increase": self.tr("perplexity increase, %"),
            "perplexity": self.tr("perplexity"),
        }[measure]

    def _fill_chart(self, found: Ranking, measure: str) -> None:
        in_bits = found.study.of == "kv-cache"
        head = self.tr("bits a value") if in_bits else self.tr("GiB")
        factor = 100.0 if found.measure == "perplexity_increase" else 1.0
        points = [
            QualityPoint(
                quant_text(ranked.row), _x(ranked, in_bits), (ranked.value or 0.0) * factor,
                self._value_text(ranked.value, found.measure), self._size_text(ranked),
                bool(ranked.row.imatrix),
            )
            for ranked in found.rows
            if ranked.value is not None
        ]  # fmt: skip
        self.chart.show_points(points, head, measure, self._facts.plain_text())

    def _fill_table(self, rows: Sequence[RankedRow], measure: str) -> None:
        heads = [self.tr("Quantization"), self.tr("Size"), measure[0].upper() + measure[1:],
                 self.tr("Same top token"), self.tr("Perplexity")]  # fmt: skip
        assert self.ranking is not None
        self.table.blockSignals(True)
        self.table.clear()
        self.table.setColumnCount(len(heads))
        self.table.setRowCount(len(rows))
        self.table.setHorizontalHeaderLabels(heads)
        for number, ranked in enumerate(rows):
            row = ranked.row
            same = "–" if row.same_top is None else written(row.same_top, ".1%")
            texts = (
                f"{quant_text(row)} ◆" if row.imatrix else quant_text(row),
                self._size_text(ranked),
                self._value_text(ranked.value, self.ranking.measure), same,
                self._value_text(row.perplexity_increase, "perplexity_increase"),
            )  # fmt: skip
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                item.setToolTip(self._trace(ranked).text())
                self.table.setItem(number, column, item)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in range(1, len(heads)):  # above their figures
            head = self.table.horizontalHeaderItem(column)
            if head is not None:
                head.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setColumnHidden(3, all(ranked.row.same_top is None for ranked in rows))
        said_twice = self.ranking.measure == "perplexity_increase"
        unknown = all(ranked.row.perplexity_increase is None for ranked in rows)
        self.table.setColumnHidden(4, said_twice or unknown)
        self.table.blockSignals(False)
        self._leave_room_for_columns()

    def _leave_room_for_columns(self) -> None:
        """As wide as what stands in it, so that nothing has to be scrolled sideways."""
        self.table.ensurePolished()
        self.table.horizontalHeader().ensurePolished()
        header, shown = self.table.horizontalHeader(), range(self.table.columnCount())
        widths = [
            max(self.table.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in shown
            if not self.table.isColumnHidden(column)
        ]
        bar = self.table.verticalScrollBar().sizeHint().width()
        self.table.setMinimumWidth(sum(widths) + bar + 4)

    def _value_text(self, value: float | None, measure: str) -> str:
        if value is None:
            return "–"
        if measure == "perplexity_increase":
            return written(value, "+.1%")
        return written(value, ".2f") if measure == "perplexity" else written(value, ".3g")

    def _size_text(self, ranked: RankedRow) -> str:
        if ranked.size_bytes is None:
            bits = ranked.row.bits_per_weight
            return "–" if bits is None else fill(self.tr("{:g} bits"), bits)
        size = format_gib(ranked.size_bytes, 2)
        return f"≈ {size}" if ranked.computed else size

    def _trace(self, ranked: RankedRow) -> Trace:
        assert self.ranking is not None
        row, study = ranked.row, self.ranking.study
        lines = [self.tr("measured on {dataset}, against {reference}").format(
            dataset=say(study.dataset) if study.dataset else self.tr("a text that is not stated"),
            reference=say(study.reference)
            if study.reference else self.tr("a reference that is not stated"),
        )]  # fmt: skip
        if row.imatrix:
            text = self.tr("importance matrix: {}").format(say(row.imatrix))
            stated = row.imatrix != _UNSTATED_MATRIX
            lines.append(text if stated else self.tr("with an importance matrix"))
        if row.kld_p99 is not None:
            lines.append(
                fill(
                    self.tr("one token in a hundred diverges by more than {:.3g} nats"), row.kld_p99
                )
            )
        if row.perplexity is not None and study.perplexity_reference:
            lines.append(
                f"{written(row.perplexity, '.4f')} ÷ "
                f"{written(study.perplexity_reference, '.4f')} − 1 = "
                f"{written(row.perplexity / study.perplexity_reference - 1, '+.2%')}"
            )
        if ranked.computed:
            lines.append(self.tr("the size is computed from the model's tensors"))
        value = self._value_text(ranked.value, self.ranking.measure)
        title = self.tr("{quant}, {measure} {value}").format(
            quant=quant_text(row), measure=self._measure(self.ranking.measure), value=value
        )
        return Trace(title, tuple(lines), study.source)

    def _chart_chose(self, index: int) -> None:
        self.table.selectRow(index)

    def _table_chose(self, row: int) -> None:
        if self.ranking is None or not 0 <= row < len(self.ranking.rows):
            return
        ranked = self.ranking.rows[row]
        self.panel.show_trace(self._trace(ranked))
        self.chart.choose(row if ranked.value is not None else None)


def quant_text(row: QualityRow) -> str:
    """A name that tells formats of several widths apart."""
    if row.bits_per_weight is not None and row.quant.startswith("EXL"):
        return f"{row.quant} {written(row.bits_per_weight, 'g')} bpw"
    return row.quant


def _x(ranked: RankedRow, in_bits: bool) -> float | None:
    if in_bits:
        return ranked.row.bits_per_weight
    return None if ranked.size_bytes is None else ranked.size_bytes / 2**30
