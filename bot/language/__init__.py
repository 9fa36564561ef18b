"""Languages as people write them: tags, normalisation, sound keys, detection.

Standard library only: the engine (Python 3.10) and everything else (3.12) import it.
"""
