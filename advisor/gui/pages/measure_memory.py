"""The button that measures how fast RAM is: two seconds of copying, with progress and a way out."""

from __future__ import annotations

from collections.abc import Callable

from advisor.gui import jobs
from advisor.gui.context import Context
from advisor.gui.widgets.buttons import Button
from advisor.session.corrections import MEASURED_KEY, with_correction
from advisor.text import number

Measure = Callable[[int | None, jobs.Job], float]


def measure_bytes_per_s(physical_cores: int | None, job: jobs.Job) -> float:
    """The best copy rate, in this thread; the job's progress is a share from 0 to 1."""
    from advisor.probe.memory_bandwidth import measure_memory_bandwidth

    return measure_memory_bandwidth(
        on_progress=job.report,
        is_cancelled=lambda: job.cancelled,
        physical_cores=physical_cores,
    ).bytes_per_s


class MeasureMemoryButton(Button):
    """Starts the measurement, and stops it while it runs. The result becomes a correction."""

    def __init__(self, context: Context, measure: Measure = measure_bytes_per_s) -> None:
        super().__init__("…", "gauge")  # with words the icon keeps its distance
        self._context, self._measure = context, measure
        self._job: jobs.Job | None = None
        self.setToolTip(self.tr("Copies memory for about two seconds; nothing else is changed"))
        self.clicked.connect(self._start_or_stop)
        self._show_idle()

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def _start_or_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._show_idle()
            self._context.toast(self.tr("Measurement stopped; nothing was changed"))
            return
        machine = self._context.session.state.machine
        cores = machine.cpu.cores if machine is not None else None

        def work(job: jobs.Job) -> float:
            return self._measure(cores, job)

        self._show_share(0.0)
        self._job = jobs.run(
            work, progress=self._show_share, done=self._keep, failed=self._failed
        )  # fmt: skip

    def _show_idle(self) -> None:
        self._job = None
        self.setText(self.tr("Measure memory speed"))

    def _show_share(self, share: float) -> None:
        self.setText(self.tr("Stop measuring ({})").format(number(share, ".0%")))

    def _keep(self, bytes_per_s: float) -> None:
        self._show_idle()
        session = self._context.session
        session.apply(
            corrections=with_correction(
                session.state.corrections, MEASURED_KEY, max(1, round(bytes_per_s))
            )
        )
        said = self.tr("Memory copies {} GB/s: estimates follow").format(
            number(bytes_per_s / 1e9, ".0f")
        )
        self._context.toast(said, session.undo)

    def _failed(self, error: BaseException) -> None:
        self._show_idle()
        if isinstance(error, MemoryError):
            self._context.toast(self.tr("Not measured: less than 0.5 GiB of memory is free"))
            return
        self._context.toast(self.tr("Not measured: {}").format(error))
