"""The window's own controls: each paints from the theme and tells screen readers what it shows."""
