"""Item models and their ordering and filtering."""
