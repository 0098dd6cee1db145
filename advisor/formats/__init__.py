"""Files that people have: bytes or text in, domain objects out."""
