"""The comparison with the key, beside the article with both layers."""
