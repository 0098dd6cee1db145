"""Pictures of the real window: `python -m benchmarks.screenshots OUTDIR [--machine M] [--page P]
[--theme T] [--size WxH] [--text-scale S] [--language L]`.

Each machine, page and theme is shown at the size given. Run it on a real or a virtual screen, e.g.
`xvfb-run -a -s "-screen 0 1600x1000x24 -dpi 96" env QT_QPA_PLATFORM=xcb python -m
benchmarks.screenshots shots`; with `QT_SCALE_FACTOR=2` on a screen of 3840x2160 for 4K.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from advisor.advise.rigs import rig_from_machine
from advisor.catalog.load import load_catalog
from advisor.domain.hardware import Machine
from advisor.gui.app import build_window
from advisor.gui.jobs import any_running
from advisor.gui.language import LANGUAGES
from advisor.gui.pages import PAGES
from advisor.gui.window import MainWindow
from advisor.session.results import Results
from benchmarks.example_machines import example_machines

_QUIET_ENOUGH = 4  # quarters of a second without a job


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parse(arguments)
    out = Path(options.outdir)
    out.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication([])
    results = Results(load_catalog())
    machines = example_machines()
    width, height = (int(part) for part in options.size.split("x"))
    for name in options.machine or machines:
        with tempfile.TemporaryDirectory() as folder:
            settings = Path(folder) / "settings.json"
            settings.write_text(json.dumps({"version": 1, "language": options.language}), "utf-8")
            window = _window(settings, machines[name], results)
            window.resize(width, height)
            window.show()
            for theme in options.theme or ("light", "dark"):
                for page in options.page or [spec.key for spec in PAGES]:
                    for topic in options.topic if page == "learn" and options.topic else [""]:
                        _show(window, page, theme, options.text_scale, topic)
                        shown = f"{page}-{topic}" if topic else page
                        path = out / f"{shown}-{name}-{theme}-{options.size}.png"
                        window.grab().save(str(path))
                        print(path)
            window.close()
            window.deleteLater()
    application.processEvents()
    return 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.screenshots")
    parser.add_argument("outdir")
    parser.add_argument("--machine", action="append", choices=list(example_machines()))
    parser.add_argument("--page", action="append", choices=[spec.key for spec in PAGES])
    parser.add_argument("--topic", action="append", default=[], help="of the Learn page")
    parser.add_argument("--theme", action="append", choices=("light", "dark", "high-contrast"))
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--text-scale", type=float, default=1.0)
    parser.add_argument("--language", default="en", choices=[code for code, _ in LANGUAGES])
    return parser.parse_args(arguments)


def _window(settings: Path, machine: Machine, results: Results) -> MainWindow:
    window, startup = build_window(settings)
    startup.deleteLater()
    rig = rig_from_machine(machine, results.catalog)
    context = window.context
    context.live_memory._refresh = lambda machine: machine  # not of the machine that draws it
    context.session.apply(machine=machine, rigs=(rig,), detecting=False)
    context.set_ready(results.catalog, results)
    return window


def _show(window: MainWindow, page: str, theme: str, text_scale: float, topic: str) -> None:
    session = window.context.session
    if topic:
        session.apply(learn_topic=topic)
    session.apply(page=page, theme=theme, text_scale=text_scale)
    if page == "models" and session.state.selected_model is None:
        from advisor.advise.recommend import picks

        assert window.context.results is not None
        chosen = picks(window.context.results.rows(session.state))
        if chosen:
            session.apply(selected_model=chosen[0].row.model.id)
    loop = QEventLoop()
    quiet = 0
    for _ in range(100):  # until the page's own work, which may begin a little later, is done
        QTimer.singleShot(250, loop.quit)
        loop.exec()
        quiet = 0 if any_running() else quiet + 1
        if quiet == _QUIET_ENOUGH:
            break


if __name__ == "__main__":
    raise SystemExit(main())
