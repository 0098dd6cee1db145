"""The person's own measurements on the Speed tab: what they say, and adding and removing them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from advisor.advise.calibration import UNCORRECTED, Calibration, Comparison
from advisor.domain.model import Model
from advisor.domain.throughput import Measurement
from advisor.errors import InputError
from advisor.export.measured_text import comparison_text, effects
from advisor.gui.context import Context
from advisor.gui.detail.measure_model import MeasureModelButton
from advisor.gui.detail.measurement_editor import MeasurementEditor, file_in
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import Glyph
from advisor.gui.widgets.text import Label, SectionTitle
from advisor.session.measurements import with_measurements
from advisor.session.state import AppState


class MeasuredLine(QWidget):
    """A tick, the measurement beside its estimate, and a button that removes it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Label(text, wrap=True, selectable=True)
        self.remove = Button(
            icon_name="close", role="icon", name=self.tr("Remove: {}").format(text)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().scaled(8))
        row.addWidget(Glyph("check", "severity.success", "icon.inline"))
        row.addWidget(self.text, 1)
        row.addWidget(self.remove)


class MeasurementSection(QWidget):
    """Follows the session; `show_own` after every change of state."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._session = context, context.session
        self._own: Calibration = UNCORRECTED
        self._named: dict[str, str] = {}  # printed names to the models that were picked
        self._asked = ""
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.title = SectionTitle(self.tr("Your measurements"))
        self.effect = Label("", wrap=True, selectable=True)
        self.others = Label("", "small", wrap=True)
        self.lines: list[MeasuredLine] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme().scaled(4))
        self.add = Button(self.tr("Add a measurement"), "add")
        self.add.clicked.connect(self._open_editor)
        self.measure = MeasureModelButton(context, self._submit)
        self.editor = MeasurementEditor(self._submit)
        self.editor.closed.connect(self._close_editor)
        self.editor.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().scaled(8))
        column.addWidget(self.title)
        column.addWidget(self.effect)
        column.addLayout(self._list)
        column.addWidget(self.others)
        button = QHBoxLayout()
        button.addWidget(self.measure)
        button.addWidget(self.add)
        button.addStretch(1)
        column.addLayout(button)
        column.addWidget(self.editor)
        self._show_lines()

    def show_own(self, state: AppState) -> None:
        """What holds for the state's rig."""
        results = self._context.results
        own = results.own(state) if results is not None and state.measurements else UNCORRECTED
        elsewhere = len(state.measurements) - len(own.comparisons)
        self.others.setVisible(elsewhere > 0)
        self.others.setText(
            self.tr("{count} more are kept for other hardware.", "", elsewhere).format(
                count=elsewhere
            )
        )
        if own is not self._own:
            self._own = own
            self._show_lines()

    def before(self, model_id: str, quant: str) -> float | None:
        """Tokens per second that were estimated for a model before the person measured it."""
        return next(
            (
                each.estimated_tokens_per_s
                for each in reversed(self._own.comparisons)
                if (each.model.id, each.measurement.quant) == (model_id, quant)
                and each.measurement.metric == "tg"
            ),
            None,
        )

    def _show_lines(self) -> None:
        clear_layout(self._list)
        self.lines = [self._line(comparison) for comparison in self._own.comparisons]
        for line in self.lines:
            self._list.addWidget(line)
        sentences = effects(self._own)
        self.effect.setText(
            "\n".join(sentences)
            if sentences
            else self.tr(
                "Measure one model with the llama-bench command under Run it: what it prints "
                "corrects the figures of all models on this hardware."
            )
        )
        self.effect.set_tone("primary" if sentences else "secondary")

    def _line(self, comparison: Comparison) -> MeasuredLine:
        line = MeasuredLine(comparison_text(comparison))
        line.remove.clicked.connect(partial(self._remove, comparison.measurement))
        return line

    # Changes

    def _remove(self, measurement: Measurement) -> None:
        left = tuple(m for m in self._session.state.measurements if m != measurement)
        self._session.apply(measurements=left)
        self.add.setFocus()
        self._context.toast(self.tr("Measurement removed"), self._session.undo)

    def _open_editor(self) -> None:
        self.add.hide()
        self.editor.show()
        self.editor.field.setFocus()

    def _close_editor(self) -> None:
        self._named.clear()
        self._asked = ""
        self.editor.reset()
        self.editor.hide()
        self.add.show()
        self.add.setFocus()

    def _submit(self, text: str) -> None:
        """Raises AdvisorError for text that is no measurement of this hardware."""
        from advisor.advise.calibration import check_plausible
        from advisor.advise.measured_names import Choices, UnclearModelError, named_runs
        from advisor.formats.llama_bench import parse_llama_bench

        state, catalog = self._session.state, self._context.catalog
        if catalog is None or state.rig is None:
            raise InputError(self.tr("this computer is not known yet"))
        runs = parse_llama_bench(text)
        if self.editor.chosen is not None:
            self._named[self._asked] = self.editor.chosen
        open_model = tuple(
            each.model.same_as for each in state.installed if each.model.id == state.selected_model
        ) or ((state.selected_model,) if state.selected_model else ())
        try:
            named = named_runs(catalog, runs, state.rig, Choices(self._named, open_model))
        except UnclearModelError as error:
            self._ask(error.printed, error.candidates)
            return
        except InputError:
            self._named.clear()
            raise
        check_plausible(catalog, named, state.rig)
        self._session.apply(measurements=with_measurements(state.measurements, named))
        self._close_editor()
        self._context.toast(
            self.tr("Measurement added: all figures are corrected"), self._session.undo
        )

    def _ask(self, printed: str, candidates: Sequence[Model]) -> None:
        """Lets the person pick; where nothing is like the name, among all models."""
        assert self._context.catalog is not None
        models = candidates or sorted(
            (model for model in self._context.catalog.models if model.architecture is not None),
            key=lambda model: model.name.casefold(),
        )
        self._asked = printed
        self.editor.ask(self.tr("Which model is '{name}'?").format(name=printed), models)

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = file_in(event.mimeData())
        if path is not None:
            self._open_editor()
            self.editor.read_file(path)
            event.acceptProposedAction()
