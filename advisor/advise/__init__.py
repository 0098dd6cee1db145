"""Choosing, ranking and explaining, on top of the estimates."""
