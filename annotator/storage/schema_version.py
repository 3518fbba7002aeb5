"""The version of the workspace's schema that this program writes.

It stands apart from the migrations, which need sqlite-utils: opening a workspace that is up to date does not.
"""

SCHEMA_VERSION = 4
