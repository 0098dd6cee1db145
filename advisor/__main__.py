"""`advisor` alone opens the window; with arguments it is the command line."""

from __future__ import annotations

import sys


def main() -> int:
    arguments = sys.argv[1:]
    if not arguments:
        return window_main()
    from advisor.cli.main import run

    return run(arguments)


def window_main() -> int:
    from advisor.gui.app import main as open_window

    return open_window(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
