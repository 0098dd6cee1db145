"""The glossary: all terms by key, and the search over them."""

from __future__ import annotations

from functools import cache

from advisor.gui.learn import (
    glossary_memory,
    glossary_models,
    glossary_quants,
    glossary_speed,
    glossary_start,
    glossary_text,
)
from advisor.gui.learn.glossary_term import Term

_TERMS = (
    *glossary_text.TERMS,
    *glossary_models.TERMS,
    *glossary_memory.TERMS,
    *glossary_quants.TERMS,
    *glossary_speed.TERMS,
    *glossary_start.TERMS,
)


@cache
def terms() -> dict[str, Term]:
    return {term.key: term for term in _TERMS}


def sorted_terms() -> list[Term]:
    """By the title in the language of the window."""
    return sorted(_TERMS, key=lambda term: term.shown_title.casefold())


def find(query: str) -> list[Term]:
    """Terms whose title has the query first, then those that have it in other names or text."""
    wanted = query.casefold().split()
    ranked = [(_rank(term, wanted), term) for term in sorted_terms()]
    return [term for rank, term in sorted(ranked, key=lambda pair: pair[0]) if rank < _NOT_FOUND]


_NOT_FOUND = 9


def _rank(term: Term, wanted: list[str]) -> int:
    title = term.shown_title.casefold()
    names = f"{title} {term.key} {term.shown_also}".casefold()
    if all(word in title for word in wanted):
        return 0 if not wanted or title.startswith(wanted[0]) else 1
    if all(word in names for word in wanted):
        return 2
    whole = f"{names} {term.shown_text}".casefold()
    return 3 if all(word in whole for word in wanted) else _NOT_FOUND
