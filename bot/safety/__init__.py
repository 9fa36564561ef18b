"""What protects the person at the door: redaction of personal data, the crisis screen."""
