"""Windows and widgets. They ask the services and own no rules."""
