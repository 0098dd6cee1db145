"""Counting tokens: vocabularies, text out of documents, whole folders."""
