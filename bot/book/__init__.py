"""The answer book: every topic on paper, so that a lawyer can review it."""
