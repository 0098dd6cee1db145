"""The command line's one entrance: finds the command, runs it, turns errors into one sentence."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from types import ModuleType

from advisor.errors import AdvisorError

# name -> (module with `configure(parser)` and `run(arguments) -> int`, what it does)
COMMANDS = {
    "detect": ("advisor.cli.detect", "describe this machine, or one whose reports were saved"),
    "models": ("advisor.cli.models", "list the catalog's models"),
    "fit": ("advisor.cli.fit", "every model at its best quantization on a rig, best first"),
    "estimate": ("advisor.cli.estimate", "one model in full: memory, placement, speed"),
    "plan": ("advisor.cli.plan", "which hardware runs a model: cheapest, fastest, most frugal"),
    "compare": ("advisor.cli.compare", "rigs side by side: speed, price, power"),
    "upgrade": ("advisor.cli.upgrade", "the best next single change to a rig for the money"),
    "inspect": ("advisor.cli.inspect", "what a GGUF file holds, and how much context fits here"),
    "tokens": ("advisor.cli.tokens", "tokens in files and folders, and the context they need"),
    "catalog": ("advisor.cli.catalog", "the catalog's version, and updates of it by file"),
    "doctor": ("advisor.cli.doctor", "one page about this program here, to attach to a report"),
    "train": ("advisor.cli.train", "what a training run takes, and which thresholds it crosses"),
    "cost": ("advisor.cli.cost", "a month of a workload: as a service, self-hosted, split"),
    "completion": ("advisor.cli.completion", "print a completion script for a shell"),
}

_INTRODUCTION = (
    "What language models can this machine run, how well, and what would make it better? "
    "Without a command the window opens. Everything works offline."
)


def run(argv: Sequence[str]) -> int:
    """Exit status: 0 done, 1 the input is at fault (one line on stderr), 2 wrong usage."""
    try:
        arguments = build_parser(_named_command(argv)).parse_args(argv)
        status: int = _command_module(arguments.command).run(arguments)
        sys.stdout.flush()
        _mention_catalog_problems()
        return status
    except AdvisorError as error:
        print(f"advisor: {_one_line(str(error))}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # The reader (`| head`) has had enough; keep Python from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        from advisor.crash import save_crash

        path = save_crash(error)
        where = f"; details in {path}" if path else ""
        print(
            f"advisor: unexpected {type(error).__name__}: {_one_line(str(error))}{where}",
            file=sys.stderr,
        )
        return 1


def build_parser(only: str | None = None) -> argparse.ArgumentParser:
    """The parser of all commands, or with the arguments of just one (modules load only then)."""
    parser = argparse.ArgumentParser(
        prog="advisor",
        description=_INTRODUCTION,
        epilog="`advisor COMMAND --help` explains a command.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_ShowVersion, nargs=0, help="print the version")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (_, summary) in COMMANDS.items():
        sub = commands.add_parser(
            name,
            help=summary,
            description=summary[0].upper() + summary[1:] + ".",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        if only in (None, name):
            _command_module(name).configure(sub)
    return parser


def _named_command(argv: Sequence[str]) -> str:
    """The first word that is a command; "" loads none (for `--help`, `--version`, mistakes)."""
    return next((word for word in argv if word in COMMANDS), "")


def _command_module(name: str) -> ModuleType:
    return importlib.import_module(COMMANDS[name][0])


class _ShowVersion(argparse.Action):
    """Reads the installed version only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import PackageNotFoundError, version

        try:
            installed = version("llm-hardware-advisor")
        except PackageNotFoundError:
            installed = "(not installed)"
        print(parser.prog, installed)
        parser.exit()


def _mention_catalog_problems() -> None:
    """One line about the person's own catalog files that the command met and could not use."""
    catalog_module = sys.modules.get("advisor.catalog.load")
    problems = catalog_module.load_catalog().problems if catalog_module is not None else []
    if problems:
        found = "; ".join(_one_line(str(problem)) for problem in problems)
        print(f"advisor: not used from your catalog: {found}", file=sys.stderr)


def _one_line(text: str) -> str:
    return " ".join(text.split())
