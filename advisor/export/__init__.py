"""Results as JSON, CSV, Markdown and commands."""
