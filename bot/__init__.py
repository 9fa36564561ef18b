"""Agahi: a public-awareness assistant for Pakistan on cyber-crime law, reporting and data privacy."""
