"""What `agahi evaluate` needs from this environment: parsing with a model, and trainings on parts of the phrases.

Figures, tables and plots are made by `bot.evaluation`, which asks for these tasks over two JSON files.
"""
