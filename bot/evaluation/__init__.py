"""How well Agahi understands: question files scored, models compared, figures held against a gate."""
