"""What is kept, and how: tables, sessions, one repository for each aggregate, migrations."""
