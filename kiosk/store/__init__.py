"""The two SQLite files of a centre, and what is asked of them.

SQLAlchemy lives here and in the hub only; domain objects go in and come out. Nothing here knows of Qt or HTTP.
"""
