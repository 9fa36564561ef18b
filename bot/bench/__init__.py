"""Measurements: a load from a client process, on this machine only."""
