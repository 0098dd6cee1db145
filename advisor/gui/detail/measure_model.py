"""Measures the model file that is open with llama-bench: with progress, stopped by the same
button. What comes out corrects the estimates like any other measurement."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from typing import TYPE_CHECKING

from advisor.gui import jobs
from advisor.gui.context import Context
from advisor.gui.widgets.buttons import Button
from advisor.probe.bench_run import find_llama_bench, run_llama_bench

if TYPE_CHECKING:
    from advisor.session.results import Detail

Run = Callable[[list[str], jobs.Job], str]


def run(arguments: list[str], job: jobs.Job) -> str:
    """Runs it in this thread; the job's progress are the lines it says."""
    program = find_llama_bench()
    assert program is not None
    return run_llama_bench(program, arguments, job.report, lambda: job.cancelled)


class MeasureModelButton(Button):
    """Hidden where there is no file to measure or no llama-bench. `submit` takes the output."""

    def __init__(
        self, context: Context, submit: Callable[[str], None], run: Run = run,
        find: Callable[[], str | None] = find_llama_bench,
    ) -> None:  # fmt: skip
        super().__init__("…", "gauge")
        self._context, self._submit, self._run = context, submit, run
        self._detail: Detail | None = None
        self._job: jobs.Job | None = None
        self._is_there = find() is not None
        self.clicked.connect(self._start_or_stop)
        self._show_idle()
        self.hide()

    def show_detail(self, detail: Detail) -> None:
        self._detail = detail
        is_file = detail.model.file_path.lower().endswith(".gguf")
        self.setVisible(self._job is not None or (self._is_there and is_file))

    def _start_or_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._show_idle()
            self._context.toast(self.tr("Measurement stopped; nothing was changed"))
        elif self._detail is not None:
            arguments = bench_arguments(self._detail)

            def work(job: jobs.Job) -> str:
                return self._run(arguments, job)

            self.setText(self.tr("Stop measuring"))
            self._job = jobs.run(
                work, progress=self._say, done=self._done, failed=self._failed, key="llama-bench"
            )

    def _show_idle(self) -> None:
        self._job = None
        self.setText(self.tr("Measure it now"))
        self.setToolTip(
            self.tr(
                "Runs llama-bench on this file: reads a prompt and writes 128 tokens, five times"
            )
        )

    def _say(self, line: str) -> None:
        """`llama-bench: benchmark 1/2: prompt run 3/5`."""
        words = line.removeprefix("llama-bench: ")
        self.setToolTip(words)
        if "/" in words:
            self.setText(self.tr("Stop measuring ({})").format(words.rsplit(": ", 1)[-1]))

    def _done(self, output: str) -> None:
        self._show_idle()
        if not output:
            return
        try:
            self._submit(output)
        except Exception as error:
            self._failed(error)

    def _failed(self, error: BaseException) -> None:
        self._show_idle()
        self._context.toast(self.tr("Not measured: {}").format(error))


def bench_arguments(detail: Detail) -> list[str]:
    """What follows the program's name: the file, and the placement that was estimated."""
    from advisor.advise.commands import llama_bench

    command = llama_bench(detail.model, detail.estimate)
    rest = [word for flag in command.flags[1:] for word in shlex.split(flag.text)]
    return ["-m", detail.model.file_path, *rest]
