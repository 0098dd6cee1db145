"""Frozen descriptions of models, hardware, questions and answers."""
