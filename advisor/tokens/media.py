"""Images, video and sound as tokens, by the rules their models' makers published."""

from __future__ import annotations

import math
from fnmatch import fnmatchcase

from advisor.catalog.tokens import ImageRuleRecord, VideoRuleRecord, image_rules


def image_tokens(rule: ImageRuleRecord, width: int, height: int) -> int:
    """Tokens of an image of `width` by `height` pixels."""
    if rule.kind == "fixed" or (rule.small_px is not None and max(width, height) <= rule.small_px):
        return rule.per_image or 0
    if rule.kind == "tiles":
        return _tile_tokens(rule, width, height)
    return _patch_tokens(rule, width, height)


def _tile_tokens(rule: ImageRuleRecord, width: int, height: int) -> int:
    wide, high = _fitted(rule, width, height)
    side = rule.tile_px or 1
    tiles = math.ceil(wide / side) * math.ceil(high / side)
    if rule.most_tiles is not None:
        tiles = min(tiles, rule.most_tiles)
    if rule.global_tile and tiles > 1:
        tiles += 1
    return rule.base + tiles * (rule.per_tile or 0)


def _patch_tokens(rule: ImageRuleRecord, width: int, height: int) -> int:
    """Sides become whole multiples of the patch; an image over the limit is scaled down to it."""
    wide, high = _fitted(rule, width, height)
    side = rule.patch_px or 1
    if rule.row_break:
        rows = math.ceil(high / side)
        return rows * math.ceil(wide / side) + rows
    columns, rows = max(1, round(wide / side)), max(1, round(high / side))
    if rule.most is not None and columns * rows > rule.most:
        shrink = math.sqrt(rule.most * side * side / (wide * high))
        columns = max(1, math.floor(wide * shrink / side))
        rows = max(1, math.floor(high * shrink / side))
    return max(columns * rows, rule.least or 0)


def _fitted(rule: ImageRuleRecord, width: float, height: float) -> tuple[float, float]:
    """Scaled down, never up: into a square of `fit_px`, then the shorter side to `short_px`."""
    if rule.fit_px is not None:
        shrink = min(1.0, rule.fit_px / max(width, height))
        width, height = width * shrink, height * shrink
    if rule.short_px is not None:
        shrink = min(1.0, rule.short_px / min(width, height))
        width, height = width * shrink, height * shrink
    return width, height


def image_rule_of(model_id: str) -> ImageRuleRecord | None:
    """The rule of a catalog model; None where none was published."""
    for rule in image_rules():
        if any(fnmatchcase(model_id, pattern) for pattern in rule.models):
            return rule
    return None


def video_tokens(rule: VideoRuleRecord, seconds: float, *, with_sound: bool) -> int:
    """Frames and, where the rule counts it, the sound."""
    frames = math.ceil(seconds * rule.frames_per_s) * rule.tokens_per_frame
    sound = seconds * (rule.audio_tokens_per_s or 0) if with_sound else 0
    return round(frames + sound)


def audio_tokens(tokens_per_s: float, seconds: float) -> int:
    return round(seconds * tokens_per_s)
