"""The guided report: which question comes next, what follows from the answers, and the letter. Pure functions over content/report/."""
