"""What runs inside the Rasa process: graph components, the channel the edge speaks to, storage and tuning.

Imports bot.language and Rasa's own dependencies, nothing else of ours.
"""
