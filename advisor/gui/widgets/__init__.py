"""The window's own controls; each paints from the theme and says what it shows to screen readers."""
