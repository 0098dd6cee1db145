"""What is this machine? Collectors keep raw text, parsers are pure, a merge makes one Machine."""
