"""`advisor` alone opens the window, `advisor FILE` a rig, a model or a catalog update in it; with
other arguments it is the command line."""

from __future__ import annotations

import gc
import sys

_OPENED = (".rig.json", ".gguf", ".advisor-catalog")


def main() -> int:
    arguments = sys.argv[1:]
    files_only = all(argument.endswith(_OPENED) for argument in arguments)
    if files_only or arguments[0] == "--probe-child":
        return window_main()
    from advisor.cli.main import run

    gc.disable()  # a command ends before its garbage would matter, and makes many small objects
    code = run(arguments)
    gc.freeze()  # nor is it looked for at the end
    return code


def window_main() -> int:
    if sys.argv[1:2] == ["--probe-child"]:
        # A frozen application has no other program to ask a driver in a process of its own.
        from advisor.probe.child import run_probe

        return run_probe(*sys.argv[2:4])
    from advisor.gui.app import main as open_window

    return open_window(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
