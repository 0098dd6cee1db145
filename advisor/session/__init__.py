"""What the user has open: state, settings, observers. No Qt."""
