"""A review as words, cards and tables; reports and windows only lay them out."""
