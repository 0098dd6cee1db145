"""Where other programs keep model files: Ollama, LM Studio, llama.cpp, Hugging Face.

Only names and sizes are looked at here; nothing is opened but Ollama's small manifests.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_MOST_FOUND = 500  # files in all
_MOST_DEPTH = 6
_MOST_ENTRIES = 20_000  # looked at in one store
_MOST_MANIFEST_BYTES = 1 << 20
_SMALLEST_MODEL_BYTES = 1 << 20
_OLLAMA_MODEL = "application/vnd.ollama.image.model"
_NOT_MODELS = ("mmproj", "ggml-vocab")  # projectors and vocabularies are no models of their own


@dataclass(frozen=True, slots=True)
class StoredModel:
    """`path` is a GGUF file (the first part of a split one) or a folder with a `config.json`;
    `name` is what its program calls it, or "" where only the file's name is known."""

    store: str
    path: Path
    name: str = ""


def usual_folders(environment: Mapping[str, str], home: Path) -> tuple[tuple[str, Path], ...]:
    """Store and folder, as the programs choose them, whether or not they exist."""

    def set_to(name: str, *otherwise: Path) -> list[Path]:
        value = environment.get(name)
        return [Path(value)] if value else list(otherwise)

    cache = Path(environment.get("XDG_CACHE_HOME") or home / ".cache")
    local = environment.get("LOCALAPPDATA")
    llama_cpp = [cache / "llama.cpp", home / "Library" / "Caches" / "llama.cpp"]
    if local:
        llama_cpp.append(Path(local) / "llama.cpp")
    hugging_face = Path(environment.get("HF_HOME") or cache / "huggingface")
    found: list[tuple[str, Path]] = []
    found += [("Ollama", folder) for folder in set_to("OLLAMA_MODELS", home / ".ollama" / "models",
              Path("/usr/share/ollama/.ollama/models"))]  # fmt: skip
    found += [("LM Studio", home / ".lmstudio" / "models"),
              ("LM Studio", cache / "lm-studio" / "models")]  # fmt: skip
    found += [("llama.cpp", folder) for folder in set_to("LLAMA_CACHE", *llama_cpp)]
    found += [("Hugging Face", folder) for folder in set_to("HF_HUB_CACHE", hugging_face / "hub")]
    return tuple(found)


def find_stored(folders: tuple[tuple[str, Path], ...]) -> tuple[StoredModel, ...]:
    """What lies in them, each file once. Folders that cannot be read hold nothing."""
    found: dict[Path, StoredModel] = {}
    for store, folder in folders:
        models = _ollama(folder) if store == "Ollama" else _files(store, folder)
        for model in models:
            if len(found) >= _MOST_FOUND:
                break
            found.setdefault(_real(model.path), model)
    return tuple(found.values())


def _real(path: Path) -> Path:
    """Hugging Face keeps links to one file in several snapshots."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path


def _files(store: str, folder: Path) -> Iterator[StoredModel]:
    for path in walk(folder):
        name = path.name.lower()
        if name.endswith(".gguf"):
            if _is_model(path, name):
                yield StoredModel(store, path)
        elif name == "config.json" and _has_weights(path.parent):
            yield StoredModel(store, path.parent, _repository(path.parent))


def _is_model(path: Path, name: str) -> bool:
    if any(word in name for word in _NOT_MODELS):
        return False
    first, _, rest = name.rpartition("-of-")
    if rest and first[-5:].isdigit() and first[-5:] != "00001":
        return False
    try:
        return path.stat().st_size >= _SMALLEST_MODEL_BYTES
    except OSError:
        return False


def _has_weights(folder: Path) -> bool:
    try:
        return any(entry.name.endswith(".safetensors") for entry in os.scandir(folder))
    except OSError:
        return False


def _repository(folder: Path) -> str:
    """`models--Qwen--Qwen3-8B/snapshots/abc` is Qwen/Qwen3-8B."""
    for part in reversed(folder.parts):
        if part.startswith("models--"):
            return part.removeprefix("models--").replace("--", "/", 1)
    return folder.name


def walk(folder: Path) -> Iterator[Path]:
    """Files below `folder`, sorted, not deeper than a few levels, no folder twice."""
    seen = 0
    waiting = [(folder, 0)]
    while waiting:
        place, depth = waiting.pop()
        try:
            entries = sorted(os.scandir(place), key=lambda entry: entry.name)
        except OSError:
            continue
        for entry in entries:
            seen += 1
            if seen > _MOST_ENTRIES:
                return
            try:
                if entry.is_dir(follow_symlinks=False):
                    if depth < _MOST_DEPTH:
                        waiting.append((Path(entry.path), depth + 1))
                elif entry.is_file():
                    yield Path(entry.path)
            except OSError:
                continue


def _ollama(folder: Path) -> Iterator[StoredModel]:
    """A manifest names the blob that holds the model."""
    manifests = folder / "manifests"
    for path in walk(manifests):
        digest = _ollama_blob(path)
        blob = folder / "blobs" / digest.replace(":", "-") if digest else None
        if blob is not None and blob.is_file():
            yield StoredModel("Ollama", blob, f"{path.parent.name}:{path.name}")


def _ollama_blob(manifest: Path) -> str:
    """`sha256:…` of the model layer; empty for what is no manifest."""
    try:
        if manifest.stat().st_size > _MOST_MANIFEST_BYTES:
            return ""
        layers = json.loads(manifest.read_bytes())["layers"]
        found = (layer["digest"] for layer in layers if layer["mediaType"] == _OLLAMA_MODEL)
        digest = next(found, "")
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ""
    good = isinstance(digest, str) and digest.startswith("sha256:") and digest[7:].isalnum()
    return digest if good else ""
