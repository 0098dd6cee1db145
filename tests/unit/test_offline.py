"""Nothing opens a socket: watched by the interpreter's own audit events."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest

from tests.conftest import ROOT

_WATCHED = """
import sys
def watch(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto",
                 "socket.gethostbyname", "urllib.Request"):
        # A local display or bus is a file, not a network.
        address = arguments[1] if len(arguments) > 1 else ""
        if not isinstance(address, (str, bytes)) or event != "socket.connect":
            sys.stderr.write(f"NETWORK {event} {arguments!r}\\n")
            sys.exit(99)
sys.addaudithook(watch)
"""


@pytest.mark.parametrize(
    "arguments",
    [["detect", "--json"], ["models"], ["fit", "--json"], ["estimate", "phi-4", "--cpu-only"]],
)
def test_commands_open_no_socket(arguments: list[str]) -> None:
    program = _WATCHED + "from advisor.cli.main import run\nsys.exit(run(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=ROOT, capture_output=True, text=True
    )
    assert "NETWORK" not in done.stderr
    assert done.returncode == 0, done.stderr


NETWORK_MODULES = {
    "socket", "ssl", "http", "urllib", "ftplib", "smtplib", "xmlrpc", "socketserver", "asyncio",
    "requests", "httpx", "aiohttp", "webbrowser",
}  # fmt: skip


def test_no_module_imports_a_network_library() -> None:
    found = []
    for path in (ROOT / "advisor").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = (
                [alias.name for alias in node.names] if isinstance(node, ast.Import)
                else [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            )  # fmt: skip
            found += [
                f"{path.name}: {name}"
                for name in names
                if name.split(".")[0] in NETWORK_MODULES or name == "PySide6.QtNetwork"
            ]
    assert not found


_ALL = """
import importlib, pathlib, sys
for path in sorted(pathlib.Path("advisor").rglob("*.py")):
    name = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
    if name != "advisor.__main__":
        importlib.import_module(name)
from nacl.signing import SigningKey
print("\\n".join(sys.modules))
"""
# Modules of Python, Qt and our dependencies that speak to a network by themselves. `socket` is not
# among them: Python's own `email` package imports it for a host name that nobody asks for.
SPEAKING = {
    "ssl", "http.client", "http.server", "urllib.request", "ftplib", "smtplib", "imaplib",
    "xmlrpc.client", "socketserver", "webbrowser", "requests", "urllib3", "httpx", "aiohttp",
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore",
}  # fmt: skip


def test_nothing_loaded_can_speak_to_a_network() -> None:
    """With every module of the application imported, and what those import."""
    done = subprocess.run(
        [sys.executable, "-c", _ALL], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert "advisor.gui.window" in loaded and "pydantic" in loaded
    assert loaded & SPEAKING == set()
