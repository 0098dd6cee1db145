"""Catalog updates: read strictly, checked in full, applied whole, taken back."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.bundled import bundled_dir
from advisor.catalog import update_store
from advisor.catalog.load import Catalog
from advisor.catalog.update import MANIFEST, SIGNATURE, read_update
from advisor.catalog.update_apply import apply_update, pack, read_and_check
from advisor.catalog.update_diff import compare_files
from advisor.catalog.update_keys import (
    forget_key,
    new_key,
    public_path,
    read_public_key,
    trust_key,
    trusted_keys,
)
from advisor.catalog.update_store import catalog_at_next_start, undo_update, updates_dir
from advisor.errors import AdvisorError, CatalogError, FormatError, InputError

NEW, NEWER = "2999.01.01", "2999.01.02"


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    monkeypatch.setattr(update_store, "updates_dir", lambda: tmp_path / "data" / "updates")
    monkeypatch.setattr(
        "advisor.catalog.update_keys.updates_dir", lambda: tmp_path / "data" / "updates"
    )
    yield


@pytest.fixture(scope="module")
def changed_catalog(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalog with one card changed and one price less."""
    copy = tmp_path_factory.mktemp("changed") / "catalog"
    shutil.copytree(bundled_dir("catalog"), copy, ignore=shutil.ignore_patterns("tokens", "schema"))
    cards = next(p for p in (copy / "gpus").rglob("*.json") if '"nvidia-a30"' in p.read_text())
    cards.write_text(
        "\n".join(
            line.replace('"vram_gib": 24', '"vram_gib": 25') if '"nvidia-a30"' in line else line
            for line in cards.read_text("utf-8").splitlines()
        )
    )
    prices = copy / "prices" / "parts.json"
    records = json.loads(prices.read_text("utf-8"))
    prices.write_text(json.dumps(records[1:]), "utf-8")
    return copy


@pytest.fixture
def folder(changed_catalog: Path, tmp_path: Path) -> Path:
    """The same, to be changed further."""
    return Path(shutil.copytree(changed_catalog, tmp_path / "catalog"))


@pytest.fixture(scope="module")
def unsigned(changed_catalog: Path) -> Path:
    """The update packed from it, signed by nobody."""
    path = changed_catalog.parent / "new.advisor-catalog"
    pack(changed_catalog, path, NEW)
    return path


@pytest.fixture(scope="module")
def signed(changed_catalog: Path) -> Path:
    """The update signed with a key that nobody trusts yet; the key lies beside it."""
    path = changed_catalog.parent / "signed.advisor-catalog"
    pack(changed_catalog, path, NEW, key=key_in(changed_catalog.parent))
    return path


Repack = Callable[[Callable[[dict[str, bytes]], object]], Path]


@pytest.fixture
def repack(signed: Path, tmp_path: Path) -> Repack:
    """The signed update, changed on the way by `change`, which gets names and contents."""

    def made(change: Callable[[dict[str, bytes]], object]) -> Path:
        path = tmp_path / "changed.advisor-catalog"
        with zipfile.ZipFile(signed) as archive:
            inside = {name: archive.read(name) for name in archive.namelist()}
        change(inside)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in inside.items():
                archive.writestr(name, content)
        return path

    return made


def key_in(folder: Path) -> Path:
    path = folder / "key.json"
    if not path.exists():
        new_key(path, "The lab")
    return path


def test_a_signed_update_is_used_and_taken_back(signed: Path, tmp_path: Path) -> None:
    trust_key(read_public_key(public_path(key_in(signed.parent))))
    before = catalog_at_next_start()
    update = read_and_check(signed)
    assert update.signer is not None and update.signer.name == "The lab"
    apply_update(update)
    now = catalog_at_next_start()
    assert (now.version, now.is_update, now.signer) == (NEW, True, "The lab")
    assert Catalog(now.folder, tmp_path / "none").gpu("nvidia-a30").vram_bytes == 25 << 30
    assert undo_update() == before
    with pytest.raises(InputError, match="nothing to take back"):
        undo_update()


def test_the_difference_names_records_and_fields(unsigned: Path) -> None:
    changes = compare_files(bundled_dir("catalog"), read_update(unsigned).files)
    assert [(c.part, c.kind) for c in changes] == [("gpus", "changed"), ("prices", "removed")]
    (field,) = changes[0].fields
    assert (changes[0].id, field.field, field.before, field.after) == (
        "nvidia-a30", "vram_gib", "24", "25",
    )  # fmt: skip


def test_the_same_folder_makes_the_same_file(changed_catalog: Path, signed: Path) -> None:
    again = changed_catalog.parent / "again.advisor-catalog"
    pack(changed_catalog, again, NEW, key=key_in(changed_catalog.parent))
    assert again.read_bytes() == signed.read_bytes()


def test_without_a_trusted_signature_consent_is_needed(
    unsigned: Path, signed: Path, tmp_path: Path
) -> None:
    def refused(path: Path, words: str) -> None:
        with pytest.raises(InputError, match=words):
            apply_update(read_update(path))
        assert not catalog_at_next_start().is_update

    refused(unsigned, "by nobody;")
    refused(signed, "no key is trusted here yet")
    new_key(tmp_path / "other.json", "Somebody else")
    trust_key(read_public_key(tmp_path / "other.public.json"))
    signer = read_public_key(public_path(key_in(signed.parent)))
    refused(signed, f"the key {signer.fingerprint}, which is not trusted here")
    apply_update(read_update(unsigned), allow_unsigned=True)
    assert catalog_at_next_start().signer is None
    assert catalog_at_next_start().version == NEW


def test_only_a_newer_one_is_taken(changed_catalog: Path, unsigned: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.advisor-catalog"
    pack(changed_catalog, old, "2020.01.01")
    with pytest.raises(InputError, match="in use already"):
        apply_update(read_update(old), allow_unsigned=True)
    apply_update(read_update(unsigned), allow_unsigned=True)
    with pytest.raises(InputError, match="in use already"):
        apply_update(read_update(unsigned), allow_unsigned=True)


def test_an_update_of_before_the_installed_catalog_is_left_aside(
    unsigned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply_update(read_update(unsigned), allow_unsigned=True)
    shipped = update_store.CatalogInUse(bundled_dir("catalog"), NEWER, False)
    monkeypatch.setattr(update_store, "shipped_catalog", lambda: shipped)
    assert catalog_at_next_start() == shipped


def test_two_updates_are_taken_back_one_by_one(
    changed_catalog: Path, unsigned: Path, tmp_path: Path
) -> None:
    newer = tmp_path / "newer.advisor-catalog"
    pack(changed_catalog, newer, NEWER)
    for path in (unsigned, newer):
        apply_update(read_update(path), allow_unsigned=True)
    assert undo_update().version == NEW
    assert not undo_update().is_update


def _changed_content(inside: dict[str, bytes]) -> None:
    inside["prices/cpus.json"] = inside["prices/cpus.json"].replace(b"125.61", b"126.61")


def _changed_manifest(inside: dict[str, bytes]) -> None:
    inside[MANIFEST] = inside[MANIFEST].replace(NEW.encode(), NEWER.encode())


def _outside(inside: dict[str, bytes]) -> None:
    inside["../../evil.json"] = b"[]"


def _listed_outside(inside: dict[str, bytes]) -> None:
    manifest = json.loads(inside[MANIFEST])
    manifest["files"]["../evil.json"] = {"length": 2, "sha256": "0" * 64}
    inside[MANIFEST] = json.dumps(manifest).encode()
    del inside[SIGNATURE]


def _newer_schema(inside: dict[str, bytes]) -> None:
    manifest = json.loads(inside[MANIFEST])
    manifest["schema"] = 99
    inside[MANIFEST] = json.dumps(manifest).encode()
    del inside[SIGNATURE]


def _huge(inside: dict[str, bytes]) -> None:
    """A bomb: unpacks to a thousand times its size, and says so or not."""
    inside["prices/cpus.json"] = b" " * (65 << 20)


def _other_signature(inside: dict[str, bytes]) -> None:
    inside[SIGNATURE] = b"x" * 900


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_changed_content, "changed or damaged"),
        (_changed_manifest, "signature does not match"),
        (_other_signature, "signature does not match"),
        (_outside, "which its manifest does not list"),
        (_listed_outside, "is no file of a catalog"),
        (_newer_schema, "newer version of this program"),
        (_huge, "larger than it says"),
        (lambda inside: inside.pop("prices/cpus.json"), "lacks 'prices/cpus.json'"),
        (lambda inside: inside.pop(MANIFEST), "is not in it"),
    ],
)
def test_what_was_changed_on_the_way_is_refused(
    repack: Repack, change: Callable[[dict[str, bytes]], object], words: str
) -> None:
    path = repack(change)
    with pytest.raises(FormatError, match=words):
        read_update(path)
    assert not updates_dir().exists() or not list(updates_dir().iterdir())


def test_records_that_refer_to_nothing_are_refused(folder: Path, tmp_path: Path) -> None:
    prices = folder / "prices" / "cpus.json"
    prices.write_text(
        prices.read_text("utf-8").replace('"amd-ryzen-5-5600"', '"amd-none"'), "utf-8"
    )
    with pytest.raises(CatalogError, match="there is no 'amd-none'"):
        pack(folder, tmp_path / "bad.advisor-catalog", NEW)
    prices.write_text("[{}]", "utf-8")
    with pytest.raises(CatalogError, match="missing"):
        pack(folder, tmp_path / "bad.advisor-catalog", NEW)
    shutil.rmtree(folder / "models")
    with pytest.raises(CatalogError, match="part of the catalog is missing"):
        pack(folder, tmp_path / "bad.advisor-catalog", NEW)


@given(st.binary(max_size=400))
def test_any_bytes_give_one_sentence(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.advisor-catalog"
    path.write_bytes(raw)
    with pytest.raises(FormatError):
        read_update(path)


@pytest.mark.parametrize("content", ["", "[]", "{", "[[[", '[{"folder": "../../etc"}]', "[1]"])
def test_a_damaged_note_of_what_is_in_use_means_the_installed_catalog(
    tmp_path: Path, content: str
) -> None:
    current = tmp_path / "data" / "updates" / "current.json"
    current.parent.mkdir(parents=True)
    current.write_text(content, "utf-8")
    assert not catalog_at_next_start().is_update


def test_keys_are_private_and_never_written_over(tmp_path: Path) -> None:
    path = key_in(tmp_path)
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(InputError, match="never written over"):
        new_key(path, "Somebody")
    with pytest.raises(FormatError, match="no public key"):
        read_public_key(path)
    assert json.loads(path.read_text())["private"] not in public_path(path).read_text()
    before = trusted_keys()
    key = read_public_key(public_path(path))
    trust_key(key)
    trust_key(key)
    assert trusted_keys() == (*before, key)
    assert forget_key(key.fingerprint.upper()) == key
    assert trusted_keys() == before
    with pytest.raises(InputError, match="no key that you added"):
        forget_key(key.fingerprint)


def test_a_fingerprint_is_the_start_of_the_keys_sum(tmp_path: Path) -> None:
    path = tmp_path / "zeros.public.json"
    path.write_text(json.dumps({"name": "Zeros", "public": "A" * 43 + "="}))
    # SHA-256 of 32 zero bytes: 66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925
    assert read_public_key(path).fingerprint == "6668 7aad f862 bd77 6c8f c18b 8e9f 8e20"


def test_a_folder_that_cannot_be_written_leaves_everything(
    unsigned: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(update_store, "_write", full)
    with pytest.raises(OSError, match="No space"):
        apply_update(read_update(unsigned), allow_unsigned=True)
    assert not catalog_at_next_start().is_update
    assert list((tmp_path / "data" / "updates").iterdir()) == []


def test_errors_are_the_applications_own(tmp_path: Path) -> None:
    for path in (tmp_path / "none.advisor-catalog", tmp_path):
        with pytest.raises(AdvisorError):
            read_update(path)
