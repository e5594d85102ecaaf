"""A small service that keeps notes.

``settings`` reads the environment, ``notes`` is the domain and knows no server, ``storage`` and ``cache`` are its two
servers (PostgreSQL, Redis), ``app`` speaks HTTP, and ``main`` wires them together.
"""
