"""`advisor catalog`: the catalog's version, and updates of it that come as one file."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from advisor.errors import FormatError, InputError

_MOST_SHOWN = 40


def configure(parser: argparse.ArgumentParser) -> None:
    parser.epilog = (
        "An update replaces the catalog that came with the program, from the next start on. It is\n"
        "checked in full before, and `undo` brings back what was there. docs/catalog-updates.md\n"
        "says how keys are made and kept."
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("show", help="the version in use")
    pack = actions.add_parser("pack", help="make an update from a catalog folder")
    pack.add_argument("folder", type=Path, help="a folder laid out like catalog/")
    pack.add_argument("file", type=Path, help="what to write, *.advisor-catalog")
    pack.add_argument("--version", required=True, metavar="DATE", help="2026.12.01 or 2026.12.01.2")
    pack.add_argument("--key", type=Path, metavar="FILE", help="the private key to sign with")
    pack.add_argument("--note", default="", help="a sentence about what is new")
    for name, what in (
        ("verify", "check signature, sums, records and references of an update"),
        ("diff", "what an update would change"),
        ("apply", "use an update from the next start on"),
    ):
        action = actions.add_parser(name, help=what)
        action.add_argument("file", type=Path)
        if name == "diff":
            action.add_argument("--json", action="store_true", help="print JSON, in full")
        if name == "apply":
            action.add_argument("--allow-unsigned", action="store_true",
                                help="take it though nobody you trust has signed it")  # fmt: skip
    actions.add_parser("undo", help="take the last update back")
    key = actions.add_parser("key", help="make a key to sign updates with")
    key.add_argument("file", type=Path, help="where the private half goes")
    key.add_argument("--name", required=True, help="who signs with it")
    trust = actions.add_parser("trust", help="trust the signatures of a public key")
    trust.add_argument("file", type=Path, help="the .public.json of whoever signs")
    actions.add_parser("keys", help="the keys that are trusted, with their fingerprints")
    forget = actions.add_parser("forget", help="no longer trust a key that you added")
    forget.add_argument("fingerprint", nargs="+", help="as `advisor catalog keys` shows it")


def run(arguments: argparse.Namespace) -> int:
    action = {
        "show": _show, "pack": _pack, "verify": _verify, "diff": _diff, "apply": _apply,
        "undo": _undo, "key": _key, "trust": _trust, "keys": _keys, "forget": _forget,
    }[arguments.action]  # fmt: skip
    try:
        print(action(arguments))
    except BrokenPipeError:  # the reader has had enough
        raise
    except OSError as error:
        where = error.filename or getattr(arguments, "file", "the catalog")
        raise InputError(f"{where}: {error.strerror or 'cannot be written'}") from error
    return 0


def _show(_arguments: argparse.Namespace) -> str:
    from advisor.catalog.update_store import catalog_in_use

    found = catalog_in_use()
    origin = f"update signed by {found.signer or 'nobody'}" if found.is_update else "as installed"
    return f"catalog {found.version}, {origin}, in {found.folder}"


def _pack(arguments: argparse.Namespace) -> str:
    from advisor.catalog.update_apply import pack

    manifest = pack(arguments.folder, arguments.file, arguments.version, key=arguments.key,
                    note=arguments.note)  # fmt: skip
    signed = "signed" if arguments.key else "not signed"
    return f"{arguments.file}: version {manifest.version}, {len(manifest.files)} files, {signed}"


def _verify(arguments: argparse.Namespace) -> str:
    from advisor.catalog.update_apply import read_and_check, unsigned_sentence

    update = read_and_check(arguments.file)
    signed = f"signed by {update.signer.name}" if update.signer else unsigned_sentence(update)
    note = f"\n{update.manifest.note}" if update.manifest.note else ""
    return (f"{arguments.file}: version {update.version}, {len(update.files)} files, all sums, "
            f"records and references are right; {signed}{note}")  # fmt: skip


def _diff(arguments: argparse.Namespace) -> str:
    from dataclasses import asdict

    from advisor.catalog.update import read_update
    from advisor.catalog.update_diff import compare_files
    from advisor.catalog.update_store import catalog_at_next_start
    from advisor.export.catalog_diff import diff_text

    update = read_update(arguments.file)
    try:
        changes = compare_files(catalog_at_next_start().folder, update.files)
    except (ValueError, RecursionError):
        raise FormatError(str(arguments.file), "holds a file that is no JSON") from None
    if arguments.json:
        return json.dumps([asdict(change) for change in changes], ensure_ascii=False, indent=1)
    return diff_text(changes, _MOST_SHOWN)


def _apply(arguments: argparse.Namespace) -> str:
    from advisor.catalog.update import read_update
    from advisor.catalog.update_apply import apply_update
    from advisor.catalog.update_diff import compare_files
    from advisor.catalog.update_store import catalog_at_next_start

    update = read_update(arguments.file)
    before = catalog_at_next_start().folder
    try:
        apply_update(update, allow_unsigned=arguments.allow_unsigned)
    except InputError as error:
        if update.signer is None and not arguments.allow_unsigned:
            raise InputError(f"{error}; --allow-unsigned takes it all the same") from None
        raise
    kinds = Counter(change.kind for change in compare_files(before, update.files))
    counted = ", ".join(f"{kinds[kind]} {kind}" for kind in ("added", "changed", "removed"))
    return f"catalog {update.version} is used from now on ({counted}); `advisor catalog undo`"


def _undo(_arguments: argparse.Namespace) -> str:
    from advisor.catalog.update_store import undo_update

    return f"catalog {undo_update().version} is used again"


def _key(arguments: argparse.Namespace) -> str:
    from advisor.catalog.update_keys import new_key, public_path

    made = new_key(arguments.file, arguments.name)
    return (f"{made.path}: keep it where only you can read it; "
            f"{public_path(made.path)}: give it to whoever shall trust your updates\n"
            f"fingerprint, told by another way: {made.trusted.fingerprint}")  # fmt: skip


def _trust(arguments: argparse.Namespace) -> str:
    from advisor.catalog.update_keys import read_public_key, trust_key

    key = read_public_key(arguments.file)
    trust_key(key)
    return (f"updates signed by {key.name} are trusted now; compare the fingerprint with what they "
            f"tell you: {key.fingerprint}")  # fmt: skip


def _keys(_arguments: argparse.Namespace) -> str:
    from advisor.catalog.update_keys import own_keys, trusted_keys

    keys, own = trusted_keys(), own_keys()
    if not keys:
        return "no key is trusted here: every update asks for your word first"
    origin = {True: "added by you", False: "came with the program"}
    return "\n".join(f"{key.fingerprint}  {key.name}, {origin[key in own]}" for key in keys)


def _forget(arguments: argparse.Namespace) -> str:
    from advisor.catalog.update_keys import forget_key

    return f"updates signed by {forget_key(' '.join(arguments.fingerprint)).name} ask first again"
