"""The Rasa actions: they read what the engine understood, ask the content store, and emit one answer."""
